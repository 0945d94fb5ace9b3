import { Injectable } from '@nestjs/common';
import type { EventData } from '../../../events/record/event.entity.js';
import type { NewEvent } from '../../../events/record/new-event.js';
import type { Message } from '../../../messaging/messages/message.entity.js';
import { Inbox } from '../../../messaging/webhooks/inbox.js';
import { Config } from '../../../platform/config/config.js';
import { AppointmentEvents } from '../../events/appointment-events.js';
import { Threads } from '../../threads/threads.js';
import type { Conversation, Turn } from './conversation.js';
import { isForStaff } from './left-to-staff.js';
import type { ReplyAction } from './reply-action.js';
import { ReplyActions } from './reply-actions.js';

/** In characters. A carrier takes no longer text: what comes in longer nobody has typed on a telephone. */
const MAX_TOLD = 1_600;

/** Carries out what a text was found to mean, files it, and tells of it, all in the text's own transaction. */
@Injectable()
export class HeardText {
  constructor(
    private readonly config: Config,
    private readonly actions: ReplyActions,
    private readonly inbox: Inbox,
    private readonly threads: Threads,
    private readonly events: AppointmentEvents,
  ) {}

  async apply(turn: Turn, conversation: Conversation, decision: ReplyAction): Promise<void> {
    const { manager, inbound, now } = turn;
    await this.actions.apply(turn, conversation, decision);
    const about = conversation.reminders[0]?.id ?? conversation.staffText?.reminderId ?? undefined;
    await this.inbox.attach(manager, inbound, about);
    await this.events.write(manager, [received(inbound, this.config.events.texts)], now);
    await this.threads.heard(manager, inbound, isForStaff(decision), now);
  }
}

/** By the reminder under which it is filed, like all that is told of that one; else by the number. */
function received({ id, reminderId, sender, body }: Message, withText: boolean): NewEvent {
  const number = sender ?? '';
  const text: EventData = withText ? { text: [...(body ?? '')].slice(0, MAX_TOLD).join('') } : {};
  const about: EventData = reminderId === null ? { number } : { reminder_id: reminderId };
  return {
    type: 'message.received',
    stream: reminderId ?? number,
    onceKey: `message.received/${id}`,
    data: { ...about, message_id: id, ...text },
  };
}
