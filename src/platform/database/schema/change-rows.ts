import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { select } from '../sql/sql.js';
import { progressOf, untilNotInTheWay } from './online-alter.js';

const ROWS_A_STATEMENT = 1_000;

/**
 * Changes rows a thousand at a time, each thousand committed by itself, and leaves others as much time as it takes.
 * @param key the table's primary key, along which it walks
 * @param set what is behind SET
 * @param where which rows still need it: those that are changed must not match any more
 */
export async function changeRows(
  runner: QueryRunner,
  table: string,
  set: string,
  where: string,
  key = 'id',
): Promise<void> {
  const progress = progressOf(runner);
  progress?.step(`change rows of ${table}`);
  const [count] = await select<{ n: number | string }>(
    runner.manager,
    `SELECT COUNT(*) AS n FROM ${table}`,
    [],
  );
  const all = Number(count?.n ?? 0);
  let from = '';
  for (let done = 0; ; done += ROWS_A_STATEMENT) {
    progress?.rows(Math.min(done, all), all);
    const since = performance.now();
    const [last] = await select<{ last: string }>(
      runner.manager,
      `SELECT ${key} AS last FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT 1 OFFSET ${ROWS_A_STATEMENT - 1}`,
      [from],
    );
    const [until, values] = last === undefined ? ['', [from]] : [`AND ${key} <= ?`, [from, last.last]];
    await untilNotInTheWay(runner, () =>
      runner.query(`UPDATE ${table} SET ${set} WHERE ${key} > ? ${until} AND (${where})`, values),
    );
    if (last === undefined) return;
    from = last.last;
    await sleep(performance.now() - since);
  }
}
