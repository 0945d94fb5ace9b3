import type { EntityManager } from 'typeorm';
import { wallClock } from '../../platform/clock/wall-clock.js';
import { fromSqlTime } from '../../platform/database/sql/sql.js';
import type { Period } from './period.js';
import { rowsByDay } from './rows-by-day.js';

export interface TextsOfAMonth {
  /** Such as `2027-07`, by the clocks of the period's zone. */
  readonly month: string;
  texts: number;
  /** What a carrier bills. */
  segments: number;
}

type SqlNumber = number | string;

/** Of the texts that a carrier took, whether or not they arrived: it bills them all. */
export async function textsByMonth(manager: EntityManager, period: Period): Promise<TextsOfAMonth[]> {
  const rows = rowsByDay<{ hour: string; texts: SqlNumber; segments: SqlNumber }>(
    manager,
    period,
    `SELECT SUBSTR(send_at, 1, 13) AS hour, COUNT(*) AS texts, SUM(COALESCE(segments, 1)) AS segments FROM message
      WHERE status IN ('sent', 'delivered', 'undelivered') AND lane IN (0, 1) AND send_at >= ? AND send_at < ?
      GROUP BY SUBSTR(send_at, 1, 13)`,
  );
  const months = new Map<string, TextsOfAMonth>();
  for await (const { hour, texts, segments } of rows) {
    const month = wallClock(fromSqlTime(`${hour}:00:00`), period.timeZone)
      .toISOString()
      .slice(0, 7);
    const counted = months.get(month) ?? { month, texts: 0, segments: 0 };
    months.set(month, counted);
    counted.texts += Number(texts);
    counted.segments += Number(segments);
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
