import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HowRead } from '../../messaging/messages/how-read.js';
import { howRead } from '../../messaging/messages/how-read.js';
import type { Message } from '../../messaging/messages/message.entity.js';
import { ASKING, isNotice } from '../../messaging/messages/message.entity.js';
import { cancelNotices } from '../../messaging/messages/notices.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { AppointmentEvents } from '../events/appointment-events.js';
import { WrittenFollowUps } from '../follow-ups/written-follow-ups.js';
import { dropWords, replaceWords } from '../name-index/word-index.js';
import type { Notify } from '../notices/notify.js';
import { LastChanges } from './last-changes.js';
import type { Reminder } from './reminder.entity.js';
import type { TakenChange } from './reminder-change.js';
import { isToldOfPlace } from './reminder-change.js';
import type { ReminderDetails, TakenOutcome } from './reminder-details.js';
import { ReminderPlanner } from './reminder-planner.js';
import type { Seen } from './revision.js';

/** Who makes a change, and what they saw of the appointment, where they say so. */
export interface Staff {
  /** The name of the user or of the API key. */
  readonly by: string | undefined;
  readonly seen?: Seen | undefined;
}

/** The same, and whether the contact is told of it. */
export interface StaffChange extends Staff {
  readonly notify: Notify;
}

const BY_STAFF = { canceled_by: 'staff' } as const;

/** What a change of one appointment takes with it, in the caller's transaction, which has locked it. */
@Injectable()
export class AppointmentChanges {
  constructor(
    private readonly planner: ReminderPlanner,
    private readonly outbox: Outbox,
    private readonly events: AppointmentEvents,
    private readonly followUps: WrittenFollowUps,
    private readonly lastChanges: LastChanges,
  ) {}

  /** @throws Problem where somebody else has changed it since */
  async mustBeAsSeen(manager: EntityManager, reminder: Reminder, seen: Seen | undefined): Promise<void> {
    await this.lastChanges.mustBeAsSeen(manager, reminder, seen);
  }

  /** Gives it new details, and stores nothing. */
  async take(
    manager: EntityManager,
    reminder: Reminder,
    details: ReminderDetails,
    now: Date,
  ): Promise<TakenChange> {
    const { location, participant } = reminder;
    const effect = reminder.change(details, now, await this.#howHeard(manager, reminder));
    return { effect, isElsewhere: location !== reminder.location || participant !== reminder.participant };
  }

  /** Gives it new details; what is planned moves with it, and the contact is told. */
  async apply(
    manager: EntityManager,
    reminder: Reminder,
    details: ReminderDetails,
    { by, notify }: StaffChange,
    now: Date,
  ): Promise<void> {
    const { appointmentAt: before, contactName } = reminder;
    // Before it is read what they have heard: what nobody has begun to send by now is not sent any more.
    if (reminder.isOtherQuestion(details)) await this.outbox.cancel(manager, reminder.id, now, 'rescheduled');
    const change = await this.take(manager, reminder, details, now);
    await this.#plan(manager, reminder, change, notify, now);
    if (notify === 'never' && change.effect === 'asks_anew') reminder.takeAsHeard();
    await manager.save(reminder);
    const isMoved = reminder.appointmentAt.getTime() !== before.getTime();
    if (isMoved || contactName !== reminder.contactName) await replaceWords(manager, reminder);
    if (!isMoved) return this.events.noteOfStaff(manager, 'appointment_changed', reminder.id, by, now);
    const times = { from: before.toISOString(), to: reminder.appointmentAt.toISOString() };
    await this.events.writeOfStaff(manager, 'appointment.moved', reminder.id, by, times, now);
  }

  /** Deletes it, and cancels what has not been sent. */
  async delete(manager: EntityManager, reminder: Reminder, by: string | undefined, now: Date): Promise<void> {
    reminder.delete(now);
    await manager.save(reminder);
    await dropWords(manager, [reminder.id]);
    await this.outbox.cancel(manager, reminder.id, now, 'reminder_deleted');
    await this.events.noteOfStaff(manager, 'appointment_deleted', reminder.id, by, now);
  }

  /**
   * Staff call it off, and nothing more is said of it.
   * @throws AppointmentPassed
   */
  async cancel(
    manager: EntityManager,
    reminder: Reminder,
    reason: string | null | undefined,
    { by, notify }: StaffChange,
    now: Date,
  ): Promise<void> {
    // Else a notice of the first cancellation may be on its way.
    if (!reminder.isCanceledByStaff)
      await this.outbox.cancel(manager, reminder.id, now, 'appointment_canceled');
    const { isNew, notice } = await this.takeCancel(manager, reminder, reason, notify, now);
    await manager.save(reminder);
    if (!isNew) return;
    if (notice) await this.#planNotices(manager, reminder, [notice], now);
    await this.events.writeOfStaff(manager, 'appointment.canceled', reminder.id, by, BY_STAFF, now);
  }

  /**
   * Staff call it off, and nothing is stored. Whoever has canceled themselves need not be told of it.
   * @throws AppointmentPassed
   */
  async takeCancel(
    manager: EntityManager,
    reminder: Reminder,
    reason: string | null | undefined,
    notify: Notify,
    now: Date,
  ): Promise<{ readonly isNew: boolean; readonly notice: Message | undefined }> {
    const isHeard = (await this.#howHeard(manager, reminder)) !== 'no';
    const knowsOfIt = isHeard || (await this.#lastHeardThatItIsOn(manager, reminder));
    const isNew = reminder.cancel(reason, now, isHeard);
    const isTold = notify === 'always' || (notify === 'auto' && knowsOfIt && reminder.willAttend !== false);
    return {
      isNew,
      notice: isNew && isTold ? await this.planner.canceledNotice(manager, reminder, now) : undefined,
    };
  }

  /**
   * Staff take that back: what is still ahead goes out after all.
   * @throws AppointmentPassed
   */
  async uncancel(
    manager: EntityManager,
    reminder: Reminder,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    if (!reminder.uncancel(now)) return;
    await cancelNotices(manager, reminder.id, now, 'change_undone');
    const told = await howRead(manager, reminder, ['canceled_notice']);
    const isToldOfIt = !reminder.isCanceled && told !== 'no';
    if (isToldOfIt) reminder.askAgain(now, told === 'surely');
    await manager.save(reminder);
    if (isToldOfIt) await this.#replan(manager, reminder, 'always', now);
    else if (!reminder.isCanceled) {
      await this.planner.reinstate(manager, reminder, 'appointment_canceled', now);
      if (reminder.isUntold) await this.#tellOnceMore(manager, reminder, now);
    }
    const { id, willAttend } = reminder;
    await this.events.writeOfStaff(manager, 'appointment.reopened', id, by, { will_attend: willAttend }, now);
  }

  /**
   * Staff say what became of it.
   * @throws TooEarly
   * @throws CanceledAppointment
   */
  async takeOutcome(
    manager: EntityManager,
    reminder: Reminder,
    { outcome, note }: TakenOutcome,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    const before = reminder.outcome;
    if (!reminder.takeOutcome(outcome, note, now)) return;
    await manager.save(reminder);
    if (outcome === before)
      return this.events.noteOfStaff(manager, 'appointment_changed', reminder.id, by, now);
    const type = outcome === null ? 'appointment.reopened' : (`appointment.${outcome}` as const);
    await this.events.writeOfStaff(manager, type, reminder.id, by, { outcome }, now);
  }

  /** Whether the contact knows it as it stands: by a text, or because they have answered. */
  async #howHeard(manager: EntityManager, reminder: Reminder): Promise<HowRead> {
    return reminder.willAttend === null ? howRead(manager, reminder, ASKING) : 'surely';
  }

  /** Not that it was canceled; but where that text was still with the carrier, what became of it since counts. */
  async #lastHeardThatItIsOn(manager: EntityManager, { id, lastHeard }: Reminder): Promise<boolean> {
    if (!lastHeard?.isCanceled) return lastHeard !== null;
    if (lastHeard.isSure) return false;
    const { version } = lastHeard;
    return (await howRead(manager, { id, version }, ['canceled_notice'])) !== 'surely';
  }

  async #plan(
    manager: EntityManager,
    reminder: Reminder,
    change: TakenChange,
    notify: Notify,
    now: Date,
  ): Promise<void> {
    const { effect } = change;
    if (effect === 'asks_anew') return this.#replan(manager, reminder, notify, now);
    if (effect === 'returned' || effect === 'replanned') await this.planner.adjust(manager, reminder, now);
    if (reminder.isUntold) return this.planner.putOffNotices(manager, reminder, now);
    if (isToldOfPlace(reminder, change, notify)) await this.#tellOnceMore(manager, reminder, now);
  }

  async #replan(manager: EntityManager, reminder: Reminder, notify: Notify, now: Date): Promise<void> {
    await this.#tellOfUntold(
      manager,
      reminder,
      await this.planner.replan(manager, reminder, notify, now),
      now,
    );
  }

  async #tellOnceMore(manager: EntityManager, reminder: Reminder, now: Date): Promise<void> {
    await this.#planNotices(manager, reminder, [await this.planner.movedNotice(manager, reminder, now)], now);
  }

  async #planNotices(
    manager: EntityManager,
    reminder: Reminder,
    notices: readonly Message[],
    now: Date,
  ): Promise<void> {
    await this.#tellOfUntold(manager, reminder, await this.planner.plan(manager, notices), now);
  }

  /** A notice that nobody may be sent is for staff. */
  async #tellOfUntold(
    manager: EntityManager,
    reminder: Reminder,
    planned: readonly Message[],
    now: Date,
  ): Promise<void> {
    for (const message of planned)
      if (isNotice(message.kind) && message.status === 'suppressed')
        await this.followUps.record(manager, 'not_told', message, [reminder], now);
  }
}
