import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { SelectQueryBuilder } from 'typeorm';
import { Repository } from 'typeorm';
import type { Position } from '../../platform/http/paging/cursor.js';
import { decodeCursor, encodeCursor } from '../../platform/http/paging/cursor.js';
import { Reminder } from './reminder.entity.js';
import type { ReminderStatus } from './reminder-details.js';

export interface ReminderFilter {
  readonly contact_number?: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly will_attend?: boolean | null;
  readonly status?: ReminderStatus;
  readonly external_id?: string;
}

export interface ReminderPage {
  readonly reminders: Reminder[];
  readonly nextCursor: string | null;
}

/** So many are read in a few milliseconds; between two statements everybody else has their turn. */
const ROWS_A_STATEMENT = 250;

/** Reminders a page at a time, by keyset: each page is a walk along an index, however many rows there are. */
@Injectable()
export class ReminderList {
  constructor(@InjectRepository(Reminder) private readonly reminders: Repository<Reminder>) {}

  /**
   * In the order in which they were created; with `from` or `to` in the order of appointment times.
   * @throws InvalidInput where the cursor is not one of this list's
   */
  async page(filter: ReminderFilter, limit: number, cursor?: string): Promise<ReminderPage> {
    const byTime = isByTime(filter);
    let position = cursor === undefined ? undefined : decodeCursor(cursor, byTime);
    const found: Reminder[] = [];
    let wanted = Math.min(limit + 1, ROWS_A_STATEMENT);
    while (wanted > 0) {
      const some = await this.#read(filter, wanted, position);
      found.push(...some);
      position = positionOf(some.at(-1), byTime);
      wanted = some.length < wanted ? 0 : Math.min(limit + 1 - found.length, ROWS_A_STATEMENT);
    }
    const reminders = found.slice(0, limit);
    const end = positionOf(reminders.at(-1), byTime);
    return { reminders, nextCursor: end && found.length > limit ? encodeCursor(end) : null };
  }

  #read(filter: ReminderFilter, limit: number, after: Position | undefined): Promise<Reminder[]> {
    const byTime = isByTime(filter);
    // The plus keeps SQLite, which does not know how few are deleted, from walking all that are not instead of a few days.
    const query = this.reminders
      .createQueryBuilder('r')
      .where(byTime ? '+(r.deletedAt) IS NULL' : 'r.deletedAt IS NULL');
    applyFilter(query, filter);
    if (after) applyPosition(query, after);
    if (byTime) query.orderBy('r.appointmentAt').addOrderBy('r.id');
    else query.orderBy('r.id');
    return query.limit(limit).getMany();
  }
}

function isByTime({ from, to }: ReminderFilter): boolean {
  return from !== undefined || to !== undefined;
}

function positionOf(last: Reminder | undefined, byTime: boolean): Position | undefined {
  return last && (byTime ? { id: last.id, at: last.appointmentAt } : { id: last.id });
}

function applyFilter(query: SelectQueryBuilder<Reminder>, filter: ReminderFilter): void {
  const { contact_number: contactNumber, from, to, will_attend: willAttend, status } = filter;
  const { external_id: externalId } = filter;
  if (externalId !== undefined) query.andWhere('r.externalId = :externalId', { externalId });
  if (contactNumber !== undefined) query.andWhere('r.contactNumber = :contactNumber', { contactNumber });
  if (from !== undefined) query.andWhere('r.appointmentAt >= :from', { from });
  if (to !== undefined) query.andWhere('r.appointmentAt < :to', { to });
  if (willAttend === null) query.andWhere('r.willAttend IS NULL');
  else if (willAttend !== undefined) query.andWhere('r.willAttend = :willAttend', { willAttend });
  if (status !== undefined) query.andWhere('r.status = :status', { status });
}

function applyPosition(query: SelectQueryBuilder<Reminder>, { id, at }: Position): void {
  if (!at) query.andWhere('r.id > :id', { id });
  // Not a row comparison: MySQL walks no index range for `(a, b) > (x, y)`.
  else query.andWhere('r.appointmentAt >= :at AND (r.appointmentAt > :at OR r.id > :id)', { at, id });
}
