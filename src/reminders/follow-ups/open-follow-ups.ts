import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromSqlTime, select } from '../../database/sql.js';
import { WRONG_NUMBER } from '../../messaging/opt-outs/opt-outs.js';
import type { FollowUpReason } from './follow-up.entity.js';
import { FOLLOW_UP_REASONS } from './follow-up.entity.js';

const HOUR_MS = 3_600_000;
/** So long before an appointment the person is called who has not answered. */
const CALL_AHEAD_MS = 24 * HOUR_MS;
/** What somebody wrote is still worth a call after the appointment. */
const CALL_AFTER_MS = 24 * HOUR_MS;
/** Far more than changed rules of a time zone ever move an appointment. */
const ZONE_CHANGE_MS = 24 * HOUR_MS;

/** Somebody to be called, before anything is read that is only shown. */
export interface OpenFollowUp {
  readonly id: string;
  readonly why: FollowUpReason;
  readonly reminderId: string;
  readonly version: number;
  readonly appointmentAt: Date;
  /** Known here only where it is written down. */
  readonly since: Date | undefined;
  readonly messageId: string | undefined;
}

/** Only those behind this place, in the order of appointment times; or only those of one reminder. */
export interface Slice {
  readonly after?: { readonly at: Date; readonly id: string } | undefined;
  readonly reminderId?: string;
  readonly limit: number;
}

const AMONG_FEW = '+(r.appointment_at)';

interface Row {
  readonly why: FollowUpReason;
  readonly reminder_id: string;
  readonly version: number;
  readonly appointment_at: Date | string;
  readonly id?: string;
  readonly since?: Date | string;
  readonly message_id?: string;
}

/**
 * Each is a walk along the next day's appointments, or along the few rows that are out of the ordinary. The plus in front of a
 * column keeps SQLite, which does not know how common a value is, from walking its index instead; and in the order
 * of a CROSS JOIN it does what it is told.
 */
interface Source {
  /** The columns beside those of the reminder `r`, and where to find them. */
  readonly columns: string;
  readonly from: string;
  readonly where: string;
  readonly values: readonly (string | Date)[];
  /** The appointment's time: with a plus where all that are ahead would be too many to walk along. */
  readonly at?: string;
  readonly earliest: Date;
}

/** Everybody whom staff should call, each appointment once, by its most telling reason. */
@Injectable()
export class OpenFollowUps {
  constructor(private readonly dataSource: DataSource) {}

  /** The most urgent appointment first. */
  async read(slice: Slice, now: Date): Promise<OpenFollowUp[]> {
    const rows = await Promise.all(sources(now).map((source) => this.#rows(source, slice)));
    const found = rows.flat().map(openFollowUp).sort(byUrgency);
    const once = found.filter(({ reminderId }, index) => found[index - 1]?.reminderId !== reminderId);
    return once.slice(0, slice.limit);
  }

  #rows(
    { columns, from, where, values, at = 'r.appointment_at', earliest }: Source,
    slice: Slice,
  ): Promise<Row[]> {
    const { after, reminderId, limit } = slice;
    const begin = after && after.at > earliest ? after.at : earliest;
    // Not a row comparison: MySQL walks no index range for `(a, b) > (x, y)`.
    const behind = after ? `AND (${at} > ? OR r.id > ?)` : '';
    return select<Row>(
      this.dataSource.manager,
      `SELECT r.id AS reminder_id, r.version, r.appointment_at, ${columns} FROM ${from}
        WHERE +(r.deleted_at) IS NULL AND ${at} >= ? ${behind} ${reminderId === undefined ? '' : 'AND r.id = ?'}
          AND ${where} ORDER BY r.appointment_at, r.id LIMIT ${limit}`,
      [
        begin,
        ...(after ? [after.at, after.id] : []),
        ...(reminderId === undefined ? [] : [reminderId]),
        ...values,
      ],
    );
  }
}

/** Called about this very question: since then, where it says since when. */
const handled = (since?: string): string =>
  `EXISTS (SELECT 1 FROM follow_up h WHERE h.reminder_id = r.id AND h.version = r.version AND h.handled_at IS NOT NULL${
    since === undefined ? '' : ` AND h.handled_at >= ${since}`
  })`;

function sources(now: Date): Source[] {
  const aDayAgo = new Date(now.getTime() - CALL_AFTER_MS);
  return [
    {
      columns: 'f.id, f.why, f.since, f.message_id',
      from: 'follow_up f JOIN reminder r ON r.id = f.reminder_id AND r.version = f.version',
      where: `f.appointment_at >= ? AND +(f.handled_at) IS NULL
              AND (r.responded_at IS NULL OR r.responded_at < f.since) AND NOT ${handled('f.since')}`,
      values: [new Date(aDayAgo.getTime() - ZONE_CHANGE_MS)],
      earliest: aDayAgo,
    },
    {
      columns: "'wrong_number' AS why, o.since",
      from: 'opt_out o CROSS JOIN reminder r ON r.contact_number = o.number',
      at: AMONG_FEW,
      where: `o.word = ? AND (+(r.will_attend) IS NULL OR (+(r.will_attend) = TRUE AND r.responded_at < o.since))
              AND NOT ${handled('o.since')}`,
      values: [WRONG_NUMBER],
      earliest: aDayAgo,
    },
    {
      columns: "'opted_out' AS why, o.since",
      from: 'opt_out o CROSS JOIN reminder r ON r.contact_number = o.number',
      at: AMONG_FEW,
      where: `o.word <> ? AND +(r.will_attend) IS NULL AND NOT ${handled('o.since')}`,
      values: [WRONG_NUMBER],
      earliest: now,
    },
    {
      columns: "'undelivered' AS why",
      from: 'reminder r',
      at: AMONG_FEW,
      where: `r.status = 'failed' AND NOT ${handled()}`,
      values: [],
      earliest: now,
    },
    {
      columns: "'undelivered' AS why",
      from: 'message m JOIN reminder r ON r.id = m.reminder_id AND r.version = m.version',
      where: `m.status = 'unknown' AND m.reason = 'held_for_staff' AND m.kind = 'reminder'
              AND +(r.will_attend) IS NULL AND NOT ${handled()}`,
      values: [],
      earliest: now,
    },
    {
      columns: "'no_answer' AS why",
      from: 'reminder r',
      where: `r.appointment_at <= ? AND +(r.status) = 'notified' AND +(r.will_attend) IS NULL AND NOT ${handled()}`,
      values: [new Date(now.getTime() + CALL_AHEAD_MS)],
      earliest: now,
    },
  ];
}

/** What is not written down is known by its reminder, its version and its reason. */
function openFollowUp(row: Row): OpenFollowUp {
  const { why, reminder_id: reminderId, version, since } = row;
  return {
    id: row.id ?? `${reminderId}-${version}-${why}`,
    why,
    reminderId,
    version,
    appointmentAt: fromSqlTime(row.appointment_at),
    since: since === undefined ? undefined : fromSqlTime(since),
    messageId: row.message_id,
  };
}

function byUrgency(a: OpenFollowUp, b: OpenFollowUp): number {
  const inTime = a.appointmentAt.getTime() - b.appointmentAt.getTime();
  if (inTime !== 0) return inTime;
  if (a.reminderId !== b.reminderId) return a.reminderId < b.reminderId ? -1 : 1;
  return FOLLOW_UP_REASONS.indexOf(a.why) - FOLLOW_UP_REASONS.indexOf(b.why);
}
