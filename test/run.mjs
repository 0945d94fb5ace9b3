/**
 * `npm test`: installs and builds what is missing, runs jest on all that needs Node alone, and ends with one line:
 * `N passed, N failed`. `npm run test:all` runs the same on a MySQL or MariaDB too, which it finds or starts, and the pages in a
 * browser. Arguments after `--` go to jest; the specs that they name run wherever they can, as with `test:all`,
 * and so do all where TEST_DATABASE_URL names a server.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../src/bootstrap/prepare.mjs';
import { orExit, PrepareError, ROOT } from '../src/bootstrap/root.mjs';
import { findServer } from './databases/find-server.mjs';
import { removeLeftOvers } from './databases/left-overs.mjs';
import { closingLine } from './tally.mjs';

const NO_SERVER = (why) => `
${'!'.repeat(80)}
  SKIPPED: every suite on MySQL/MariaDB. Only the embedded database was tested.
  Why: ${why}
  To run them too, do one of:
   - install a server (Debian: apt-get install mariadb-server, macOS: brew install
     mariadb): this command then starts a private one for itself
   - TEST_DATABASE_URL=mysql://user:password@host:3306 npm run test:all
${'!'.repeat(80)}
`;

const ALL = '--all';
const jestArguments = process.argv.slice(2).filter((argument) => argument !== ALL);
const needsNodeAlone =
  !process.argv.includes(ALL) && jestArguments.length === 0 && !process.env.TEST_DATABASE_URL;
const WITHOUT_A_BROWSER = ['--testPathIgnorePatterns', 'test/browser/'];

/** The server to test on, why there is none, or nothing where none is needed. A failure where a skip is not what the caller wants. */
async function server() {
  if (needsNodeAlone) return {};
  let why = 'nothing answers on 127.0.0.1:3306, and neither mariadbd nor mysqld is installed.';
  try {
    const found = await findServer();
    if (found) return { found };
  } catch (error) {
    why = error.message;
    if (process.env.TEST_DATABASE_URL) throw new PrepareError(`TEST_DATABASE_URL: ${why}`);
  }
  if (process.env.CI === 'true')
    throw new PrepareError(`${NO_SERVER(why)}With CI=true a skipped suite is a failure.`);
  return { skipped: NO_SERVER(why) };
}

/** Runs jest; returns its exit code and its closing line, if it came as far as having results. */
async function jest(url) {
  const folder = mkdtempSync(join(tmpdir(), 'reminders-tally-'));
  const TALLY_FILE = join(folder, 'tally');
  const bin = join(ROOT, 'node_modules/jest/bin/jest.js');
  const config = ['-c', 'test/jest.config.mjs'];
  const specs = needsNodeAlone ? WITHOUT_A_BROWSER : jestArguments;
  // Last, because jest takes the paths of specs after them for more reporters.
  const reporters = ['--reporters=default', '--reporters=./test/tally.mjs'];
  const child = spawn(process.execPath, [bin, ...config, ...specs, ...reporters], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TALLY_FILE, ...(url && { TEST_MYSQL_URL: url }) },
  });
  // jest ends itself on Ctrl-C; a SIGTERM reaches only this process.
  process.once('SIGINT', () => {});
  process.once('SIGTERM', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'exit');
  const line = closingLine(TALLY_FILE);
  rmSync(folder, { recursive: true, force: true });
  return { code: code ?? 1, line };
}

await orExit(async () => {
  await prepare({ build: true });
  const { found, skipped } = await server();
  let outcome;
  try {
    if (found) console.log(`Testing on the embedded database and on ${found.flavour}.`);
    if (needsNodeAlone) console.log('Testing on the embedded database. `npm run test:all` tests more.');
    await removeLeftOvers(found?.url);
    outcome = await jest(found?.url);
  } finally {
    await found?.stop();
  }
  process.exitCode = outcome.code;
  if (skipped) console.error(skipped);
  if (outcome.line) console.log(outcome.line);
});
