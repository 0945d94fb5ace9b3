import { loadConfig } from '../config/config.js';
import { settingsOrExit } from '../config/settings-or-exit.js';
import { openDatabase, rewriteTables } from './connection/open.js';
import { failureWords } from './sql/failure-words.js';

/**
 * `npm run migration:run`: brings the schema up to date, as the service itself does when it starts. With `-- --rewrite-tables` also
 * what would make others wait, see docs/upgrading.md.
 */
async function migrate(databaseUrl: string): Promise<void> {
  const dataSource = await openDatabase(databaseUrl, []);
  await dataSource.destroy();
  if (process.argv.includes('--rewrite-tables')) await rewriteTables(databaseUrl);
}

const { databaseUrl } = settingsOrExit(loadConfig);
try {
  await migrate(databaseUrl);
  process.stdout.write('The database schema is up to date.\n');
} catch (error) {
  process.stderr.write(
    `The database of DATABASE_URL could not be brought up to date: ${failureWords(error)}.\n`,
  );
  process.exitCode = 1;
}
