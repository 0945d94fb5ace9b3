import type { EntityManager } from 'typeorm';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import type { FollowUpReason } from './follow-up.entity.js';
import { SETTLED_BY_STAFF } from './follow-up.entity.js';

const HOUR_MS = 3_600_000;
/** What somebody wrote is still worth a call after the appointment. */
export const CALL_AFTER_MS = 24 * HOUR_MS;
/** What somebody wrote who has no appointment ahead is shown for so long, or until somebody has seen to it. */
export const STRANGERS_SHOWN_MS = 30 * 24 * HOUR_MS;

const BY_STAFF = SETTLED_BY_STAFF.map((why) => `'${why}'`).join(', ');

/** SQL that is true of a follow-up `f` of a reminder `r` that was written down and that nobody has seen to or settled since. */
export const IS_OPEN_WRITTEN = `+(f.handled_at) IS NULL AND NOT EXISTS (SELECT 1 FROM follow_up h
    WHERE h.reminder_id = r.id AND h.version = r.version AND h.handled_at IS NOT NULL AND h.handled_at >= f.since)
  AND (f.why IN (${BY_STAFF})
       OR (r.version = f.version AND (r.responded_at IS NULL OR r.responded_at < f.since)))`;

/** Something that somebody wrote and that staff have not seen to yet. */
export interface OpenWritten {
  readonly id: string;
  readonly why: FollowUpReason;
  /** So long it is worth it. */
  readonly until: Date;
}

interface Row {
  readonly number: string;
  readonly id: string;
  readonly why: FollowUpReason;
  readonly at: Date | string;
  readonly is_stranger: number | string;
}

/** What these numbers wrote that is still to be seen to, by number. */
export async function openWritten(
  manager: EntityManager,
  numbers: readonly string[],
  now: Date,
): Promise<Map<string, OpenWritten[]>> {
  const byNumber = new Map<string, OpenWritten[]>();
  if (numbers.length === 0) return byNumber;
  const some = places(numbers.length);
  const ago = (ms: number): Date => new Date(now.getTime() - ms);
  const rows = await select<Row>(
    manager,
    `SELECT r.contact_number AS number, f.id, f.why, r.appointment_at AS at, 0 AS is_stranger
       FROM reminder r CROSS JOIN follow_up f ON f.reminder_id = r.id
      WHERE r.contact_number IN (${some}) AND r.appointment_at > ? AND +(r.deleted_at) IS NULL AND ${IS_OPEN_WRITTEN}
      UNION ALL
     SELECT f.contact_number, f.id, f.why, f.since, 1 FROM follow_up f
      WHERE f.contact_number IN (${some}) AND +(f.reminder_id) IS NULL AND +(f.handled_at) IS NULL AND +(f.since) > ?`,
    [...numbers, ago(CALL_AFTER_MS), ...numbers, ago(STRANGERS_SHOWN_MS)],
  );
  for (const { number, id, why, at, is_stranger: isStranger } of rows) {
    const shownMs = Number(isStranger) === 1 ? STRANGERS_SHOWN_MS : CALL_AFTER_MS;
    const open = { id, why, until: new Date(fromSqlTime(at).getTime() + shownMs) };
    byNumber.set(number, [...(byNumber.get(number) ?? []), open]);
  }
  return byNumber;
}
