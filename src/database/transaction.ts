import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { databaseFailure } from './database-error.js';

const TRIES = 8;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

/**
 * Runs `work` in one transaction, again where the database says that it undid everything (deadlock, lock timeout, a
 * lost certification on Galera). Never again where the outcome is in doubt, such as a connection lost at COMMIT.
 * `work` must have no effect outside of its manager.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return againWhereUndone(() => dataSource.transaction(work));
}

/** Runs `work`, which is undone as a whole or not at all, again where the database says that it undid it. */
export async function againWhereUndone<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || databaseFailure(error) !== 'rolled_back') throw error;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
      await sleep(pause * (0.5 + Math.random() / 2));
    }
  }
}
