import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox } from '../../messaging/messages/outbox.js';
import { AppointmentEvents } from '../events/appointment-events.js';
import { dropWords, replaceWords } from '../name-index/word-index.js';
import type { Reminder } from './reminder.entity.js';
import type { AppointmentOutcome, ReminderDetails } from './reminder-details.js';
import { ReminderPlanner } from './reminder-planner.js';

const BY_STAFF = { canceled_by: 'staff' } as const;

/** What a change of one appointment takes with it, in the caller's transaction, which has locked it. */
@Injectable()
export class AppointmentChanges {
  constructor(
    private readonly planner: ReminderPlanner,
    private readonly outbox: Outbox,
    private readonly events: AppointmentEvents,
  ) {}

  /**
   * Gives it new details; what is planned moves with it.
   * @param by the name of the API key that it is changed with
   */
  async apply(
    manager: EntityManager,
    reminder: Reminder,
    details: ReminderDetails,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    const { appointmentAt: before, contactName } = reminder;
    const effect = reminder.change(details, now);
    await manager.save(reminder);
    const isMoved = reminder.appointmentAt.getTime() !== before.getTime();
    if (isMoved || contactName !== reminder.contactName) await replaceWords(manager, reminder);
    if (effect === 'asks_anew') await this.planner.replan(manager, reminder, now);
    if (effect === 'replanned') await this.planner.adjust(manager, reminder, now);
    if (!isMoved) return;
    const times = { from: before.toISOString(), to: reminder.appointmentAt.toISOString() };
    await this.events.writeOfStaff(manager, 'appointment.moved', reminder.id, by, times, now);
  }

  /** Deletes it, and cancels what has not been sent. */
  async delete(manager: EntityManager, reminder: Reminder, now: Date): Promise<void> {
    reminder.delete(now);
    await manager.save(reminder);
    await dropWords(manager, [reminder.id]);
    await this.outbox.cancel(manager, reminder.id, now, 'reminder_deleted');
  }

  /**
   * Staff call it off, and nothing more is said of it.
   * @throws AppointmentPassed
   */
  async cancel(
    manager: EntityManager,
    reminder: Reminder,
    reason: string | null | undefined,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    const isNew = reminder.cancel(reason, now);
    await manager.save(reminder);
    await this.outbox.cancel(manager, reminder.id, now, 'appointment_canceled');
    if (isNew)
      await this.events.writeOfStaff(manager, 'appointment.canceled', reminder.id, by, BY_STAFF, now);
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
    await manager.save(reminder);
    if (!reminder.isCanceled) await this.planner.reinstate(manager, reminder, 'appointment_canceled', now);
    const { id, willAttend } = reminder;
    await this.events.writeOfStaff(manager, 'appointment.reopened', id, by, { will_attend: willAttend }, now);
  }

  /**
   * Staff say what became of it.
   * @param outcome null takes it back
   * @throws TooEarly
   * @throws CanceledAppointment
   */
  async takeOutcome(
    manager: EntityManager,
    reminder: Reminder,
    outcome: AppointmentOutcome | null,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    if (!reminder.takeOutcome(outcome, now)) return;
    await manager.save(reminder);
    const type = outcome === null ? 'appointment.reopened' : (`appointment.${outcome}` as const);
    await this.events.writeOfStaff(manager, type, reminder.id, by, { outcome }, now);
  }
}
