import type { EntityManager } from 'typeorm';
import { select } from '../../platform/database/sql/sql.js';
import type { Period } from './period.js';
import { piecesOf } from './period.js';

const HOUR_MS = 3_600_000;
/** The embedded database answers nobody else meanwhile, and one day may hold ten thousand appointments. */
const EMBEDDED_PIECE_MS = 3 * HOUR_MS;
const SERVER_PIECE_MS = 24 * HOUR_MS;

/**
 * The rows of one statement for each day of a period; on the embedded database for a part of a day, and between two of them everybody
 * else has their turn. A server that is asked for a few days walks the index of times, where for a whole month it would read the
 * table from end to end.
 * @param sql a SELECT whose two `?` are when the piece begins and ends
 */
export async function* rowsByDay<Row>(
  manager: EntityManager,
  period: Period,
  sql: string,
): AsyncGenerator<Row> {
  const isEmbedded = manager.dataSource.options.type === 'better-sqlite3';
  for (const { from, to } of piecesOf(period, isEmbedded ? EMBEDDED_PIECE_MS : SERVER_PIECE_MS)) {
    yield* await select<Row>(manager, sql, [from, to]);
  }
}
