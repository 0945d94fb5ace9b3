import type { EntityManager } from 'typeorm';
import { fromSqlTime } from '../../platform/database/sql/sql.js';
import { wallTime } from '../../reminders/planning/wall-time.js';
import type { Period } from './period.js';
import { rowsByDay } from './rows-by-day.js';

export interface AnswersOfADay {
  /** Such as 2027-07-06. */
  readonly day: string;
  confirmed: number;
  cancelled: number;
  noAnswer: number;
  planned: number;
}

type SqlNumber = number | string;
interface Row {
  readonly minute: string;
  /** What staff have called off counts like a no. */
  readonly answer: SqlNumber | null;
  readonly reminder_sent: SqlNumber;
  readonly many: SqlNumber;
}

/** By the day of the appointment. (The plus keeps SQLite on the index of times.) */
export async function answersByDay(manager: EntityManager, period: Period): Promise<AnswersOfADay[]> {
  const rows = rowsByDay<Row>(
    manager,
    period,
    `SELECT SUBSTR(appointment_at, 1, 16) AS minute, CASE WHEN canceled_by = 'staff' THEN FALSE ELSE will_attend END AS answer, reminder_sent, COUNT(*) AS many FROM reminder
      WHERE appointment_at >= ? AND appointment_at < ? AND +(deleted_at) IS NULL
      GROUP BY SUBSTR(appointment_at, 1, 16), answer, reminder_sent`,
  );
  const days = new Map<string, AnswersOfADay>();
  for await (const row of rows) {
    const day = wallTime(fromSqlTime(`${row.minute}:00`), period.timeZone).slice(0, 10);
    const answers = days.get(day) ?? { day, confirmed: 0, cancelled: 0, noAnswer: 0, planned: 0 };
    days.set(day, answers);
    answers[answerIn(row)] += Number(row.many);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function answerIn({ answer, reminder_sent: sent }: Row): Exclude<keyof AnswersOfADay, 'day'> {
  if (answer !== null) return Number(answer) === 1 ? 'confirmed' : 'cancelled';
  return Number(sent) === 1 ? 'noAnswer' : 'planned';
}
