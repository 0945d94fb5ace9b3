import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { howRead } from '../../messaging/messages/how-read.js';
import type { Reason } from '../../messaging/messages/message.entity.js';
import { Message, noticeKey, PRIORITY, priorityOf } from '../../messaging/messages/message.entity.js';
import { countNotices, putOffNotices } from '../../messaging/messages/notices.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import { Config } from '../../platform/config/config.js';
import { newId } from '../../platform/identifier.js';
import type { Notify } from '../notices/notify.js';
import type { NoticedTimes, NoticePlan, NoticeRules } from '../notices/plan-notice.js';
import { planCanceledNotice, planMovedNotice, withoutRepetition } from '../notices/plan-notice.js';
import type { PlannedReminder } from '../planning/plan.js';
import { noticeAt, planReminders } from '../planning/plan.js';
import type { PlanAdjustment } from '../planning/plan-adjustment.js';
import { adjustPlan } from '../planning/plan-adjustment.js';
import { outOfQuietHours, quietZone } from '../planning/quiet-hours.js';
import { asHeard } from './last-heard.js';
import { Reminder } from './reminder.entity.js';

/** Puts the texts of a reminder into the outbox, in the caller's transaction. */
@Injectable()
export class ReminderPlanner {
  constructor(
    private readonly config: Config,
    private readonly outbox: Outbox,
    private readonly optOuts: OptOuts,
  ) {}

  /**
   * For a new question, once what has not been sent of the old one is canceled.
   * @returns what is planned now
   */
  async replan(
    manager: EntityManager,
    reminder: Reminder,
    notify: Notify,
    now: Date,
  ): Promise<readonly Message[]> {
    return this.plan(manager, await this.replannedMessagesOf(manager, reminder, notify, now));
  }

  /** What `replan` would plan; not stored, and without ids. */
  async replannedMessagesOf(
    manager: EntityManager,
    reminder: Reminder,
    notify: Notify,
    now: Date,
  ): Promise<Message[]> {
    const asked = notify === 'never' ? asIfReminded(reminder) : reminder;
    const earliest = noticeAt(reminder, this.config.noticeDelayMs, now);
    const reminders = await this.messagesOf(manager, asked, now, earliest);
    const isTold = notify === 'always' || (notify === 'auto' && reminder.isUntold);
    if (!isTold || reminder.isCanceled) return reminders;
    const notice = planMovedNotice(timesOf(reminder), this.#noticeRules(reminder), now);
    // First, as it goes out first.
    return [await this.#notice(manager, reminder, notice, now), ...withoutRepetition(reminders, notice)];
  }

  /** The same appointment is told of once more, as it is now: it was changed in what is no question. */
  async movedNotice(manager: EntityManager, reminder: Reminder, now: Date): Promise<Message> {
    return this.#notice(
      manager,
      reminder,
      planMovedNotice(timesOf(reminder), this.#noticeRules(reminder), now),
      now,
    );
  }

  /**
   * That staff have called it off. Not stored, and without an id.
   * @returns undefined where the time that the contact knows of has passed
   */
  async canceledNotice(manager: EntityManager, reminder: Reminder, now: Date): Promise<Message | undefined> {
    const notice = planCanceledNotice(timesOf(reminder), this.#noticeRules(reminder), now);
    return notice && this.#notice(manager, reminder, notice, now);
  }

  /** A text about an appointment that answers none, out of quiet hours. Not stored, and without an id. */
  async unaskedText(
    manager: EntityManager,
    { id, version, contactNumber, appointmentAt: at, timeZone: own }: Reminder,
    text: Pick<Message, 'kind' | 'body'>,
    now: Date,
  ): Promise<Message> {
    const { quietHours, orgTimeZone } = this.config;
    const timeZone = quietZone(own, orgTimeZone);
    return Message.planned('', now, {
      ...text,
      sendAt: now,
      ...outOfQuietHours(now, { at, timeZone, windowHours: 0 }, quietHours, now),
      notAfter: at,
      priority: priorityOf(text.kind),
      reminderId: id,
      version,
      recipient: contactNumber,
      ...((await this.optOuts.includes(manager, contactNumber))
        ? { status: 'suppressed', reason: 'opted_out' }
        : {}),
    });
  }

  /** A change that the contact will be told of waits for the next one. */
  async putOffNotices(manager: EntityManager, reminder: Reminder, now: Date): Promise<void> {
    const { sendAt } = planMovedNotice(timesOf(reminder), this.#noticeRules(reminder), now);
    await putOffNotices(manager, reminder.id, sendAt, now);
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
  async plan(manager: EntityManager, messages: readonly Message[]): Promise<readonly Message[]> {
    const planned = messages.map((message) => ({ ...message, id: newId() }));
    await this.outbox.plan(manager, planned);
    return planned;
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
    const reminderSent = (await howRead(manager, reminder, ['moved_notice'])) !== 'no';
    const asTold = Object.assign(new Reminder(), reminder, { reminderSent });
    const earliest = noticeAt(reminder, this.config.noticeDelayMs, now);
    const plan = await this.messagesOf(manager, asTold, now, earliest);
    const notice = reminder.isUntold && planMovedNotice(timesOf(reminder), this.#noticeRules(reminder), now);
    return adjustPlan(existing, notice ? withoutRepetition(plan, notice) : plan, now);
  }

  async #notice(
    manager: EntityManager,
    { id, version, contactNumber }: Reminder,
    plan: NoticePlan,
    now: Date,
  ): Promise<Message> {
    const isOptedOut = await this.optOuts.includes(manager, contactNumber);
    const number = (await countNotices(manager, id)) + 1;
    return {
      ...Message.planned('', now, {
        ...plan,
        ...(isOptedOut ? { status: 'suppressed', reason: 'opted_out' } : {}),
        priority: priorityOf(plan.kind),
        reminderId: id,
        version,
        recipient: contactNumber,
      }),
      onceKey: noticeKey(id, number),
    };
  }

  #noticeRules({ timeZone }: Reminder): NoticeRules {
    const { noticeDelayMs: delayMs, quietHours, orgTimeZone } = this.config;
    return { delayMs, quietHours, timeZone: quietZone(timeZone, orgTimeZone) };
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

function timesOf({ appointmentAt: at, lastHeard }: Reminder): NoticedTimes {
  return { at, heard: lastHeard ? asHeard(lastHeard).appointmentAt : undefined };
}

/** Whoever is told of a change by somebody else needs no reminder for a window that has passed. */
function asIfReminded(reminder: Reminder): Reminder {
  return Object.assign(new Reminder(), reminder, { reminderSent: true });
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
