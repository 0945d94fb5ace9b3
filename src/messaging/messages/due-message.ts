import type { EntityManager } from 'typeorm';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import type { Message, Priority } from './message.entity.js';

/** What is needed of a message to send it and to record what became of it. */
export type DueMessage = Pick<
  Message,
  | 'id'
  | 'reminderId'
  | 'kind'
  | 'version'
  | 'windowHours'
  | 'recipient'
  | 'body'
  | 'reason'
  | 'carrier'
  | 'attempt'
  | 'sendAt'
  | 'notAfter'
  | 'choices'
>;

interface Row extends Pick<
  Message,
  'id' | 'kind' | 'version' | 'recipient' | 'body' | 'reason' | 'carrier' | 'attempt'
> {
  readonly reminder_id: string | null;
  readonly window_hours: number | null;
  readonly send_at: Date | string;
  readonly not_after: Date | string;
  readonly choices: string | null;
}

/** @param condition behind `SELECT … FROM message WHERE`, with `?` for each value */
export async function readDueMessages(
  manager: EntityManager,
  condition: string,
  values: readonly (string | number | Date)[],
): Promise<DueMessage[]> {
  const rows = await select<Row>(
    manager,
    `SELECT id, reminder_id, kind, version, window_hours, recipient, body, reason, carrier, attempt, send_at, not_after, choices
       FROM message WHERE ${condition}`,
    values,
  );
  return rows.map(({ reminder_id: reminderId, window_hours: windowHours, send_at: sendAt, ...row }) => ({
    id: row.id,
    reminderId,
    kind: row.kind,
    version: row.version,
    windowHours,
    recipient: row.recipient,
    body: row.body,
    reason: row.reason,
    carrier: row.carrier,
    attempt: row.attempt,
    sendAt: fromSqlTime(sendAt),
    notAfter: fromSqlTime(row.not_after),
    choices: row.choices === null ? null : (JSON.parse(row.choices) as string[]),
  }));
}

/** When the first of a priority's scheduled messages falls due, where it does so by `until`. */
export async function earliestDue(
  manager: EntityManager,
  priority: Priority,
  until: Date,
): Promise<Date | undefined> {
  const [earliest] = await select<Pick<Row, 'send_at'>>(
    manager,
    "SELECT send_at FROM message WHERE status = 'scheduled' AND lane = ? AND send_at <= ? ORDER BY send_at LIMIT 1",
    [priority, until],
  );
  return earliest && fromSqlTime(earliest.send_at);
}
