import { Injectable } from '@nestjs/common';
import type { NewEvent } from '../../../events/record/new-event.js';
import { Outbox } from '../../../messaging/messages/outbox.js';
import { Inbox } from '../../../messaging/webhooks/inbox.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import { ReminderPlanner } from '../../appointment/reminder-planner.js';
import { AppointmentEvents } from '../../events/appointment-events.js';
import type { Turn } from './conversation.js';

/** Puts on record what contacts answer, and has the texts go or stay accordingly. */
@Injectable()
export class AnswerRecord {
  constructor(
    private readonly inbox: Inbox,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly events: AppointmentEvents,
  ) {}

  /** What somebody says again is on record as their last answer, but no news. */
  async write(turn: Turn, reminder: Reminder, attend: boolean): Promise<void> {
    const { manager, inbound, now } = turn;
    const before = reminder.willAttend;
    reminder.answer(attend, now, inbound.saidAt);
    await manager.save(reminder);
    await this.inbox.attach(manager, inbound, reminder.id);
    if (before === attend) return;
    if (!reminder.isCanceledByStaff)
      await this.events.write(manager, [answered(turn, reminder, attend)], now);
    if (!attend) await this.outbox.cancel(manager, reminder.id, now, 'appointment_canceled');
    else if (before === false) await this.planner.reinstate(manager, reminder, 'appointment_canceled', now);
  }
}

function answered({ inbound }: Turn, { id }: Reminder, attend: boolean): NewEvent {
  const who = { answered_by: 'contact', ...(attend ? {} : { canceled_by: 'contact' }) };
  return {
    type: attend ? 'appointment.confirmed' : 'appointment.canceled',
    stream: id,
    data: { reminder_id: id, message_id: inbound.id, ...who },
  };
}
