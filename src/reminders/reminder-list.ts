import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { SelectQueryBuilder } from 'typeorm';
import { Repository } from 'typeorm';
import type { Position } from './cursor.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import type { ReminderStatus } from './reminder.entity.js';
import { Reminder } from './reminder.entity.js';

export interface ReminderFilter {
  readonly contact_number?: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly will_attend?: boolean | null;
  readonly status?: ReminderStatus;
}

export interface ReminderPage {
  readonly reminders: Reminder[];
  readonly nextCursor: string | null;
}

/** Reminders a page at a time, by keyset: each page is a walk along an index, however many rows there are. */
@Injectable()
export class ReminderList {
  constructor(@InjectRepository(Reminder) private readonly reminders: Repository<Reminder>) {}

  /**
   * In the order in which they were created; with `from` or `to` in the order of appointment times.
   * @throws InvalidInput where the cursor is not one of this list's
   */
  async page(filter: ReminderFilter, limit: number, cursor?: string): Promise<ReminderPage> {
    const byTime = filter.from !== undefined || filter.to !== undefined;
    // The plus keeps SQLite, which does not know how few are deleted, from walking all that are not instead of a few days.
    const query = this.reminders
      .createQueryBuilder('r')
      .where(byTime ? '+(r.deletedAt) IS NULL' : 'r.deletedAt IS NULL');
    applyFilter(query, filter);
    if (cursor !== undefined) applyPosition(query, decodeCursor(cursor, byTime));
    if (byTime) query.orderBy('r.appointmentAt').addOrderBy('r.id');
    else query.orderBy('r.id');

    const found = await query.limit(limit + 1).getMany();
    const reminders = found.slice(0, limit);
    const last = reminders.at(-1);
    const position = last && (byTime ? { id: last.id, at: last.appointmentAt } : { id: last.id });
    return { reminders, nextCursor: position && found.length > limit ? encodeCursor(position) : null };
  }
}

function applyFilter(query: SelectQueryBuilder<Reminder>, filter: ReminderFilter): void {
  const { contact_number: contactNumber, from, to, will_attend: willAttend, status } = filter;
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
