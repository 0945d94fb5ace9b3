import type { EntityManager } from 'typeorm';
import type { Period } from './period.js';
import { rowsByDay } from './rows-by-day.js';

export const NO_SHOW_GROUPS = ['answer', 'notice', 'texts'] as const;

/** Of the appointments of which staff have said what became of them. */
export interface NoShows {
  /** By what they are told apart: the answer, hours from the booking to the appointment, or how many reminders were sent. */
  readonly by: (typeof NO_SHOW_GROUPS)[number];
  readonly group: string;
  attended: number;
  noShow: number;
}

type SqlNumber = number | string;
interface Row {
  readonly answer: SqlNumber | null;
  readonly hours: SqlNumber | null;
  readonly texts: SqlNumber;
  readonly outcome: 'attended' | 'no_show';
  readonly many: SqlNumber;
}

/** In the order of groups. The hours of notice are those of the last reminder that went out. */
export async function noShows(manager: EntityManager, period: Period): Promise<NoShows[]> {
  const rows = rowsByDay<Row>(
    manager,
    period,
    `SELECT will_attend AS answer, hours, texts, outcome, COUNT(*) AS many FROM (
       SELECT r.id, r.will_attend, r.outcome, MIN(m.window_hours) AS hours, COUNT(m.id) AS texts
         FROM reminder r LEFT JOIN message m ON m.reminder_id = r.id AND m.version = r.version AND m.kind = 'reminder'
              AND +m.status IN ('sent', 'delivered', 'undelivered')
        WHERE r.appointment_at >= ? AND r.appointment_at < ? AND +(r.deleted_at) IS NULL AND r.outcome IS NOT NULL
        GROUP BY r.id, r.will_attend, r.outcome
     ) told GROUP BY will_attend, hours, texts, outcome`,
  );
  const groups = new Map<string, NoShows>();
  const count = (by: NoShows['by'], group: string, { outcome, many }: Row): void => {
    const counted = groups.get(`${by} ${group}`) ?? { by, group, attended: 0, noShow: 0 };
    groups.set(`${by} ${group}`, counted);
    counted[outcome === 'attended' ? 'attended' : 'noShow'] += Number(many);
  };
  for await (const row of rows) {
    count('answer', answerOf(row), row);
    count('notice', row.hours === null ? 'none' : String(row.hours), row);
    count('texts', String(row.texts), row);
  }
  const order = new Intl.Collator('en', { numeric: true });
  return [...groups.values()].sort(
    (a, b) => NO_SHOW_GROUPS.indexOf(a.by) - NO_SHOW_GROUPS.indexOf(b.by) || order.compare(a.group, b.group),
  );
}

function answerOf({ answer }: Row): string {
  if (answer === null) return 'none';
  return Number(answer) === 1 ? 'yes' : 'no';
}
