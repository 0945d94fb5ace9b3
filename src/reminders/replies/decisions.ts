import { Injectable } from '@nestjs/common';
import type { EventType } from '../../events/event.entity.js';
import type { NewEvent } from '../../events/events.js';
import { Events } from '../../events/events.js';
import { Inbox } from '../../messaging/inbox.js';
import { bareMessage } from '../../messaging/opt-outs/keywords.js';
import { WRONG_NUMBER } from '../../messaging/opt-outs/opt-outs.js';
import type { Message } from '../../messaging/outbox/message.entity.js';
import { Outbox } from '../../messaging/outbox/outbox.js';
import { Consent } from '../consent.js';
import { UnclearReplies } from '../follow-ups/unclear-replies.js';
import type { Reminder } from '../reminder.entity.js';
import { ReminderPlanner } from '../reminder-planner.js';
import { Answers } from './answers.js';
import type { Conversation, Turn } from './conversation.js';
import type { Answer, Decision } from './open-questions.js';

/** Carries out what a text was found to mean, in the text's own transaction. */
@Injectable()
export class Decisions {
  constructor(
    private readonly inbox: Inbox,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly consent: Consent,
    private readonly answers: Answers,
    private readonly events: Events,
    private readonly unclear: UnclearReplies,
  ) {}

  async carryOut(turn: Turn, { reminders }: Conversation, decision: Decision): Promise<void> {
    const [next] = reminders;
    switch (decision.do) {
      case 'apply':
        return this.#apply(turn, reminders, decision.answers);
      case 'choose':
        return this.#choose(turn, pick(reminders, decision.reminderIds));
      case 'unparsable':
        for (const reminder of pick(reminders, [decision.reminderId]))
          await this.#notUnderstood(turn, reminder);
        return;
      case 'opt_out':
        return this.#optOut(turn, reminders, decision);
      case 'opt_in':
        if (await this.consent.give(turn.manager, numberOf(turn), turn.now))
          await this.answers.optedIn(turn, next);
        return;
      case 'help':
        return this.answers.help(turn, next);
      case 'silence':
        await this.inbox.attach(turn.manager, turn.inbound, next?.id);
    }
  }

  async #apply(turn: Turn, reminders: readonly Reminder[], answers: readonly Answer[]): Promise<void> {
    for (const attend of [true, false]) {
      const ids = answers.filter((answer) => answer.attend === attend).map(({ reminderId }) => reminderId);
      const meant = pick(reminders, ids);
      for (const reminder of meant) await this.#record(turn, reminder, attend);
      await this.answers.acknowledge(turn, meant);
    }
  }

  async #record({ manager, inbound, now }: Turn, reminder: Reminder, attend: boolean): Promise<void> {
    const calledOffBefore = reminder.willAttend === false;
    reminder.answer(attend, now);
    await manager.save(reminder);
    await this.inbox.attach(manager, inbound, reminder.id);
    const type = attend ? 'appointment.confirmed' : 'appointment.canceled';
    await this.events.write(manager, [aboutReply(type, reminder, inbound)], now);
    if (!attend) await this.outbox.callOff(manager, reminder.id, now, 'appointment_canceled');
    else if (calledOffBefore) await this.planner.revive(manager, reminder, 'appointment_canceled', now);
  }

  async #choose(turn: Turn, reminders: readonly Reminder[]): Promise<void> {
    await this.inbox.attach(turn.manager, turn.inbound, reminders[0]?.id);
    await this.#tellUnclear(turn, reminders);
    await this.answers.choose(turn, reminders);
  }

  async #notUnderstood(turn: Turn, reminder: Reminder): Promise<void> {
    await this.inbox.attach(turn.manager, turn.inbound, reminder.id);
    await this.#tellUnclear(turn, [reminder]);
    await this.answers.notUnderstood(turn, reminder);
  }

  /** Staff may read the text itself among the reminder's messages. */
  async #tellUnclear({ manager, inbound, now }: Turn, reminders: readonly Reminder[]): Promise<void> {
    const events = reminders.map((reminder) => aboutReply('reply.unclear', reminder, inbound));
    await this.events.write(manager, events, now);
    await this.unclear.record(manager, inbound, reminders, now);
  }

  /** A bare CANCEL means both: no more texts, and the appointment. Of a wrong number nobody wants to hear more. */
  async #optOut(
    turn: Turn,
    reminders: readonly Reminder[],
    { cancels, wrongNumber }: OptOutDecision,
  ): Promise<void> {
    const canceled = pick(reminders, cancels);
    for (const reminder of canceled) await this.#record(turn, reminder, false);
    await this.inbox.attach(turn.manager, turn.inbound, (canceled[0] ?? reminders[0])?.id);
    const word = wrongNumber ? WRONG_NUMBER : bareMessage(turn.inbound.body ?? '').toUpperCase();
    const reason = wrongNumber ? 'wrong_number' : 'opted_out';
    const isNew = await this.consent.withdraw(turn.manager, numberOf(turn), word, turn.now, reason);
    if (isNew && !wrongNumber)
      await this.answers.optedOut(turn, canceled[0] ?? reminders[0], canceled.length > 0);
  }
}

type OptOutDecision = Extract<Decision, { do: 'opt_out' }>;

function aboutReply(type: EventType, { id }: Reminder, inbound: Message): NewEvent {
  return { type, stream: id, data: { reminder_id: id, message_id: inbound.id } };
}

function pick(reminders: readonly Reminder[], ids: readonly string[]): Reminder[] {
  return reminders.filter(({ id }) => ids.includes(id));
}

function numberOf({ inbound }: Turn): string {
  return inbound.sender ?? '';
}
