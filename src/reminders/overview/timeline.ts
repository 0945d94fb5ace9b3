import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { ReminderComposer } from '../wording/composer.js';

/** A text of a reminder, and what it would say now where its own words are not written down yet. */
export interface TimelineText {
  readonly message: Message;
  readonly words: string | null;
  /** Who wrote it, of a text by staff: the name of the user or of the API key. */
  readonly by?: string | undefined;
}

export interface TimelinePage {
  readonly texts: TimelineText[];
  /** The text behind which the next page begins. */
  readonly end: Message | undefined;
}

/** Every text of a reminder, planned, sent, received or decided against, and why. */
@Injectable()
export class Timeline {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly composer: ReminderComposer,
    private readonly audit: Audit,
  ) {}

  /** @param after id of the text with which the page before ended */
  async page(reminder: Reminder, limit: number, after?: string): Promise<TimelinePage> {
    const found = await this.outbox.pageOfReminder(this.dataSource.manager, reminder.id, limit + 1, after);
    const texts = inWords(this.composer, reminder, found.slice(0, limit));
    return {
      texts: await withWriters(this.audit, texts),
      end: found.length > limit ? found[limit - 1] : undefined,
    };
  }
}

/** Texts of a reminder, with the words that they have or would have now. */
export function inWords(
  composer: ReminderComposer,
  reminder: Reminder,
  messages: readonly Message[],
): TimelineText[] {
  return messages.map((message) => ({ message, words: composer.words(message.kind, reminder) }));
}

/** Says of texts by staff who wrote them, where that is on record. */
export async function withWriters(audit: Audit, texts: readonly TimelineText[]): Promise<TimelineText[]> {
  const byStaff = texts.flatMap(({ message }) => (message.kind === 'staff' ? [message.id] : []));
  const writers = await audit.actorsOf('text_written', byStaff);
  return texts.map((text) => ({ ...text, by: writers.get(text.message.id) }));
}
