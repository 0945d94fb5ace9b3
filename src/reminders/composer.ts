import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { Config } from '../config/config.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import { outOfQuietHours, quietPeriodAround } from './quiet-hours.js';
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
    const quietZones = this.#quietZones(reminders.values(), now);
    const composition: Composition = { composed: [], quiet: [] };
    for (const message of messages) {
      const reminder = reminders.get(message.reminderId ?? '');
      const sendAt =
        reminder && quietZones.has(reminder.timeZone) ? this.#quietUntil(message, reminder, now) : undefined;
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

  /** Asked once for all of a batch: to reckon with a zone for each message takes longer than to send it. */
  #quietZones(reminders: Iterable<Reminder>, now: Date): Set<string> {
    const { quietHours } = this.config;
    const zones = new Set([...reminders].map(({ timeZone }) => timeZone));
    return new Set([...zones].filter((zone) => quietHours && quietPeriodAround(now, zone, quietHours)));
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
