import { Injectable } from '@nestjs/common';
import { Events } from '../../../events/record/events.js';
import type { NewEvent } from '../../../events/record/new-event.js';
import type { Message } from '../../../messaging/messages/message.entity.js';
import { Outbox } from '../../../messaging/messages/outbox.js';
import { Inbox } from '../../../messaging/webhooks/inbox.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import type { WrittenReason } from '../../follow-ups/follow-up.entity.js';
import { WrittenFollowUps } from '../../follow-ups/written-follow-ups.js';
import type { HardMoment } from '../interpret/not-an-answer/hard-moments.js';
import type { Turn } from './conversation.js';

/** Leaves to people what they should see to, in the text's own transaction. */
@Injectable()
export class StaffActions {
  constructor(
    private readonly inbox: Inbox,
    private readonly outbox: Outbox,
    private readonly events: Events,
    private readonly followUps: WrittenFollowUps,
  ) {}

  /** A text that answers nothing. Staff may read it among the reminder's messages. */
  async tellUnanswered(turn: Turn, reminders: readonly Reminder[], why: WrittenReason): Promise<void> {
    const { manager, inbound, now } = turn;
    if (reminders.length === 0) return this.tellOfStranger(turn, 'no_appointment');
    const events = reminders.map((reminder) => unclear(reminder, inbound));
    await this.events.write(manager, events, now);
    await this.inbox.attach(manager, inbound, reminders[0]?.id);
    await this.tell(turn, reminders, why);
  }

  /** Whoever keeps the numbers may want to ask before the next text goes out. */
  async tellPossibleOptOut(turn: Turn, reminders: readonly Reminder[]): Promise<void> {
    if (reminders.length > 0) await this.tellUnanswered(turn, reminders, 'possible_opt_out');
    else await this.tellOfStranger(turn, 'possible_opt_out');
    await this.events.write(turn.manager, [possibleOptOut(turn.inbound)], turn.now);
  }

  /** After a death, no further text of these appointments goes out before somebody has seen to it. */
  async tellHardMoment(turn: Turn, reminders: readonly Reminder[], moment: HardMoment): Promise<void> {
    await this.tell(turn, reminders, moment);
    if (moment !== 'bereavement') return;
    for (const { id } of reminders) await this.outbox.cancel(turn.manager, id, turn.now, 'held_for_staff');
  }

  async tell(
    { manager, inbound, now }: Turn,
    reminders: readonly Reminder[],
    why: WrittenReason,
  ): Promise<void> {
    await this.followUps.record(manager, why, inbound, reminders, now);
  }

  async tellOfStranger({ manager, inbound, now }: Turn, why: WrittenReason): Promise<void> {
    await this.followUps.recordStranger(manager, why, inbound, now);
  }
}

function unclear({ id }: Reminder, inbound: Message): NewEvent {
  return { type: 'reply.unclear', stream: id, data: { reminder_id: id, message_id: inbound.id } };
}

function possibleOptOut({ id, sender }: Message): NewEvent {
  const number = sender ?? '';
  return { type: 'contact.possible_opt_out', stream: number, data: { number, message_id: id } };
}
