import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import type { Staff, StaffChange } from '../appointment/appointment-changes.js';
import { AppointmentChanges } from '../appointment/appointment-changes.js';
import { findReminder, findToChange } from '../appointment/find-reminder.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import type { TakenOutcome } from '../appointment/reminder-details.js';
import type { TakenAnswer } from './staff-answers.js';
import { StaffAnswers } from './staff-answers.js';

/**
 * What the business itself says of an appointment, each in one transaction. Each is refused where
 * somebody else has changed it since it was seen.
 */
@Injectable()
export class StaffDecisions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly changes: AppointmentChanges,
    private readonly answers: StaffAnswers,
    private readonly wakeUp: WakeUp,
  ) {}

  /**
   * Calls it off: nothing more is said of it, and it stays on record.
   * @param reason undefined leaves the one that was given before
   * @throws UnknownReminder
   * @throws AppointmentPassed
   */
  cancel(id: string, reason: string | null | undefined, by: StaffChange): Promise<Reminder> {
    return this.#decide(id, by, (manager, reminder, now) =>
      this.changes.cancel(manager, reminder, reason, by, now),
    );
  }

  /**
   * The same, but nothing is stored.
   * @returns the appointment as it would be, and what the contact would be told
   * @throws UnknownReminder
   * @throws AppointmentPassed
   */
  async tryCancel(
    id: string,
    reason: string | null | undefined,
    { notify, seen }: StaffChange,
  ): Promise<{ readonly reminder: Reminder; readonly notice: Message | undefined }> {
    const { manager } = this.dataSource;
    const reminder = await findReminder(manager, id);
    await this.changes.mustBeAsSeen(manager, reminder, seen);
    const { notice } = await this.changes.takeCancel(manager, reminder, reason, notify, this.clock.now());
    return { reminder, notice };
  }

  /**
   * Takes that back; nothing happens where staff have not called it off.
   * @throws UnknownReminder
   * @throws AppointmentPassed
   */
  uncancel(id: string, staff: Staff): Promise<Reminder> {
    return this.#decide(id, staff, (manager, reminder, now) =>
      this.changes.uncancel(manager, reminder, staff.by, now),
    );
  }

  /**
   * Takes an answer down as if the contact had texted it, but acknowledges it only where that is wished.
   * @throws UnknownReminder
   * @throws AppointmentPassed
   * @throws CanceledAppointment for a yes to what staff have called off
   */
  answer(id: string, answer: TakenAnswer, by: StaffChange): Promise<Reminder> {
    return this.#decide(id, by, (manager, reminder, now) =>
      this.answers.take(manager, reminder, answer, by, now),
    );
  }

  /**
   * Takes back the answer that staff noted last: what held before holds again. Nothing happens where the contact has answered since.
   * @throws UnknownReminder
   * @throws AppointmentPassed
   */
  takeBackAnswer(id: string, staff: Staff): Promise<Reminder> {
    return this.#decide(id, staff, (manager, reminder, now) =>
      this.answers.takeBack(manager, reminder, staff.by, now),
    );
  }

  /**
   * @throws UnknownReminder
   * @throws TooEarly
   * @throws CanceledAppointment
   */
  outcome(id: string, outcome: TakenOutcome, staff: Staff): Promise<Reminder> {
    return this.#decide(id, staff, (manager, reminder, now) =>
      this.changes.takeOutcome(manager, reminder, outcome, staff.by, now),
    );
  }

  async #decide(
    id: string,
    { seen }: Staff,
    decide: (manager: EntityManager, reminder: Reminder, now: Date) => Promise<void>,
  ): Promise<Reminder> {
    const now = this.clock.now();
    const decided = await inTransaction(this.dataSource, async (manager) => {
      const reminder = await findToChange(manager, id);
      await this.changes.mustBeAsSeen(manager, reminder, seen);
      await decide(manager, reminder, now);
      return reminder;
    });
    this.wakeUp.notify();
    return decided;
  }
}
