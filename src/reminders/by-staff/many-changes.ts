import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { isNotice } from '../../messaging/messages/message.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import type { FieldError } from '../../platform/problem.js';
import { InvalidInput, Problem } from '../../platform/problem.js';
import type { StaffChange } from '../appointment/appointment-changes.js';
import { AppointmentChanges } from '../appointment/appointment-changes.js';
import { UnknownReminder } from '../appointment/appointment-problems.js';
import { findReminder, findToChange } from '../appointment/find-reminder.js';
import { goneMeanwhile } from '../appointment/last-changes.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { detailsAfter } from '../appointment/reminder-change.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import type { Seen } from '../appointment/revision.js';
import { isAsSeen } from '../appointment/revision.js';
import type { NewTime } from './new-time.js';
import { movedDetails } from './new-time.js';
import { Repetitions } from './repetitions.js';

/** What is to become of one of many appointments. */
export type WantedChange =
  | { readonly kind: 'cancel'; readonly reason: string | null | undefined }
  | { readonly kind: 'move'; readonly to: NewTime };

/**
 * `done`: canceled or moved; `unchanged`: it was so before; `repeated`: this very request has moved it already. In a trial `notice` is
 * what the contact would be told.
 */
export type ChangeOutcome =
  | {
      readonly kind: 'done' | 'unchanged' | 'repeated';
      readonly reminder: Reminder;
      readonly notice?: Message | undefined;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Cancels and moves many appointments, each in a transaction of its own. */
@Injectable()
export class ManyChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly changes: AppointmentChanges,
    private readonly planner: ReminderPlanner,
    private readonly repetitions: Repetitions,
  ) {}

  /** @param request by which the same one again is recognized, see `Repetitions` */
  apply(id: string, wanted: WantedChange, by: StaffChange, request: string): Promise<ChangeOutcome> {
    const now = this.clock.now();
    return refusedOr(() =>
      inTransaction(this.dataSource, async (manager): Promise<ChangeOutcome> => {
        const reminder = await this.#found(() => findToChange(manager, id), by);
        if (isSoAlready(reminder, wanted, by.seen, now)) return { kind: 'unchanged', reminder };
        // Moved by so much again, it would be moved twice.
        const isByMinutes = wanted.kind === 'move' && 'byMinutes' in wanted.to;
        if (isByMinutes && !(await this.repetitions.isFirst(manager, request, reminder, now)))
          return { kind: 'repeated', reminder };
        await this.changes.mustBeAsSeen(manager, reminder, by.seen);
        if (wanted.kind === 'cancel') {
          const isNew = !reminder.isCanceledByStaff;
          await this.changes.cancel(manager, reminder, wanted.reason, by, now);
          return { kind: isNew ? 'done' : 'unchanged', reminder };
        }
        const before = reminder.appointmentAt.getTime();
        await this.changes.apply(manager, reminder, movedDetails(reminder, wanted.to, now), by, now);
        return { kind: reminder.appointmentAt.getTime() === before ? 'unchanged' : 'done', reminder };
      }),
    );
  }

  /** The same, but nothing is stored. */
  try(id: string, wanted: WantedChange, by: StaffChange): Promise<ChangeOutcome> {
    const now = this.clock.now();
    const { manager } = this.dataSource;
    return refusedOr(async (): Promise<ChangeOutcome> => {
      const reminder = await this.#found(() => findReminder(manager, id), by);
      if (isSoAlready(reminder, wanted, by.seen, now)) return { kind: 'unchanged', reminder };
      await this.changes.mustBeAsSeen(manager, reminder, by.seen);
      if (wanted.kind === 'cancel') {
        const { isNew, notice } = await this.changes.takeCancel(
          manager,
          reminder,
          wanted.reason,
          by.notify,
          now,
        );
        return { kind: isNew ? 'done' : 'unchanged', reminder, notice };
      }
      const before = reminder.appointmentAt.getTime();
      const { effect } = await this.changes.take(
        manager,
        reminder,
        movedDetails(reminder, wanted.to, now),
        now,
      );
      const notice = effect === 'asks_anew' ? await this.#noticeOf(manager, reminder, by, now) : undefined;
      return { kind: reminder.appointmentAt.getTime() === before ? 'unchanged' : 'done', reminder, notice };
    });
  }

  /** What somebody saw, and is not there any more, was changed meanwhile. */
  async #found(find: () => Promise<Reminder>, { seen }: StaffChange): Promise<Reminder> {
    try {
      return await find();
    } catch (error) {
      throw seen !== undefined && error instanceof UnknownReminder ? goneMeanwhile() : error;
    }
  }

  async #noticeOf(
    manager: EntityManager,
    reminder: Reminder,
    { notify }: StaffChange,
    now: Date,
  ): Promise<Message | undefined> {
    const texts = await this.planner.replannedMessagesOf(manager, reminder, notify, now);
    return texts.find(({ kind }) => isNotice(kind));
  }
}

/**
 * Whether somebody else has done just that since it was seen, or this very request has, whose answer was lost. Pure.
 * @param seen undefined where nobody says
 */
function isSoAlready(reminder: Reminder, wanted: WantedChange, seen: Seen | undefined, now: Date): boolean {
  if (isAsSeen(reminder, seen)) return false;
  if (wanted.kind === 'cancel') return reminder.isCanceledByStaff;
  if (!('at' in wanted.to)) return false;
  const { details, wrong } = detailsAfter(reminder, { appointmentTime: wanted.to.at }, now);
  return !wrong && details.appointmentAt.getTime() === reminder.appointmentAt.getTime();
}

/** One that cannot be changed stops no other; a lost database stops all. */
async function refusedOr(work: () => Promise<ChangeOutcome>): Promise<ChangeOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && error.code !== 'unavailable') return { kind: 'refused', problem: error };
    throw error;
  }
}

/** What is wrong, by its fields; of what concerns the whole appointment none. */
export function fieldErrorsOf(problem: Problem): readonly FieldError[] {
  return problem instanceof InvalidInput ? problem.errors : [];
}
