import type { EntityManager } from 'typeorm';
import { fromSqlTime } from '../../platform/database/sql/sql.js';
import { percentile } from './percentile.js';
import type { Period } from './period.js';
import { rowsByDay } from './rows-by-day.js';

export interface MessagesOfAnHour {
  readonly hour: Date;
  readonly sent: number;
  readonly failed: number;
  readonly latenessP50Ms: number | null;
  readonly latenessP95Ms: number | null;
}

/** By so many texts lateness is judged; where there are more, by a share of them that chance has drawn. */
const LATENESS_SAMPLES = 40_000;
const HEX_DIGITS = 16;

const IN_THE_HOURS = 'lane IN (0, 1) AND send_at >= ? AND send_at < ?';

type SqlNumber = number | string;
type SqlTime = Date | string;
interface Counted {
  sent: number;
  failed: number;
}

/** By the hour in which a text was due, in UTC; hours without texts are left out. */
export async function messagesByHour(manager: EntityManager, period: Period): Promise<MessagesOfAnHour[]> {
  const counts = await countByHour(manager, period);
  const total = [...counts.values()].reduce((sum, { sent, failed }) => sum + sent + failed, 0);
  const lateness = await latenessByHour(manager, period, total);
  const hours = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return hours.map(([hour, counted]) => {
    const late = lateness.get(hour) ?? [];
    return {
      ...counted,
      hour: fromSqlTime(`${hour}:00:00`),
      latenessP50Ms: percentile(late, 0.5),
      latenessP95Ms: percentile(late, 0.95),
    };
  });
}

/** By hours such as `2027-07-06 17`. */
async function countByHour(manager: EntityManager, period: Period): Promise<Map<string, Counted>> {
  const rows = rowsByDay<{ hour: string; sent: SqlNumber; failed: SqlNumber }>(
    manager,
    period,
    `SELECT SUBSTR(send_at, 1, 13) AS hour, SUM(CASE WHEN status IN ('sent', 'delivered') THEN 1 ELSE 0 END) AS sent,
            SUM(CASE WHEN status IN ('failed', 'undelivered') THEN 1 ELSE 0 END) AS failed
       FROM message WHERE status IN ('sent', 'delivered', 'undelivered', 'failed') AND ${IN_THE_HOURS}
      GROUP BY SUBSTR(send_at, 1, 13)`,
  );
  const hours = new Map<string, Counted>();
  for await (const { hour, sent, failed } of rows) {
    // A day that begins at half past has a part of the same hour as the day before.
    const counted = hours.get(hour) ?? { sent: 0, failed: 0 };
    hours.set(hour, counted);
    counted.sent += Number(sent);
    counted.failed += Number(failed);
  }
  return hours;
}

/** From when a text was first due to when a carrier took it, in ms, the shortest first; by hours as above. */
async function latenessByHour(
  manager: EntityManager,
  period: Period,
  total: number,
): Promise<Map<string, number[]>> {
  const rows = rowsByDay<{ send_at: SqlTime; waiting_since: SqlTime | null; sent_at: SqlTime }>(
    manager,
    period,
    `SELECT send_at, waiting_since, sent_at FROM message
      WHERE status IN ('sent', 'delivered', 'undelivered') AND ${IN_THE_HOURS} ${drawn(total)}`,
  );
  const byHour = new Map<string, number[]>();
  for await (const { send_at: sendAt, waiting_since: waitingSince, sent_at: sentAt } of rows) {
    const hour = fromSqlTime(sendAt).toISOString().slice(0, 13).replace('T', ' ');
    const late = fromSqlTime(sentAt).getTime() - fromSqlTime(waitingSince ?? sendAt).getTime();
    const others = byHour.get(hour);
    if (others) others.push(Math.max(0, late));
    else byHour.set(hour, [Math.max(0, late)]);
  }
  for (const late of byHour.values()) late.sort((a, b) => a - b);
  return byHour;
}

/** An id ends at random: of its last digits so many are taken that about as many texts are read as are wanted. */
function drawn(total: number): string {
  const share = LATENESS_SAMPLES / Math.max(1, total);
  if (share >= 1) return '';
  const wanted = Math.max(1, Math.round(share * HEX_DIGITS ** 3));
  return `AND SUBSTR(id, 30, 3) < '${wanted.toString(HEX_DIGITS).padStart(3, '0')}'`;
}
