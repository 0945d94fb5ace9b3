import type { DataSource, EntityManager } from 'typeorm';
import { backoffMs, spread } from '../../backoff.js';
import { retry } from '../../retry.js';
import { tracedPart } from '../../tracing/tracing.js';
import { databaseFailure } from './database-error.js';

const TRIES = 8;
const PAUSES = { firstMs: 20, maxMs: 500 };

/**
 * Runs `work` in one transaction, again where the database says that it undid everything (deadlock, lock timeout, a
 * lost certification on Galera). Never again where the outcome is in doubt, such as a connection lost at COMMIT.
 * `work` must have no effect outside of its manager.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return tracedPart('transaction', () => againWhereUndone(() => dataSource.transaction(work)));
}

/** Runs `work`, which is undone as a whole or not at all, again where the database says that it undid it. */
export async function againWhereUndone<T>(work: () => Promise<T>): Promise<T> {
  return retry(work, (error, failures) =>
    failures + 1 < TRIES && databaseFailure(error) === 'rolled_back'
      ? spread(backoffMs(failures, PAUSES), Math.random())
      : undefined,
  );
}
