import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { cancelNotices } from '../../messaging/messages/notices.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import type { StaffChange } from '../appointment/appointment-changes.js';
import { whoAnswered } from '../appointment/parties.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import { AppointmentEvents } from '../events/appointment-events.js';
import { WrittenFollowUps } from '../follow-ups/written-follow-ups.js';
import { Threads } from '../threads/threads.js';
import { wordsOf } from '../wording/told.js';
import { Wording } from '../wording/wording.js';

/** What a contact told staff. */
export interface TakenAnswer {
  /** Null where it is open again. */
  readonly willAttend: boolean | null;
  readonly note: string | null;
}

/** Answers that staff take down on the telephone, in the caller's transaction. */
@Injectable()
export class StaffAnswers {
  constructor(
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly events: AppointmentEvents,
    private readonly followUps: WrittenFollowUps,
    private readonly wording: Wording,
    private readonly threads: Threads,
  ) {}

  /**
   * Who has answered on the telephone has been spoken to: nobody needs to call any more.
   * @throws AppointmentPassed
   * @throws CanceledAppointment for a yes to what staff have called off
   */
  async take(
    manager: EntityManager,
    reminder: Reminder,
    { willAttend, note }: TakenAnswer,
    { by, notify }: StaffChange,
    now: Date,
  ): Promise<void> {
    const before = reminder.willAttend;
    reminder.answerByStaff(willAttend, note, now);
    await manager.save(reminder);
    if (willAttend !== null) await this.followUps.settle(manager, reminder, by, now);
    if (willAttend !== null) await cancelNotices(manager, reminder.id, now, 'told_by_staff');
    if (notify === 'always' && willAttend !== null) await this.#acknowledge(manager, reminder, now);
    await this.threads.recalculate(manager, reminder.contactNumber);
    if (before === willAttend)
      return this.events.noteOfStaff(manager, 'appointment_changed', reminder.id, by, now);
    await this.#replan(manager, reminder, before, now);
    const answer = { will_attend: willAttend, answered_by: 'staff' };
    await this.events.writeOfStaff(manager, eventOf(willAttend), reminder.id, by, answer, now);
  }

  /**
   * Takes back what staff noted last, with what it had settled: who was to be called is to be called again, and a change that the contact
   * had not heard of is told after all.
   * @throws AppointmentPassed
   */
  async takeBack(
    manager: EntityManager,
    reminder: Reminder,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    const before = reminder.willAttend;
    const saidAt = reminder.takeBackAnswer(now);
    if (!saidAt) return;
    await manager.save(reminder);
    await this.followUps.unsettle(manager, reminder, saidAt);
    await this.threads.recalculate(manager, reminder.contactNumber);
    await this.#replan(manager, reminder, before, now);
    if (reminder.isUntold && !reminder.isCanceled)
      await this.#plan(manager, reminder, await this.planner.movedNotice(manager, reminder, now), now);
    const { id, willAttend } = reminder;
    if (before === willAttend) return this.events.noteOfStaff(manager, 'appointment_changed', id, by, now);
    const answer = { will_attend: willAttend, answered_by: whoAnswered(reminder) };
    await this.events.writeOfStaff(manager, 'appointment.reopened', id, by, answer, now);
  }

  /** Who does not come is not reminded, and who comes after all is. */
  async #replan(
    manager: EntityManager,
    reminder: Reminder,
    before: boolean | null,
    now: Date,
  ): Promise<void> {
    if (reminder.willAttend === before) return;
    if (reminder.willAttend === false)
      await this.outbox.cancel(manager, reminder.id, now, 'appointment_canceled');
    else if (before === false && !reminder.isCanceled)
      await this.planner.reinstate(manager, reminder, 'appointment_canceled', now);
  }

  async #plan(manager: EntityManager, reminder: Reminder, message: Message, now: Date): Promise<void> {
    const [planned] = await this.planner.plan(manager, [message]);
    if (planned?.status === 'suppressed')
      await this.followUps.record(manager, 'not_told', planned, [reminder], now);
  }

  async #acknowledge(manager: EntityManager, reminder: Reminder, now: Date): Promise<void> {
    const language = reminder.language ?? undefined;
    const appointments = [wordsOf(reminder)];
    const text = reminder.willAttend
      ? ({ kind: 'confirmation', body: this.wording.confirmation(language, appointments) } as const)
      : ({ kind: 'cancellation', body: this.wording.cancellation(language, appointments) } as const);
    await this.#plan(manager, reminder, await this.planner.unaskedText(manager, reminder, text, now), now);
  }
}

function eventOf(
  willAttend: boolean | null,
): 'appointment.confirmed' | 'appointment.canceled' | 'appointment.reopened' {
  if (willAttend === null) return 'appointment.reopened';
  return willAttend ? 'appointment.confirmed' : 'appointment.canceled';
}
