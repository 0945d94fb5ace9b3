import { setImmediate as othersFirst } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { select } from '../../database/sql.js';
import type { Period } from './period.js';
import { piecesOf } from './period.js';

/**
 * The rows of one statement for each day of a period. Between two days everybody else has their turn, as the embedded database
 * answers nobody meanwhile; and a server that is asked for a few days walks the index of times, where for a whole
 * month it would read the table from end to end.
 * @param sql a SELECT whose two `?` are when the day begins and ends
 */
export async function* rowsByDay<Row>(
  manager: EntityManager,
  period: Period,
  sql: string,
): AsyncGenerator<Row> {
  for (const { from, to } of piecesOf(period)) {
    yield* await select<Row>(manager, sql, [from, to]);
    await othersFirst();
  }
}
