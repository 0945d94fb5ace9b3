import type { EntityManager } from 'typeorm';

type SqlValue = string | number | boolean | null | Date;

/**
 * Runs one statement that changes rows, with `?` for each value.
 * @returns how many rows it matched
 */
export async function change(
  manager: EntityManager,
  sql: string,
  values: readonly SqlValue[],
): Promise<number> {
  const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
  try {
    const result = await runner.query(sql, values.map(toParameter), true);
    return result.affected ?? 0;
  } finally {
    if (!manager.queryRunner) await runner.release();
  }
}

/** Runs one SELECT, with `?` for each value; times come as the driver gives them, see `fromSqlTime`. */
export async function select<Row>(
  manager: EntityManager,
  sql: string,
  values: readonly SqlValue[],
): Promise<Row[]> {
  return (await manager.query(sql, values.map(toParameter))) as Row[];
}

/** `?, ?, ?` for an `IN (…)` of so many values. */
export function places(count: number): string {
  return Array<string>(count).fill('?').join(', ');
}

/** `2027-07-06 23:23:00.000`: UTC, as all our databases store it and compare it. */
export function toSqlTime(time: Date): string {
  return time.toISOString().replace('T', ' ').replace('Z', '');
}

function toParameter(value: SqlValue): string | number | boolean | null {
  return value instanceof Date ? toSqlTime(value) : value;
}
