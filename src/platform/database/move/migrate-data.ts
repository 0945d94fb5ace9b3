import { databaseUrlProblem } from '../../config/database-setting.js';
import { readSettingFile } from '../../config/setting-file.js';
import { failureWords } from '../sql/failure-words.js';
import { copyAll } from './copy-all.js';

/** Nothing was copied. */
const FAILED = 1;
/** Nothing was tried: the command has to be another one. */
const WRONG_COMMAND = 2;
const USE = `Use: npm run migrate-data -- FROM TO
FROM and TO are written as DATABASE_URL is, or as @FILE, where FILE holds that: others on this machine see what stands in
a command. Stop the service first. TO must be empty, and FROM stays as it is.`;

/** What an argument stands for, or what is wrong with it. */
function urlOf(argument: string): { url: string } | { problem: string } {
  const file = argument.startsWith('@') ? readSettingFile(argument.slice(1)) : undefined;
  if (file?.kind === 'wrong') return file;
  const url = file?.text ?? argument;
  const problem = databaseUrlProblem(url);
  return problem === undefined ? { url } : { problem };
}

/** `npm run migrate-data -- FROM TO`: moves everything into another database, such as from the embedded one to MySQL. */
async function migrateData([from, to, ...others]: readonly string[]): Promise<number> {
  if (from === undefined || to === undefined || others.length > 0) return complain(USE, WRONG_COMMAND);
  const [source, target] = [urlOf(from), urlOf(to)];
  if ('problem' in source) return complain(`FROM ${source.problem}`, WRONG_COMMAND);
  if ('problem' in target) return complain(`TO ${target.problem}`, WRONG_COMMAND);
  if (source.url === target.url) return complain('FROM and TO are the same database.', WRONG_COMMAND);
  let total = 0;
  try {
    await copyAll(source.url, target.url, ({ table, rows }) => {
      process.stdout.write(`${table}: ${rows} rows\n`);
      total += rows;
    });
  } catch (error) {
    return complain(`Nothing was copied: ${failureWords(error)}.`, FAILED);
  }
  process.stdout.write(
    `Copied ${total} rows. Counts and sums of all tables are the same. Set DATABASE_URL to the new database, and start.\n`,
  );
  return 0;
}

function complain(words: string, code: number): number {
  process.stderr.write(`${words}\n`);
  return code;
}

process.exitCode = await migrateData(process.argv.slice(2));
