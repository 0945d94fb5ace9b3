import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Reason } from '../../messaging/messages/message.entity.js';
import { Message, PRIORITY } from '../../messaging/messages/message.entity.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import { Config } from '../../platform/config/config.js';
import { newId } from '../../platform/identifier.js';
import type { PlannedReminder } from '../planning/plan.js';
import { noticeAt, planReminders } from '../planning/plan.js';
import type { PlanAdjustment } from '../planning/plan-adjustment.js';
import { adjustPlan } from '../planning/plan-adjustment.js';
import { quietZone } from '../planning/quiet-hours.js';
import { Reminder } from './reminder.entity.js';

/** Puts the texts of a reminder into the outbox, in the caller's transaction. */
@Injectable()
export class ReminderPlanner {
  constructor(
    private readonly config: Config,
    private readonly outbox: Outbox,
    private readonly optOuts: OptOuts,
  ) {}

  /** For a new question: what has not been sent is canceled, and planned again. */
  async replan(manager: EntityManager, reminder: Reminder, now: Date): Promise<void> {
    await this.outbox.cancel(manager, reminder.id, now, 'rescheduled');
    await this.plan(manager, await this.replannedMessagesOf(manager, reminder, now));
  }

  /** What `replan` would plan; not stored, and without ids. */
  replannedMessagesOf(manager: EntityManager, reminder: Reminder, now: Date): Promise<Message[]> {
    return this.messagesOf(manager, reminder, now, noticeAt(reminder, this.config.noticeDelayMs, now));
  }

  /** For the same question, where its windows were changed, or its time by what no text shows. */
  async adjust(manager: EntityManager, reminder: Reminder, now: Date): Promise<void> {
    const { adjusted, added } = await this.#adjustment(manager, reminder, now);
    for (const { message, to } of adjusted) await this.outbox.replace(manager, message, to, now);
    await this.plan(manager, added);
  }

  /** What `adjust` would make of the texts that are to go; not stored. */
  async adjustedMessagesOf(manager: EntityManager, reminder: Reminder, now: Date): Promise<Message[]> {
    const { adjusted, added } = await this.#adjustment(manager, reminder, now);
    return [...adjusted.map(({ message, to }): Message => ({ ...message, ...to })), ...added];
  }

  /** @param messages without ids, which they get here */
  async plan(manager: EntityManager, messages: readonly Message[]): Promise<void> {
    await this.outbox.plan(
      manager,
      messages.map((message) => ({ ...message, id: newId() })),
    );
  }

  /** What was canceled for `reason`, which holds no longer, is planned again as far as it is ahead. */
  async reinstate(manager: EntityManager, reminder: Reminder, reason: Reason, now: Date): Promise<void> {
    await this.outbox.reinstate(manager, await this.messagesOf(manager, reminder, now), reason, now);
  }

  /**
   * The texts that a reminder would have as things stand now; not stored, and without ids.
   * @param earliest that any of them may go out
   */
  async messagesOf(
    manager: EntityManager,
    reminder: Reminder,
    now: Date,
    earliest = now,
  ): Promise<Message[]> {
    const optedOut = await this.optOuts.includes(manager, reminder.contactNumber);
    return this.messagesFor(reminder, optedOut, now, earliest);
  }

  async #adjustment(manager: EntityManager, reminder: Reminder, now: Date): Promise<PlanAdjustment> {
    const existing = await this.outbox.remindersOf(manager, reminder.id, reminder.version);
    // Whether they have been told is judged by the texts themselves: one that is in flight counts, too.
    const untold = Object.assign(new Reminder(), reminder, { reminderSent: false });
    return adjustPlan(existing, await this.replannedMessagesOf(manager, untold, now), now);
  }

  /** The same, where it is known whether the number has opted out. */
  messagesFor(reminder: Reminder, optedOut: boolean, now: Date, earliest = now): Message[] {
    return this.#plans(reminder, earliest).map((plan) => {
      const reason = optedOut ? 'opted_out' : this.#needless(reminder, plan);
      return message(reminder, reason ? { ...plan, status: 'suppressed', reason } : plan, now);
    });
  }

  /** Somebody who has canceled is not reminded any more, and somebody who has been reminded not again for a window that has passed. */
  #needless(reminder: Reminder, { reason }: PlannedReminder): Reason | undefined {
    if (reminder.isCanceled) return 'appointment_canceled';
    return reminder.reminderSent && reason === 'late_booking' ? 'late_booking' : undefined;
  }

  #plans({ appointmentAt, timeZone: own, notifyWindows }: Reminder, earliest: Date): PlannedReminder[] {
    const timeZone = quietZone(own, this.config.orgTimeZone);
    return planReminders(
      { at: appointmentAt, timeZone, windows: notifyWindows },
      this.config.quietHours,
      earliest,
    );
  }
}

function message(reminder: Reminder, plan: PlannedReminder, now: Date): Message {
  return Message.planned('', now, {
    ...plan,
    kind: 'reminder',
    priority: PRIORITY.reminder,
    reminderId: reminder.id,
    version: reminder.version,
    recipient: reminder.contactNumber,
  });
}
