import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox } from '../../messaging/messages/outbox.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import { AppointmentEvents } from '../events/appointment-events.js';
import { WrittenFollowUps } from '../follow-ups/written-follow-ups.js';

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
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    const before = reminder.willAttend;
    reminder.answerByStaff(willAttend, note, now);
    await manager.save(reminder);
    if (willAttend !== null) await this.followUps.settle(manager, reminder, by, now);
    if (before === willAttend) return;
    if (willAttend === false) await this.outbox.cancel(manager, reminder.id, now, 'appointment_canceled');
    else if (before === false && !reminder.isCanceled)
      await this.planner.reinstate(manager, reminder, 'appointment_canceled', now);
    const answer = { will_attend: willAttend, answered_by: 'staff' };
    await this.events.writeOfStaff(manager, eventOf(willAttend), reminder.id, by, answer, now);
  }
}

function eventOf(
  willAttend: boolean | null,
): 'appointment.confirmed' | 'appointment.canceled' | 'appointment.reopened' {
  if (willAttend === null) return 'appointment.reopened';
  return willAttend ? 'appointment.confirmed' : 'appointment.canceled';
}
