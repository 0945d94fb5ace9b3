import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromSqlTime, select } from '../../database/sql.js';
import { wallTime } from '../wall-time.js';
import { percentile } from './percentile.js';

/** From the first moment to just before the second. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
  /** Whose days are meant. */
  readonly timeZone: string;
}

export interface AnswersOfADay {
  /** Such as 2027-07-06. */
  readonly day: string;
  confirmed: number;
  cancelled: number;
  noAnswer: number;
}

export interface ConfirmedByNotice {
  readonly hours: number;
  readonly asked: number;
  readonly confirmed: number;
}

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

const SENT = "status IN ('sent', 'delivered', 'undelivered')";
const ENDED = "status IN ('sent', 'delivered', 'undelivered', 'failed')";

type SqlNumber = number | string;

/** What came of appointments and texts, counted by the database. */
@Injectable()
export class Statistics {
  constructor(private readonly dataSource: DataSource) {}

  /** By the day of the appointment (the plus keeps SQLite on the index of times); somebody who was not reminded has nothing to answer. */
  async answersByDay({ from, to, timeZone }: Period): Promise<AnswersOfADay[]> {
    const rows = await select<{ minute: string; will_attend: SqlNumber | null; many: SqlNumber }>(
      this.dataSource.manager,
      `SELECT SUBSTR(appointment_at, 1, 16) AS minute, will_attend, COUNT(*) AS many FROM reminder
        WHERE appointment_at >= ? AND appointment_at < ? AND +(deleted_at) IS NULL
          AND (will_attend IS NOT NULL OR reminder_sent = TRUE)
        GROUP BY SUBSTR(appointment_at, 1, 16), will_attend`,
      [from, to],
    );
    const days = new Map<string, AnswersOfADay>();
    for (const { minute, will_attend: willAttend, many } of rows) {
      const day = wallTime(fromSqlTime(`${minute}:00`), timeZone).slice(0, 10);
      const answers = days.get(day) ?? { day, confirmed: 0, cancelled: 0, noAnswer: 0 };
      days.set(day, answers);
      const answer = willAttend === null ? 'noAnswer' : Number(willAttend) === 1 ? 'confirmed' : 'cancelled';
      answers[answer] += Number(many);
    }
    return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  /** Each reminder that went out has asked; the last one before the answer has got it. */
  async confirmedByNotice({ from, to }: Period): Promise<ConfirmedByNotice[]> {
    const rows = await select<{ hours: SqlNumber; asked: SqlNumber; confirmed: SqlNumber }>(
      this.dataSource.manager,
      `SELECT m.window_hours AS hours, COUNT(*) AS asked,
              SUM(CASE WHEN r.will_attend = TRUE AND m.sent_at <= r.responded_at AND NOT EXISTS (
                SELECT 1 FROM message later WHERE later.reminder_id = m.reminder_id AND later.version = m.version
                   AND later.kind = 'reminder' AND later.sent_at > m.sent_at AND later.sent_at <= r.responded_at
              ) THEN 1 ELSE 0 END) AS confirmed
         FROM reminder r JOIN message m ON m.reminder_id = r.id AND m.version = r.version
        WHERE r.appointment_at >= ? AND r.appointment_at < ? AND +(r.deleted_at) IS NULL
          AND m.kind = 'reminder' AND +m.${SENT}
        GROUP BY m.window_hours ORDER BY m.window_hours`,
      [from, to],
    );
    return rows.map(({ hours, asked, confirmed }) => ({
      hours: Number(hours),
      asked: Number(asked),
      confirmed: Number(confirmed),
    }));
  }

  /** By the hour in which a text was due, in UTC. */
  async messagesByHour(period: Period): Promise<MessagesOfAnHour[]> {
    const { from, to } = period;
    const rows = await select<{ hour: string; sent: SqlNumber; failed: SqlNumber }>(
      this.dataSource.manager,
      `SELECT SUBSTR(send_at, 1, 13) AS hour, SUM(CASE WHEN status IN ('sent', 'delivered') THEN 1 ELSE 0 END) AS sent,
              SUM(CASE WHEN status IN ('failed', 'undelivered') THEN 1 ELSE 0 END) AS failed
         FROM message WHERE ${ENDED} AND lane IN (0, 1) AND send_at >= ? AND send_at < ?
        GROUP BY SUBSTR(send_at, 1, 13) ORDER BY hour`,
      [from, to],
    );
    const total = rows.reduce((sum, { sent, failed }) => sum + Number(sent) + Number(failed), 0);
    const lateness = await this.#latenessByHour(period, total);
    return rows.map(({ hour, sent, failed }) => {
      const late = lateness.get(hour) ?? [];
      return {
        hour: fromSqlTime(`${hour}:00:00`),
        sent: Number(sent),
        failed: Number(failed),
        latenessP50Ms: percentile(late, 0.5),
        latenessP95Ms: percentile(late, 0.95),
      };
    });
  }

  /** From when a text was first due to when a carrier took it, in ms, the shortest first. */
  async #latenessByHour({ from, to }: Period, total: number): Promise<Map<string, number[]>> {
    const rows = await select<
      Record<'send_at' | 'sent_at', Date | string> & { waiting_since: Date | string | null }
    >(
      this.dataSource.manager,
      `SELECT send_at, waiting_since, sent_at FROM message
        WHERE ${SENT} AND lane IN (0, 1) AND send_at >= ? AND send_at < ? ${drawn(total)}`,
      [from, to],
    );
    const byHour = new Map<string, number[]>();
    for (const { send_at: sendAt, waiting_since: waitingSince, sent_at: sentAt } of rows) {
      const hour = fromSqlTime(sendAt).toISOString().slice(0, 13).replace('T', ' ');
      const late = fromSqlTime(sentAt).getTime() - fromSqlTime(waitingSince ?? sendAt).getTime();
      const others = byHour.get(hour);
      if (others) others.push(Math.max(0, late));
      else byHour.set(hour, [Math.max(0, late)]);
    }
    for (const late of byHour.values()) late.sort((a, b) => a - b);
    return byHour;
  }
}

/** An id ends at random: of its last digits so many are taken that about as many texts are read as are wanted. */
function drawn(total: number): string {
  const share = LATENESS_SAMPLES / Math.max(1, total);
  if (share >= 1) return '';
  const wanted = Math.max(1, Math.round(share * HEX_DIGITS ** 3));
  return `AND SUBSTR(id, 30, 3) < '${wanted.toString(HEX_DIGITS).padStart(3, '0')}'`;
}
