import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stuckBefore } from '../../messaging/messages/unconfirmed-messages.js';
import { Config } from '../../platform/config/config.js';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';
import { FOLLOW_UP_REASONS } from '../../reminders/follow-ups/follow-up.entity.js';
import { STRANGERS_SHOWN_MS } from '../../reminders/follow-ups/open-written.js';
import type { Source } from './follow-up-sources.js';
import { sourceOfNoAnswer, sources, sourcesOfUnsent } from './follow-up-sources.js';

/** Somebody to be called, before anything is read that is only shown. */
export interface OpenFollowUp {
  readonly id: string;
  readonly why: FollowUpReason;
  /** Null where they have no appointment ahead. */
  readonly reminderId: string | null;
  readonly contactNumber: string;
  readonly version: number;
  /** Where they have none, when they wrote: it has its place among the appointments. */
  readonly appointmentAt: Date;
  /** Known here only where it is written down. */
  readonly since: Date | undefined;
  readonly messageId: string | undefined;
}

/** Only those behind this place, in the order of appointment times; of these numbers; for this reason. */
export interface Slice {
  readonly after?: { readonly at: Date; readonly id: string } | undefined;
  readonly numbers?: readonly string[];
  readonly why?: FollowUpReason | undefined;
  readonly limit: number;
}

interface Row {
  readonly why: FollowUpReason;
  readonly reminder_id: string | null;
  readonly contact_number: string;
  readonly version: number;
  readonly appointment_at: Date | string;
  readonly id?: string;
  readonly since?: Date | string;
  readonly message_id?: string;
}

/** Everybody whom staff should call, each appointment once, by its most telling reason. */
@Injectable()
export class OpenFollowUps {
  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  /** The most urgent appointment first; each appointment once, but for all reasons where only one is asked for. */
  async read(slice: Slice, now: Date): Promise<OpenFollowUp[]> {
    const all = [
      ...sources(this.dataSource.manager, now, stuckBefore(this.config, now)),
      ...sourcesOfUnsent(this.dataSource.manager, now),
      sourceOfNoAnswer(this.dataSource.manager, now),
    ];
    const rows = await Promise.all([
      this.#strangers(slice, now),
      ...all.map((source) => this.#rows(source, slice)),
    ]);
    const found = rows.flat().map(openFollowUp).sort(byUrgency);
    const once = found.filter((each, index) => {
      const before = found[index - 1];
      return before === undefined || placeOf(before) !== placeOf(each);
    });
    return once.slice(0, slice.limit);
  }

  async #strangers({ after, numbers, why, limit }: Slice, now: Date): Promise<Row[]> {
    const earliest = new Date(now.getTime() - STRANGERS_SHOWN_MS);
    const begin = after && after.at > earliest ? after.at : earliest;
    const only = narrowed('f.contact_number', numbers, 'f.why', why);
    return select<Row>(
      this.dataSource.manager,
      `SELECT f.id, f.why, f.since, f.message_id, f.reminder_id, f.contact_number, f.version, f.appointment_at FROM follow_up f
        WHERE f.appointment_at >= ? ${after ? 'AND (f.appointment_at > ? OR f.id > ?)' : ''} ${only.sql}
          AND +(f.reminder_id) IS NULL AND +(f.handled_at) IS NULL ORDER BY f.appointment_at, f.id LIMIT ${limit}`,
      [begin, ...(after ? [after.at, after.id] : []), ...only.values],
    );
  }

  #rows(
    { why, columns, from, where, values, at = 'r.appointment_at', earliest, rowsEach = 1 }: Source,
    slice: Slice,
  ): Promise<Row[]> {
    const { after, limit } = slice;
    const begin = after && after.at > earliest ? after.at : earliest;
    // Not a row comparison: MySQL walks no index range for `(a, b) > (x, y)`.
    const behind = after ? `AND (${at} > ? OR r.id > ?)` : '';
    const only = narrowed('r.contact_number', slice.numbers, why, slice.why);
    const more = columns === undefined ? '' : `, ${columns}`;
    return select<Row>(
      this.dataSource.manager,
      `SELECT r.id AS reminder_id, r.contact_number, r.version, r.appointment_at, ${why} AS why${more} FROM ${from}
        WHERE +(r.deleted_at) IS NULL AND ${at} >= ? ${behind} ${only.sql}
          AND ${where} ORDER BY ${at}, r.id LIMIT ${limit * rowsEach}`,
      [begin, ...(after ? [after.at, after.id] : []), ...only.values, ...values],
    );
  }
}

/** SQL that holds only for these numbers and this reason, where there are any. */
function narrowed(
  number: string,
  numbers: readonly string[] | undefined,
  reason: string,
  why: FollowUpReason | undefined,
): { readonly sql: string; readonly values: readonly string[] } {
  const ofNumbers = numbers === undefined ? '' : `AND ${number} IN (${places(numbers.length)})`;
  const ofReason = why === undefined ? '' : `AND ${reason} = ?`;
  return {
    sql: `${ofNumbers} ${ofReason}`,
    values: [...(numbers ?? []), ...(why === undefined ? [] : [why])],
  };
}

/** What is not written down is known by its reminder, its version and its reason. */
function openFollowUp(row: Row): OpenFollowUp {
  const { why, reminder_id: reminderId, version, since } = row;
  return {
    id: row.id ?? `${reminderId}-${version}-${why}`,
    why,
    reminderId,
    contactNumber: row.contact_number,
    version,
    appointmentAt: fromSqlTime(row.appointment_at),
    since: since === undefined ? undefined : fromSqlTime(since),
    messageId: row.message_id,
  };
}

/** Its place in the list among those of the same time. */
export function placeOf({ reminderId, id }: OpenFollowUp): string {
  return reminderId ?? id;
}

/** The most urgent appointment first; of one appointment the most telling reason. */
export function byUrgency(a: OpenFollowUp, b: OpenFollowUp): number {
  const inTime = a.appointmentAt.getTime() - b.appointmentAt.getTime();
  if (inTime !== 0) return inTime;
  const [placeOfA, placeOfB] = [placeOf(a), placeOf(b)];
  if (placeOfA !== placeOfB) return placeOfA < placeOfB ? -1 : 1;
  return FOLLOW_UP_REASONS.indexOf(a.why) - FOLLOW_UP_REASONS.indexOf(b.why);
}
