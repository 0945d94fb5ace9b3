import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { MAX_BLOCKED_MS } from './busy.js';
import { GatedQueryRunner } from './sqlite-runners.js';
import type { SqliteThread } from './sqlite-thread.js';

const TRIES_AT_END = 10;
const AGAIN_AT_END_MS = 200;

/**
 * Brings all that was committed into the database's one file, and empties the log beside it (`-wal`). Waits for nobody: it
 * would hold up all statements.
 * @returns whether the file is whole now; not where another process, such as a backup, is just reading. Also true on
 *   databases that have no such log
 */
export async function checkpoint(dataSource: DataSource): Promise<boolean> {
  const runner = dataSource.createQueryRunner();
  try {
    return runner instanceof GatedQueryRunner ? await runner.onConnection(truncateLog) : true;
  } finally {
    await runner.release();
  }
}

/**
 * Has an embedded database checkpointed before it is closed, so that a copy of its one file is whole after a clean stop:
 * libsql, other than SQLite itself, leaves everything in the log. Call it before `initialize()`, after
 * `separateSqliteRunners`.
 */
export function checkpointAtEnd(dataSource: DataSource): void {
  const { driver } = dataSource;
  if (!(driver instanceof BetterSqlite3Driver)) return;
  const disconnect = driver.disconnect.bind(driver);
  driver.disconnect = async () => {
    const runner = dataSource.createQueryRunner();
    if (runner instanceof GatedQueryRunner) await checkpointAndClose(runner);
    await disconnect();
  };
}

async function checkpointAndClose(runner: GatedQueryRunner): Promise<void> {
  const logger = new Logger('Checkpoint');
  try {
    for (let tries = 1; tries <= TRIES_AT_END; tries++) {
      if (await runner.onConnection(closeWhole)) return;
      await sleep(AGAIN_AT_END_MS);
    }
    logger.warn('Another process reads the database: a copy of its file needs the file -wal beside it');
  } catch (error) {
    logger.warn(`The database's file is whole only with the file -wal beside it: ${String(error)}`);
  }
  await runner.onConnection((connection) => connection.close());
}

/** Both while nobody else is let in: whoever still waits to write would otherwise fill the log again in between. */
async function closeWhole(connection: SqliteThread): Promise<boolean> {
  const isWhole = await truncateLog(connection);
  if (isWhole) await connection.close();
  return isWhole;
}

async function truncateLog(connection: SqliteThread): Promise<boolean> {
  await connection.pragma('busy_timeout = 0');
  try {
    const [log] = await connection.pragma('wal_checkpoint(TRUNCATE)');
    return log?.busy === 0;
  } finally {
    await connection.pragma(`busy_timeout = ${MAX_BLOCKED_MS}`);
  }
}
