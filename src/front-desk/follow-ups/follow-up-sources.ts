import type { EntityManager } from 'typeorm';
import { PRIORITY } from '../../messaging/messages/message.entity.js';
import { byIndex, secondsUntil } from '../../platform/database/sql/sql.js';
import { CALL_AFTER_MS, IS_OPEN_WRITTEN } from '../../reminders/follow-ups/open-written.js';

const HOUR_MS = 3_600_000;
/** So long before an appointment the contact is called who has not answered. */
const CALL_AHEAD_MS = 24 * HOUR_MS;
/** So long they have for their answer, or for three quarters of the time from the text to the appointment, if that is shorter. */
const ANSWER_WITHIN_MS = 2 * HOUR_MS;
/** So long after it was due a text is called unsent: until then it is merely under way. */
const UNSENT_AFTER_MS = 60_000;
/** With less time to go nobody waits for a carrier any more. */
const LAST_CALL_MS = 2 * HOUR_MS;
/** The same for what was to go out long before: with less than a tenth of its window to go, but within a day. */
const LAST_CALL_SHARE = 10;
const LAST_CALL_MAX_MS = 24 * HOUR_MS;
/** As many windows as a reminder can have: each may have a text of its own. */
const MAX_TEXTS = 5;
/** Far more than changed rules of a time zone ever move an appointment. */
const ZONE_CHANGE_MS = 24 * HOUR_MS;

/** Not called off by staff: then there is nothing to call about. */
const GOES_ON = "COALESCE(r.canceled_by, '') <> 'staff'";

const AMONG_FEW = '+(r.appointment_at)';

/**
 * Each is a walk along the next day's appointments, or along the few rows that are out of the ordinary. The plus in front of a
 * column keeps SQLite, which does not know how common a value is, from walking its index instead; and in the order
 * of a CROSS JOIN it does what it is told.
 */
export interface Source {
  /** SQL for the reason. */
  readonly why: string;
  /** The columns beside that and those of the reminder `r`, and where to find them. */
  readonly columns?: string;
  readonly from: string;
  readonly where: string;
  readonly values: readonly (string | Date)[];
  /** The appointment's time: with a plus where all that are ahead would be too many to walk along. */
  readonly at?: string;
  readonly earliest: Date;
  /** How many rows there may be for one reminder, where there may be several. */
  readonly rowsEach?: number;
}

/** Called about this very question: since then, where it says since when. */
const handled = (since?: string): string =>
  `EXISTS (SELECT 1 FROM follow_up h WHERE h.reminder_id = r.id AND h.version = r.version AND h.handled_at IS NOT NULL${
    since === undefined ? '' : ` AND h.handled_at >= ${since}`
  })`;

/** Whom to call for what they wrote, and whom no text has reached. */
export function sources(manager: EntityManager, now: Date, stuckSince: Date): Source[] {
  const aDayAgo = new Date(now.getTime() - CALL_AFTER_MS);
  return [
    {
      why: 'f.why',
      columns: 'f.id, f.since, f.message_id',
      from: 'follow_up f CROSS JOIN reminder r ON r.id = f.reminder_id',
      at: AMONG_FEW,
      where: `f.appointment_at >= ? AND ${IS_OPEN_WRITTEN}`,
      values: [new Date(aDayAgo.getTime() - ZONE_CHANGE_MS)],
      earliest: aDayAgo,
    },
    {
      why: "'wrong_number'",
      columns: 'o.since',
      from: 'opt_out o CROSS JOIN reminder r ON r.contact_number = o.number',
      at: AMONG_FEW,
      where: `o.source = 'wrong_number' AND ${GOES_ON} AND (+(r.will_attend) IS NULL OR (+(r.will_attend) = TRUE AND r.responded_at < o.since))
              AND NOT ${handled('o.since')}`,
      values: [],
      earliest: aDayAgo,
    },
    {
      why: "'opted_out'",
      columns: 'o.since',
      from: 'opt_out o CROSS JOIN reminder r ON r.contact_number = o.number',
      at: AMONG_FEW,
      where: `o.source <> 'wrong_number' AND ${GOES_ON} AND +(r.will_attend) IS NULL AND NOT ${handled('o.since')}`,
      values: [],
      earliest: now,
    },
    {
      why: "'undelivered'",
      from: `reminder r ${byIndex(manager, 'reminder_status')}`,
      at: AMONG_FEW,
      where: `r.status = 'failed' AND NOT ${handled()}`,
      values: [],
      earliest: now,
    },
    {
      why: "CASE WHEN m.held_at IS NOT NULL THEN 'undelivered' ELSE 'unconfirmed' END",
      from: 'message m JOIN reminder r ON r.id = m.reminder_id AND r.version = m.version',
      where: `m.status = 'unknown' AND m.kind IN ('reminder', 'moved_notice') AND (m.held_at IS NOT NULL OR m.sending_at <= ?)
              AND ${GOES_ON} AND +(r.will_attend) IS NULL AND NOT ${handled()}`,
      values: [stuckSince],
      earliest: now,
    },
  ];
}

/**
 * Who was asked, and has had time enough to answer. What staff have moved is no question of ours: they have spoken to the contact, or
 * a notice has told them.
 */
export function sourceOfNoAnswer(manager: EntityManager, now: Date): Source {
  const asked = "m.reminder_id = r.id AND m.version = r.version AND m.kind = 'reminder'";
  // With A seconds left to the appointment and S seconds since the text, three quarters have passed where 3 A < S.
  const hasTime = `3 * ${secondsUntil(manager, 'r.appointment_at')} + ${secondsUntil(manager, 'm.sent_at')} >= 0`;
  return {
    why: "'no_answer'",
    from: 'reminder r',
    where: `r.appointment_at <= ? AND +(r.status) = 'notified' AND +(r.will_attend) IS NULL AND NOT ${handled()}
            AND EXISTS (SELECT 1 FROM message m WHERE ${asked} AND m.sent_at IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM message m WHERE ${asked} AND m.sent_at > ? AND ${hasTime})`,
    values: [new Date(now.getTime() + CALL_AHEAD_MS), new Date(now.getTime() - ANSWER_WITHIN_MS), now, now],
    earliest: now,
  };
}

/**
 * Whom a text has not reached in time, through nobody's fault but ours or the carrier's. By the index of what must go out by when:
 * only what is near is walked along.
 */
export function sourcesOfUnsent(manager: EntityManager, now: Date): Source[] {
  const inMs = (ms: number): Date => new Date(now.getTime() + ms);
  const aDayAgo = inMs(-CALL_AFTER_MS);
  const from = 'message m CROSS JOIN reminder r ON r.id = m.reminder_id AND r.version = m.version';
  const unanswered = `${GOES_ON} AND +(r.will_attend) IS NULL AND NOT ${handled()}`;
  return [
    {
      why: "'not_sent'",
      columns: 'COALESCE(m.waiting_since, m.send_at) AS since',
      from,
      at: AMONG_FEW,
      where: `m.status IN ('scheduled', 'sending') AND m.lane = ${PRIORITY.reminder} AND m.not_after > ? AND m.not_after <= ?
              AND COALESCE(m.waiting_since, m.send_at) <= ?
              AND (m.not_after <= ? OR ${secondsUntil(manager, 'm.not_after')} * ${LAST_CALL_SHARE} < m.window_hours * 3600)
              AND ${unanswered}`,
      values: [now, inMs(LAST_CALL_MAX_MS), inMs(-UNSENT_AFTER_MS), inMs(LAST_CALL_MS), now],
      earliest: now,
      rowsEach: MAX_TEXTS,
    },
    {
      why: "'expired'",
      columns: 'm.updated_at AS since',
      from,
      at: AMONG_FEW,
      where: `m.status = 'expired' AND m.lane = ${PRIORITY.reminder} AND m.not_after >= ? AND +(r.status) = 'expired' AND ${unanswered}`,
      values: [aDayAgo],
      earliest: aDayAgo,
      rowsEach: MAX_TEXTS,
    },
  ];
}
