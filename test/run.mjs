/**
 * `npm test`: installs and builds what is missing, finds or starts a MySQL or MariaDB, runs jest on the embedded
 * database and on that, and ends with one line: `N passed, N failed`. Arguments after `--` go to jest.
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
   - TEST_DATABASE_URL=mysql://user:password@host:3306 npm test
${'!'.repeat(80)}
`;

/** The server to test on, or why there is none. A failure where a skip is not what the caller wants. */
async function server() {
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
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const bin = join(ROOT, 'node_modules/jest/bin/jest.js');
  const config = ['-c', 'test/jest.config.mjs'];
  // Last, because jest takes the paths of specs after them for more reporters.
  const reporters = ['--reporters=default', '--reporters=./test/tally.mjs'];
  const child = spawn(process.execPath, [...flags, bin, ...config, ...process.argv.slice(2), ...reporters], {
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
    await removeLeftOvers(found?.url);
    outcome = await jest(found?.url);
  } finally {
    await found?.stop();
  }
  process.exitCode = outcome.code;
  if (skipped) console.error(skipped);
  if (outcome.line) console.log(outcome.line);
});
