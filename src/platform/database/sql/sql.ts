import type { EntityManager, QueryRunner } from 'typeorm';
import { againWhereUndone } from './transaction.js';

type SqlValue = string | number | boolean | null | Date;

const ROWS_A_STATEMENT = 200;

/** A part of a statement, with `?` for each of its values. */
interface Expression {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

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

/**
 * Inserts rows, all with the same columns, by one statement for each two hundred: TypeORM's own insert costs several times as much.
 * @param onceColumn of a unique key; a row whose value of it exists already is left out
 */
export async function insertRows<Row extends Readonly<Record<string, SqlValue>>>(
  manager: EntityManager,
  table: string,
  rows: readonly Row[],
  onceColumn?: string,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Row & string)[];
  const { type } = manager.dataSource.options;
  const leaveOut =
    onceColumn === undefined
      ? ''
      : type === 'better-sqlite3'
        ? `ON CONFLICT (${onceColumn}) DO NOTHING`
        : `ON DUPLICATE KEY UPDATE ${onceColumn} = ${table}.${onceColumn}`;
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const some = rows.slice(start, start + ROWS_A_STATEMENT);
    const tuples = Array<string>(some.length)
      .fill(`(${places(columns.length)})`)
      .join(', ');
    await change(
      manager,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${tuples} ${leaveOut}`,
      some.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}

/** How many seconds a column's time lies behind the time that is given for its `?`. */
export function secondsUntil({ dataSource }: EntityManager, column: string): string {
  return dataSource.options.type === 'better-sqlite3'
    ? `((julianday(${column}) - julianday(?)) * 86400)`
    : `TIMESTAMPDIFF(SECOND, ?, ${column})`;
}

/** Behind a table: by this index. SQLite, which knows no value for a rare one, would rather read all rows. */
export function byIndex({ dataSource }: EntityManager, index: string): string {
  return dataSource.options.type === 'better-sqlite3' ? `INDEXED BY ${index}` : '';
}

/** `?, ?, ?` for an `IN (…)` of so many values. */
export function places(count: number): string {
  return Array<string>(count).fill('?').join(', ');
}

/**
 * What each row is given in a statement that changes several, found by their `id`.
 * @param given the ids and their values, at least one
 */
export function byId(given: readonly (readonly [id: string, value: SqlValue])[]): Expression {
  const [, first] = given[0] ?? ['', null];
  if (given.every(([, value]) => value === first)) return { sql: '?', values: [first] };
  return { sql: `CASE id ${'WHEN ? THEN ? '.repeat(given.length)}END`, values: given.flat() };
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
