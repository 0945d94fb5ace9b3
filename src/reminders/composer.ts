import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { fromSqlTime, places, select } from '../database/sql.js';
import type { DueMessage } from '../messaging/outbox/due-message.js';
import { outOfQuietHours, quietPeriodAround } from './quiet-hours.js';
import type { Reminder } from './reminder.entity.js';
import type { ReminderWords } from './wording/wording.js';
import { Wording } from './wording/wording.js';

export interface Composed {
  readonly message: DueMessage;
  readonly text: string;
}

export interface Composition {
  readonly composed: Composed[];
  /** Those that would go out in quiet hours, after a retry or an outage, and when they are to go instead. */
  readonly quiet: { readonly message: DueMessage; readonly sendAt: Date }[];
}

/** What the words of a reminder are made of. */
type Told = Pick<
  Reminder,
  'id' | 'appointmentAt' | 'timeZone' | 'location' | 'participant' | 'language' | 'willAttend'
>;

interface Row extends Pick<Reminder, 'id' | 'location' | 'participant' | 'language'> {
  readonly appointment_at: Date | string;
  readonly time_zone: string;
  /** Databases differ in what they call true. */
  readonly will_attend: boolean | number | null;
}

/** Puts reminders into today's words, at the moment when they go out. Answers had their words when they were planned. */
@Injectable()
export class Composer {
  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly wording: Wording,
  ) {}

  async compose(messages: readonly DueMessage[], now: Date): Promise<Composition> {
    const reminders = await this.#remindersOf(messages);
    const quietZones = this.#quietZones(reminders.values(), now);
    const composition: Composition = { composed: [], quiet: [] };
    for (const message of messages) {
      const reminder = reminders.get(message.reminderId ?? '');
      const sendAt =
        reminder && quietZones.has(reminder.timeZone) ? this.#quietUntil(message, reminder, now) : undefined;
      const text = reminder && isWordedAnew(message) ? this.words(reminder) : message.body;
      if (sendAt) composition.quiet.push({ message, sendAt });
      else if (text !== null) composition.composed.push({ message, text });
    }
    return composition;
  }

  /** Answers go out at any hour: they answer a text that has just come in. */
  async #remindersOf(messages: readonly DueMessage[]): Promise<Map<string, Told>> {
    const ids = messages.flatMap(({ kind, reminderId }) =>
      kind === 'reminder' && reminderId ? [reminderId] : [],
    );
    if (ids.length === 0) return new Map();
    const rows = await select<Row>(
      this.dataSource.manager,
      `SELECT id, appointment_at, time_zone, location, participant, language, will_attend FROM reminder
        WHERE id IN (${places(ids.length)})`,
      ids,
    );
    return new Map(rows.map((row) => [row.id, told(row)]));
  }

  /** Asked once for all of a batch: to reckon with a zone for each message takes longer than to send it. */
  #quietZones(reminders: Iterable<Told>, now: Date): Set<string> {
    const { quietHours } = this.config;
    const zones = new Set([...reminders].map(({ timeZone }) => timeZone));
    return new Set([...zones].filter((zone) => quietHours && quietPeriodAround(now, zone, quietHours)));
  }

  #quietUntil({ windowHours }: DueMessage, { appointmentAt, timeZone }: Told, now: Date): Date | undefined {
    const appointment = { at: appointmentAt, timeZone, windowHours: windowHours ?? 0 };
    const slot = outOfQuietHours(now, appointment, this.config.quietHours, now);
    return slot && slot.sendAt > now ? slot.sendAt : undefined;
  }

  words(reminder: Told): string {
    const words = wordsOf(reminder);
    return reminder.willAttend === true
      ? this.wording.reminderWithoutQuestion(words)
      : this.wording.reminder(words);
  }
}

/**
 * Certainly not sent, it may have waited for long: today's words count. Where a carrier was silent about it, the words
 * are those by which it is looked for in the carrier's list.
 */
function isWordedAnew({ reason, body }: DueMessage): boolean {
  return reason !== 'resent' || body === null;
}

function told({ appointment_at: at, time_zone: timeZone, will_attend: willAttend, ...row }: Row): Told {
  return {
    ...row,
    appointmentAt: fromSqlTime(at),
    timeZone,
    willAttend: willAttend === null ? null : Boolean(willAttend),
  };
}

/** What the wording takes of a reminder. */
export function wordsOf({
  appointmentAt,
  timeZone,
  language,
  location,
  participant,
}: Omit<Told, 'id' | 'willAttend'>): ReminderWords {
  return {
    at: appointmentAt,
    timeZone,
    language: language ?? undefined,
    location: location ?? undefined,
    participant: participant ?? undefined,
  };
}
