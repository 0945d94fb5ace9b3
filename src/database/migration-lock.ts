import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { databaseFailure } from './database-error.js';
import { change } from './sql.js';

const LEASE_SECONDS = 60;
const RENEW_MS = 15_000;
const ASK_AGAIN_MS = 200;

/**
 * Runs `work` while no other process runs it on the same database. A row with a lease, not GET_LOCK: that is local to
 * one node of a Galera cluster, and unknown to SQLite. A holder that dies is followed after 60 seconds.
 */
export async function withMigrationLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const { manager } = dataSource;
  const owner = randomUUID();
  const now =
    dataSource.options.type === 'better-sqlite3' ? "CAST(strftime('%s', 'now') AS INT)" : 'UNIX_TIMESTAMP()';
  const take = (): Promise<number> =>
    change(
      manager,
      `UPDATE migration_lock SET owner = ?, held_until = ${now} + ? WHERE id = 1 AND (owner = ? OR held_until < ${now})`,
      [owner, LEASE_SECONDS, owner],
    );
  const release = (): Promise<number> =>
    change(manager, 'UPDATE migration_lock SET held_until = 0 WHERE id = 1 AND owner = ?', [owner]);

  await createLock(dataSource);
  while ((await untilNotRolledBack(take)) === 0) await sleep(ASK_AGAIN_MS);
  const renewal = setInterval(() => void take().catch(() => undefined), RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await untilNotRolledBack(release);
  }
}

async function createLock({ manager }: DataSource): Promise<void> {
  await change(
    manager,
    'CREATE TABLE IF NOT EXISTS migration_lock (id INT PRIMARY KEY, owner VARCHAR(36) NOT NULL, held_until INT NOT NULL)',
    [],
  );
  try {
    await untilNotRolledBack(() =>
      change(manager, "INSERT INTO migration_lock (id, owner, held_until) VALUES (1, '', 0)", []),
    );
  } catch (error) {
    if (databaseFailure(error) !== 'duplicate') throw error;
  }
}

async function untilNotRolledBack<T>(statement: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await statement();
    } catch (error) {
      if (databaseFailure(error) !== 'rolled_back') throw error;
      await sleep(ASK_AGAIN_MS);
    }
  }
}
