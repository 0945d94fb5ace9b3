import type { EntityManager, QueryRunner } from 'typeorm';
import { againWhereUndone } from './transaction.js';

type SqlValue = string | number | boolean | null | Date;

/**
 * Runs one statement that changes rows, with `?` for each value. Outside of a transaction it is one by itself, and runs
 * again where the database undid it: on Galera that is how a claim loses against another node's.
 * @returns how many rows it matched
 */
export async function change(
  manager: EntityManager,
  sql: string,
  values: readonly SqlValue[],
): Promise<number> {
  const run = async (runner: QueryRunner): Promise<number> =>
    (await runner.query(sql, values.map(toParameter), true)).affected ?? 0;
  if (manager.queryRunner) return run(manager.queryRunner);
  return againWhereUndone(async () => {
    const runner = manager.dataSource.createQueryRunner();
    try {
      return await run(runner);
    } finally {
      await runner.release();
    }
  });
}

/** Runs one SELECT, with `?` for each value; times come as the driver gives them, see `fromSqlTime`. */
export async function select<Row>(
  manager: EntityManager,
  sql: string,
  values: readonly SqlValue[],
): Promise<Row[]> {
  return manager.query<Row[]>(sql, values.map(toParameter));
}

/** `?, ?, ?` for an `IN (…)` of so many values. */
export function places(count: number): string {
  return Array<string>(count).fill('?').join(', ');
}

/** `2027-07-06 23:23:00.000`: UTC, as all our databases store it and compare it. */
function toSqlTime(time: Date): string {
  return time.toISOString().replace('T', ' ').replace('Z', '');
}

/** A time as `select` gives it: MySQL's driver makes Dates, SQLite leaves the text. */
export function fromSqlTime(time: Date | string): Date {
  return time instanceof Date ? time : new Date(`${time.replace(' ', 'T')}Z`);
}

function toParameter(value: SqlValue): string | number | boolean | null {
  return value instanceof Date ? toSqlTime(value) : value;
}
