import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../config/config.js';
import { newId } from '../identifier.js';
import { OptOuts } from '../messaging/opt-outs/opt-outs.js';
import type { Reason } from '../messaging/outbox/message.entity.js';
import { LANE, Message } from '../messaging/outbox/message.entity.js';
import { Outbox } from '../messaging/outbox/outbox.js';
import type { PlannedReminder } from './plan.js';
import { planReminders } from './plan.js';
import type { Reminder } from './reminder.entity.js';

/** Puts the texts of a reminder into the outbox, in the caller's transaction. */
@Injectable()
export class ReminderPlanner {
  constructor(
    private readonly config: Config,
    private readonly outbox: Outbox,
    private readonly optOuts: OptOuts,
  ) {}

  /** After a change: what has not been sent is called off, and planned anew. */
  async replan(manager: EntityManager, reminder: Reminder, now: Date): Promise<void> {
    await this.outbox.callOff(manager, reminder.id, now, 'rescheduled');
    await this.plan(manager, await this.messagesOf(manager, reminder, now));
  }

  /** @param messages without ids, which they get here */
  async plan(manager: EntityManager, messages: readonly Message[]): Promise<void> {
    await this.outbox.plan(
      manager,
      messages.map((message) => ({ ...message, id: newId() })),
    );
  }

  /** What was called off for `reason`, which holds no longer, is planned again as far as it is ahead. */
  async revive(manager: EntityManager, reminder: Reminder, reason: Reason, now: Date): Promise<void> {
    await this.outbox.revive(manager, await this.messagesOf(manager, reminder, now), reason, now);
  }

  /** The texts that a reminder would have as things stand now; not stored, and without ids. */
  async messagesOf(manager: EntityManager, reminder: Reminder, now: Date): Promise<Message[]> {
    return this.messagesFor(reminder, await this.optOuts.includes(manager, reminder.contactNumber), now);
  }

  /** The same, where it is known whether the number has opted out. */
  messagesFor(reminder: Reminder, optedOut: boolean, now: Date): Message[] {
    return this.#plans(reminder, now).map((plan) => {
      const reason = optedOut ? 'opted_out' : this.#needless(reminder, plan);
      return message(reminder, reason ? { ...plan, status: 'suppressed', reason } : plan, now);
    });
  }

  /** Who has called off is reminded no more; who has been reminded is not told again of a window that has passed. */
  #needless(reminder: Reminder, { reason }: PlannedReminder): Reason | undefined {
    if (reminder.willAttend === false) return 'appointment_canceled';
    return reminder.reminderSent && reason === 'late_booking' ? 'late_booking' : undefined;
  }

  #plans({ appointmentAt, timeZone, notifyWindows }: Reminder, now: Date): PlannedReminder[] {
    return planReminders(
      { at: appointmentAt, timeZone, windows: notifyWindows },
      this.config.quietHours,
      now,
    );
  }
}

function message(reminder: Reminder, plan: PlannedReminder, now: Date): Message {
  return Message.planned('', now, {
    ...plan,
    kind: 'reminder',
    lane: LANE.reminders,
    reminderId: reminder.id,
    version: reminder.version,
    recipient: reminder.contactNumber,
  });
}
