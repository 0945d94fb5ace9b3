import type { EntityManager } from 'typeorm';
import type { Period } from './period.js';
import { rowsByDay } from './rows-by-day.js';

export interface ConfirmedByNotice {
  /** The notify window. */
  readonly hours: number;
  asked: number;
  confirmed: number;
}

type SqlNumber = number | string;

/** Each reminder that went out has asked; the last one before the answer has got it. The smallest notice first. */
export async function confirmedByNotice(
  manager: EntityManager,
  period: Period,
): Promise<ConfirmedByNotice[]> {
  const rows = rowsByDay<Readonly<Record<'hours' | 'asked' | 'confirmed', SqlNumber>>>(
    manager,
    period,
    `SELECT m.window_hours AS hours, COUNT(*) AS asked,
            SUM(CASE WHEN r.will_attend = TRUE AND m.sent_at <= r.responded_at AND NOT EXISTS (
              SELECT 1 FROM message later WHERE later.reminder_id = m.reminder_id AND later.version = m.version
                 AND later.kind = 'reminder' AND later.sent_at > m.sent_at AND later.sent_at <= r.responded_at
            ) THEN 1 ELSE 0 END) AS confirmed
       FROM reminder r JOIN message m ON m.reminder_id = r.id AND m.version = r.version
      WHERE r.appointment_at >= ? AND r.appointment_at < ? AND +(r.deleted_at) IS NULL
        AND m.kind = 'reminder' AND +m.status IN ('sent', 'delivered', 'undelivered')
      GROUP BY m.window_hours`,
  );
  const notices = new Map<number, ConfirmedByNotice>();
  for await (const { hours: some, asked, confirmed } of rows) {
    const hours = Number(some);
    const notice = notices.get(hours) ?? { hours, asked: 0, confirmed: 0 };
    notices.set(hours, notice);
    notice.asked += Number(asked);
    notice.confirmed += Number(confirmed);
  }
  return [...notices.values()].sort((a, b) => a.hours - b.hours);
}
