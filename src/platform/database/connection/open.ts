import type { QueryRunner } from 'typeorm';
import { DataSource, MigrationExecutor } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { BY_BYTES, convertTables, followTables } from '../schema/collation.js';
import { withMigrationLock } from '../schema/migration-lock.js';
import { MigrationProgress } from '../schema/migration-progress.js';
import { isEmbedded, prepareSession } from '../schema/online-alter.js';
import { select } from '../sql/sql.js';
import { againWhereUndone } from '../sql/transaction.js';
import { MAX_BLOCKED_MS } from '../sqlite/busy.js';
import { checkpointAtEnd } from '../sqlite/checkpoint.js';
import { keepPrivate } from '../sqlite/private-files.js';
import { separateSqliteRunners } from '../sqlite/sqlite-runners.js';
import { embeddedPath } from './database-url.js';
import type { Entities } from './options.js';
import { CONNECT_TIMEOUT_MS, embeddedOptions, serverOptions, STATEMENT_LIMIT_MS } from './options.js';
import { readServer } from './server.js';

/**
 * Connects to the database, and brings its schema up to date under a lock, so that replicas may start together.
 * @param progress says meanwhile what is being done to the schema
 * @throws what the driver throws where the database does not answer, see `databaseFailure`
 */
export async function openDatabase(
  databaseUrl: string,
  entities: Entities,
  progress = new MigrationProgress(),
): Promise<DataSource> {
  const dataSource = await connectDatabase(databaseUrl, entities);
  try {
    if (await isBehind(dataSource)) await progress.during(() => migrate(dataSource, databaseUrl, progress));
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
  if (path !== undefined && path !== ':memory:') keepPrivate(path);
  const dataSource = new DataSource(options);
  separateSqliteRunners(dataSource);
  checkpointAtEnd(dataSource);
  await dataSource.initialize();
  if (path !== undefined) await dataSource.query(`PRAGMA busy_timeout = ${MAX_BLOCKED_MS}`);
  return dataSource;
}

/**
 * Has a server compare text by its bytes in all tables, however large: nobody can write to one while it is rewritten. Does
 * nothing on an embedded database.
 */
export async function rewriteTables(databaseUrl: string): Promise<void> {
  if (embeddedPath(databaseUrl) !== undefined) return;
  const dataSource = await connectDatabase(databaseUrl, [], 0);
  const progress = new MigrationProgress();
  try {
    await progress.during(() =>
      withMigrationLock(dataSource, progress, () =>
        inSession(dataSource, progress, (runner) => convertTables(runner, BY_BYTES)),
      ),
    );
  } finally {
    await dataSource.destroy();
  }
}

/** A migration may go through millions of rows: on a server it has connections of its own, without a limit of time. */
async function migrate(
  dataSource: DataSource,
  databaseUrl: string,
  progress: MigrationProgress,
): Promise<void> {
  const patient =
    embeddedPath(databaseUrl) !== undefined ? dataSource : await connectDatabase(databaseUrl, [], 0);
  try {
    await withMigrationLock(patient, progress, () => runPending(patient, progress));
  } finally {
    if (patient !== dataSource) await patient.destroy();
  }
}

/**
 * No transaction around a migration: MySQL would commit it by each change of a table, and on an embedded database all who
 * write would wait for its end. Each step looks before it acts instead, see `migrations/steps.ts`.
 */
function runPending(dataSource: DataSource, progress: MigrationProgress): Promise<void> {
  return inSession(dataSource, progress, async (runner) => {
    if (!isEmbedded(runner)) await followTables(runner);
    const executor = new MigrationExecutor(dataSource, runner);
    for (const pending of await executor.getPendingMigrations())
      await progress.migration(pending.name, () =>
        againWhereUndone(() => executor.executeMigration(pending)),
      );
  });
}

/** Runs `work` on one connection, which waits for nobody's locks for long. */
async function inSession(
  dataSource: DataSource,
  progress: MigrationProgress,
  work: (runner: QueryRunner) => Promise<void>,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    runner.data['progress'] = progress;
    if (!isEmbedded(runner)) await prepareSession(runner);
    await work(runner);
  } finally {
    await runner.release();
  }
}

/** Asked before the lock is taken: most starts then need none. */
async function isBehind({ manager }: DataSource): Promise<boolean> {
  const rows = await select<{ name: string }>(manager, 'SELECT name FROM migrations', []).catch(() => []);
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.some(({ name }) => !applied.has(name));
}
