import { resolve } from 'node:path';
import { loadConfig } from '../../config/config.js';
import { ConfigError } from '../../config/environment-reader.js';
import { embeddedPath } from '../connection/database-url.js';
import { dumpCommand } from './dump-command.js';
import { CopyFailed, copyWhole } from './whole-copy.js';

/** The backup was not made. */
const FAILED = 1;
/** Nothing was tried: the command has to be another one. */
const WRONG_COMMAND = 2;

/** `npm run backup -- FILE`: a whole copy of the embedded database, whether or not a service runs on it. */
function backUp([file, ...others]: readonly string[]): number {
  if (!file || file.startsWith('-') || others.length > 0)
    return complain(
      'Use: npm run backup -- FILE\nFILE is where the backup goes; it must not exist yet.',
      WRONG_COMMAND,
    );
  const { databaseUrl } = loadConfig(process.env);
  // npm runs scripts in the project's folder, and tells where it was called from.
  const target = resolve(process.env.INIT_CWD ?? '', file);
  const path = embeddedPath(databaseUrl);
  if (path === undefined)
    return complain(
      `DATABASE_URL names a server, which has its own tool for this. No backup was made; use:\n\n  ${dumpCommand(databaseUrl, target)}\n`,
      WRONG_COMMAND,
    );
  if (path === ':memory:')
    return complain('DATABASE_URL names a database in memory, which cannot be backed up.', WRONG_COMMAND);
  const { reminders, messages, bytes } = copyWhole(resolve(path), target);
  process.stdout.write(
    `Backed up ${reminders} reminders and ${messages} texts into ${target} (${(bytes / 1e6).toFixed(1)} MB). The copy was checked and is whole.\n`,
  );
  return 0;
}

function complain(words: string, code: number): number {
  process.stderr.write(`${words}\n`);
  return code;
}

try {
  process.exitCode = backUp(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CopyFailed || error instanceof ConfigError)) throw error;
  const words = error instanceof CopyFailed ? `No backup was made: ${error.message}.` : error.message;
  process.exitCode = complain(words, FAILED);
}
