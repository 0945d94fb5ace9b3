import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Config } from '../config/config.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import { outOfQuietHours } from './quiet-hours.js';
import { Reminder } from './reminder.entity.js';
import type { ReminderWords } from './wording/wording.js';
import { Wording } from './wording/wording.js';

export interface Composed {
  readonly message: Message;
  readonly text: string;
}

export interface Composition {
  readonly composed: Composed[];
  /** Those that would go out in quiet hours, after a retry or an outage, and when they are to go instead. */
  readonly quiet: { readonly message: Message; readonly sendAt: Date }[];
}

/** Puts reminders into today's words, at the moment when they go out. Answers had their words when they were planned. */
@Injectable()
export class Composer {
  constructor(
    private readonly config: Config,
    @InjectRepository(Reminder) private readonly reminders: Repository<Reminder>,
    private readonly wording: Wording,
  ) {}

  async compose(messages: readonly Message[], now: Date): Promise<Composition> {
    const reminders = await this.#remindersOf(messages);
    const composition: Composition = { composed: [], quiet: [] };
    for (const message of messages) {
      const reminder = reminders.get(message.reminderId ?? '');
      const sendAt = reminder && this.#quietUntil(message, reminder, now);
      const text = message.body ?? (reminder && this.words(reminder));
      if (sendAt) composition.quiet.push({ message, sendAt });
      else if (text !== undefined) composition.composed.push({ message, text });
    }
    return composition;
  }

  /** Answers go out at any hour: they answer a text that has just come in. */
  async #remindersOf(messages: readonly Message[]): Promise<Map<string, Reminder>> {
    const ids = messages.flatMap(({ kind, reminderId }) =>
      kind === 'reminder' && reminderId ? [reminderId] : [],
    );
    const found = ids.length > 0 ? await this.reminders.findBy({ id: In(ids) }) : [];
    return new Map(found.map((reminder) => [reminder.id, reminder]));
  }

  #quietUntil({ windowHours }: Message, { appointmentAt, timeZone }: Reminder, now: Date): Date | undefined {
    const appointment = { at: appointmentAt, timeZone, windowHours: windowHours ?? 0 };
    const slot = outOfQuietHours(now, appointment, this.config.quietHours, now);
    return slot && slot.sendAt > now ? slot.sendAt : undefined;
  }

  words(reminder: Reminder): string {
    const words = wordsOf(reminder);
    return reminder.willAttend === true
      ? this.wording.reminderWithoutQuestion(words)
      : this.wording.reminder(words);
  }
}

/** What the wording takes of a reminder. */
export function wordsOf({
  appointmentAt,
  timeZone,
  language,
  location,
  participant,
}: Reminder): ReminderWords {
  return {
    at: appointmentAt,
    timeZone,
    language: language ?? undefined,
    location: location ?? undefined,
    participant: participant ?? undefined,
  };
}
