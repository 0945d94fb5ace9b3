import type { EntityManager, FindOneOptions } from 'typeorm';

/**
 * For reading rows that the same transaction will change: nobody else changes them until its end. SQLite needs none, as it
 * lets one transaction in at a time, and its driver refuses the clause.
 */
export function rowLock({ dataSource }: EntityManager): Pick<FindOneOptions, 'lock'> {
  return dataSource.options.type === 'better-sqlite3' ? {} : { lock: { mode: 'pessimistic_write' } };
}
