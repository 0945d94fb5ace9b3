import { DataSource } from 'typeorm';
import { embeddedPath } from './database-url.js';
import { withMigrationLock } from './migration-lock.js';
import { migrations } from './migrations/index.js';
import type { Entities } from './options.js';
import { CONNECT_TIMEOUT_MS, embeddedOptions, serverOptions, STATEMENT_LIMIT_MS } from './options.js';
import { readServer } from './server.js';
import { separateSqliteRunners } from './sqlite-runners.js';
import { select } from './sql.js';

/**
 * Connects to the database, and brings its schema up to date under a lock, so that replicas may start together.
 * @throws what the driver throws where the database does not answer, see `databaseFailure`
 */
export async function openDatabase(databaseUrl: string, entities: Entities): Promise<DataSource> {
  const dataSource = await connectDatabase(databaseUrl, entities);
  try {
    if (await isBehind(dataSource)) {
      await withMigrationLock(dataSource, () => migrate(dataSource, databaseUrl));
    }
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

/** @param statementLimitMs for statements on a server; 0 where they may take as long as they do */
export async function connectDatabase(
  databaseUrl: string,
  entities: Entities,
  statementLimitMs = STATEMENT_LIMIT_MS,
): Promise<DataSource> {
  const path = embeddedPath(databaseUrl);
  const options =
    path === undefined
      ? serverOptions(
          databaseUrl,
          await readServer(databaseUrl, CONNECT_TIMEOUT_MS),
          entities,
          statementLimitMs,
        )
      : embeddedOptions(path, entities);
  const dataSource = new DataSource(options);
  separateSqliteRunners(dataSource);
  return dataSource.initialize();
}

/** A migration may rewrite tables of millions of rows: on a server it has connections of its own, without a limit of time. */
async function migrate(dataSource: DataSource, databaseUrl: string): Promise<void> {
  const isEmbedded = embeddedPath(databaseUrl) !== undefined;
  const patient = isEmbedded ? dataSource : await connectDatabase(databaseUrl, [], 0);
  try {
    await patient.runMigrations({ transaction: 'each' });
  } finally {
    if (patient !== dataSource) await patient.destroy();
  }
}

/** Asked before the lock is taken: a replica killed while it held the lock must not delay all later starts. */
async function isBehind({ manager }: DataSource): Promise<boolean> {
  const newest = migrations.at(-1)?.name;
  const applied = await select<{ name: string }>(manager, 'SELECT name FROM migrations', []).catch(() => []);
  return !applied.some(({ name }) => name === newest);
}
