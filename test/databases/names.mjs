import { randomBytes } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** How every test database's name begins; its time of birth (ms, base 36) follows, as servers do not keep it. */
export const DATABASE_PREFIX = 'reminders_test_';

/** A name that no other test database has. */
export const newDatabaseName = () =>
  `${DATABASE_PREFIX}${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;

/** How the folder of an embedded test database begins, within `TEMPORARY_FOLDER`. */
export const FOLDER_PREFIX = 'reminders-test-';

const MEMORY = '/dev/shm';
const ROOM = 1 << 30;

/**
 * Where embedded test databases live: in memory where Linux offers room for them there, since each commit otherwise holds up the
 * whole process until a disk has it, which no test is about.
 */
export const TEMPORARY_FOLDER = hasRoom(MEMORY) ? MEMORY : tmpdir();

function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

/** The migrated file to copy, within the folder of a run's templates (TEST_TEMPLATES). */
export const TEMPLATE_FILE = 'template.db';

/** Which database of the server is migrated and to be copied, and how its tables were made; in the same folder. */
export const TEMPLATE_SCHEMA = 'template.json';
