import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { FOLDER_PREFIX } from '../databases/names.mjs';
import { RunningService } from './running-service.js';

interface Ended {
  readonly code: number | string | null | undefined;
  readonly output: string;
}

/** What `npm run backup -- …` runs once the project is built. */
function backUp(databaseUrl: string, ...args: string[]): Promise<Ended> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['dist/src/platform/database/backup/backup.js', ...args],
      { env: { PATH, ...(databaseUrl && { DATABASE_URL: databaseUrl }) } },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, output: stdout + stderr }),
    );
  });
}

describe.each(databases().filter(({ name }) => name === 'sqlite'))('the file of a $name database', (kind) => {
  let service: RunningService;
  let restored: RunningService | undefined;
  let folder: string;

  beforeEach(async () => {
    service = await RunningService.start(kind);
    folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX));
  });
  afterEach(async () => {
    await restored?.close();
    restored = undefined;
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const databaseFile = (): string => service.database.url.slice('sqlite:'.length);
  /** Another service on the same carrier, with a database that holds what this file does. */
  const restore = async (file: string): Promise<RunningService> => {
    const database = { url: `sqlite:${join(folder, 'restored.db')}`, drop: () => Promise.resolve() };
    await copyFile(file, join(folder, 'restored.db'));
    restored = await RunningService.startOn(database, service.clock, service.carrier);
    return restored;
  };
  const create = (number: number, hoursAhead: number): Promise<string> =>
    service.createReminder({
      contact_number: String(12225550000 + number),
      appointment_time: new Date(service.clock.now().getTime() + hoursAhead * 3_600_000).toISOString(),
      notify_window: 1,
    });

  it('is whole by itself after a clean stop, without what lies beside it', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    await service.close();

    const another = await restore(databaseFile());

    expect(await another.find(id)).toMatchObject({ reminder_sent: true });
    expect(service.carrier.accepted).toHaveLength(1);
  });

  it('is backed up while the service works, and what is restored from it sends the rest, each once', async () => {
    const sent = await create(0, 1);
    await service.becomes(sent, { reminder_sent: true });
    const waiting = await Promise.all(Array.from({ length: 20 }, (_, number) => create(1 + number, 3)));

    const file = join(folder, 'backup.db');
    const made: Promise<string>[] = [];
    let isOver = false;
    const work = async (client: number): Promise<void> => {
      for (let count = 0; !isOver; count++) {
        made.push(create(1_000 * client + count, 1));
        await made.at(-1);
      }
    };
    const clients = [1, 2, 3, 4].map(work);
    const backup = await backUp(service.database.url, file);
    isOver = true;
    await Promise.all(clients);

    expect(backup).toEqual({ code: 0, output: expect.stringContaining('is whole') });
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await readdir(folder)).toEqual(['backup.db']);
    expect(made.length).toBeGreaterThan(4);
    await Promise.all(made.map(async (id) => service.becomes(await id, { reminder_sent: true })));
    await service.close();

    const another = await restore(file);
    for (const id of [sent, ...waiting]) expect((await another.find(id)).reminder_id).toBe(id);
    another.advance({ hours: 2 });
    for (const id of waiting) await another.becomes(id, { reminder_sent: true });
    expect(another.textsTo('12225550000')).toHaveLength(1);
    for (const number of waiting.keys())
      expect(another.textsTo(String(12225550001 + number))).toHaveLength(1);
  });

  it('is not backed up over another file, nor into a folder that is not there, and nothing is left behind', async () => {
    const there = join(folder, 'there.db');
    await writeFile(there, 'precious');

    expect(await backUp(service.database.url, there)).toEqual({
      code: 1,
      output: expect.stringContaining('exists already and is not overwritten'),
    });
    expect(await backUp(service.database.url, join(folder, 'no', 'backup.db'))).toEqual({
      code: 1,
      output: expect.stringContaining('No backup was made: '),
    });
    expect(await readdir(folder)).toEqual(['there.db']);
  });

  it('is not backed up where it is no database of this service, or none at all', async () => {
    const empty = join(folder, 'empty.db');
    const text = join(folder, 'text.db');
    await writeFile(empty, '');
    await writeFile(text, 'A text, and by no means a database. '.repeat(100));

    for (const path of [empty, text, join(folder, 'missing.db')])
      expect(await backUp(`sqlite:${path}`, join(folder, 'backup.db'))).toEqual({
        code: 1,
        output: expect.stringContaining('No backup was made: '),
      });
    expect((await readdir(folder)).sort()).toEqual(['empty.db', 'text.db']);
  });

  it.each([{ args: [] }, { args: ['--help'] }, { args: ['one', 'two'] }])(
    'is not backed up without saying where: $args',
    async ({ args }) => {
      expect(await backUp(service.database.url, ...args)).toEqual({
        code: 2,
        output: expect.stringContaining('npm run backup -- FILE'),
      });
    },
  );
});

describe('the backup of a database on a server', () => {
  it('is left to the tool of the server, named with all but the password', async () => {
    const url = 'mysql://reminders:s3cret@db.example.com:3307/clinic?ssl=true';

    expect(await backUp(url, '/backups/clinic.sql')).toEqual({
      code: 2,
      output: expect.stringContaining(
        'mysqldump --single-transaction --quick --no-tablespaces --host=db.example.com --port=3307 --user=reminders --password --ssl-mode=VERIFY_IDENTITY --result-file=/backups/clinic.sql clinic',
      ),
    });
  });
});
