import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { databaseFailure } from '../sql/database-error.js';
import { change, select } from '../sql/sql.js';
import { withFileLock } from '../sqlite/file-lock.js';
import type { MigrationProgress } from './migration-progress.js';

const LEASE_SECONDS = 20;
const RENEW_MS = 5_000;
const ASK_AGAIN_MS = 200;

/**
 * Runs `work` while no other process runs it on the same database.
 *
 * On a server a row says who does, for as long as its lease. Its owner also holds a lock of the server's (GET_LOCK) by the
 * same name on the same connection, which ends as soon as the owner does, however it ends: whoever comes next sees that, and
 * takes over at once. Such a lock is local to one node of a Galera cluster: at another node the lease is waited for.
 */
export async function withMigrationLock<T>(
  dataSource: DataSource,
  progress: MigrationProgress,
  work: () => Promise<T>,
): Promise<T> {
  const { options } = dataSource;
  progress.step('wait until no other process changes the schema');
  if (options.type === 'better-sqlite3') return withFileLock(options.database, work);
  const runner = dataSource.createQueryRunner();
  try {
    return await withRow(new LockRow(runner, await nameOwner(runner)), progress, work);
  } finally {
    await runner.release();
  }
}

async function withRow<T>(row: LockRow, progress: MigrationProgress, work: () => Promise<T>): Promise<T> {
  await row.create();
  while (!((await row.take()) || (await row.takeFromTheDead()))) {
    progress.heldUp('Another process changes the schema');
    await sleep(ASK_AGAIN_MS);
  }
  const renewal = setInterval(() => void renew(row, progress), RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await row.release();
  }
}

/** Whoever cannot renew the lease may have been followed already, and must do nothing more. */
async function renew(row: LockRow, progress: MigrationProgress): Promise<void> {
  const isOurs = await row.take().catch(() => false);
  if (!isOurs) progress.stop(new Error('The lock on the schema was lost, another process may go on'));
}

class LockRow {
  constructor(
    private readonly runner: QueryRunner,
    private readonly owner: string,
  ) {}

  async create(): Promise<void> {
    await this.runner.query(
      'CREATE TABLE IF NOT EXISTS migration_lock (id INT PRIMARY KEY, owner VARCHAR(36) NOT NULL, held_until INT NOT NULL)',
    );
    await this.#change('INSERT IGNORE INTO migration_lock (id, owner, held_until) VALUES (1, ?, 0)', ['']);
  }

  /** Takes the lock, or holds it for longer. */
  async take(): Promise<boolean> {
    return this.#change(
      `UPDATE migration_lock SET owner = ?, held_until = UNIX_TIMESTAMP() + ${LEASE_SECONDS}
        WHERE id = 1 AND (owner = ? OR held_until < UNIX_TIMESTAMP())`,
      [this.owner, this.owner],
    );
  }

  /** Takes the lock from an owner of whom this server knows that its connection is gone. */
  async takeFromTheDead(): Promise<boolean> {
    const dead = await select<{ owner: string }>(
      this.runner.manager,
      `SELECT owner FROM migration_lock WHERE id = 1 AND owner LIKE ? AND IS_USED_LOCK(owner) IS NULL`,
      [`${node(this.owner)}:_%`],
    );
    if (node(this.owner) === '' || dead[0] === undefined) return false;
    return this.#change(
      `UPDATE migration_lock SET owner = ?, held_until = UNIX_TIMESTAMP() + ${LEASE_SECONDS} WHERE id = 1 AND owner = ?`,
      [this.owner, dead[0].owner],
    );
  }

  async release(): Promise<void> {
    await this.#change('UPDATE migration_lock SET held_until = 0 WHERE id = 1 AND owner = ?', [this.owner]);
  }

  /** @returns whether it matched a row */
  async #change(sql: string, values: string[]): Promise<boolean> {
    for (;;) {
      try {
        return (await change(this.runner.manager, sql, values)) === 1;
      } catch (error) {
        if (databaseFailure(error) !== 'rolled_back') throw error;
        await sleep(ASK_AGAIN_MS);
      }
    }
  }
}

/**
 * A name that nobody else has, of the server node and something random, with a lock of the server's by that name. Where the
 * server has no such locks, the node is left out.
 */
async function nameOwner(runner: QueryRunner): Promise<string> {
  const random = randomUUID().slice(0, 27);
  try {
    const [answer] = await select<{ node: string }>(
      runner.manager,
      "SELECT LPAD(HEX(CRC32(CONCAT(@@hostname, ':', @@port))), 8, '0') AS node",
      [],
    );
    const owner = `${answer?.node ?? ''}:${random}`;
    const [lock] = await select<{ held: number | string }>(runner.manager, 'SELECT GET_LOCK(?, 0) AS held', [
      owner,
    ]);
    // The server ends the connection of a machine that is suddenly gone, and with it the lock.
    await runner.query(`SET SESSION wait_timeout = ${LEASE_SECONDS}`);
    if (Number(lock?.held) === 1) return owner;
  } catch (error) {
    if (databaseFailure(error) === 'unavailable') throw error;
  }
  return `:${random}`;
}

function node(owner: string): string {
  return owner.split(':')[0] ?? '';
}
