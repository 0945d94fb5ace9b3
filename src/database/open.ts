import { DataSource } from 'typeorm';
import { embeddedPath } from './database-url.js';
import { withMigrationLock } from './migration-lock.js';
import { migrations } from './migrations/index.js';
import type { Entities } from './options.js';
import { CONNECT_TIMEOUT_MS, embeddedOptions, serverOptions } from './options.js';
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
      await withMigrationLock(dataSource, () => dataSource.runMigrations({ transaction: 'each' }));
    }
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

export async function connectDatabase(databaseUrl: string, entities: Entities): Promise<DataSource> {
  const path = embeddedPath(databaseUrl);
  const options =
    path === undefined
      ? serverOptions(databaseUrl, await readServer(databaseUrl, CONNECT_TIMEOUT_MS), entities)
      : embeddedOptions(path, entities);
  const dataSource = new DataSource(options);
  separateSqliteRunners(dataSource);
  return dataSource.initialize();
}

/** Asked before the lock is taken: a replica killed while it held the lock must not delay all later starts. */
async function isBehind({ manager }: DataSource): Promise<boolean> {
  const newest = migrations.at(-1)?.name;
  const applied = await select<{ name: string }>(manager, 'SELECT name FROM migrations', []).catch(() => []);
  return !applied.some(({ name }) => name === newest);
}
