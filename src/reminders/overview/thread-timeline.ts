import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { ABOUT_APPOINTMENT } from '../../messaging/messages/message.entity.js';
import type { ThreadSlice } from '../../messaging/messages/texts-with.js';
import { TextsWith } from '../../messaging/messages/texts-with.js';
import { Audit } from '../../platform/audit/audit.js';
import { Reminder } from '../appointment/reminder.entity.js';
import { ReminderComposer } from '../wording/composer.js';
import type { TimelineText } from './timeline.js';
import { withWriters } from './timeline.js';

export interface ThreadPage {
  readonly texts: TimelineText[];
  /** Whether there are more, in the direction that was asked for. */
  readonly hasMore: boolean;
}

/** Every text to and from one number, whatever appointment it is about, and why it is as it is. */
@Injectable()
export class ThreadTimeline {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextsWith,
    private readonly composer: ReminderComposer,
    private readonly audit: Audit,
  ) {}

  /**
   * In the order in which they came to be.
   * @param number not one of our own
   */
  async page(number: string, slice: ThreadSlice): Promise<ThreadPage> {
    const { limit, after } = slice;
    const found = await this.texts.page(this.dataSource.manager, number, { ...slice, limit: limit + 1 });
    const shown = after === undefined ? found.slice(-limit) : found.slice(0, limit);
    const texts = await withWriters(this.audit, await this.#worded(shown));
    return { texts, hasMore: found.length > limit };
  }

  /** What a reminder would say now where its own words are not written down yet. */
  async #worded(messages: readonly Message[]): Promise<TimelineText[]> {
    const ids = messages.flatMap(({ kind, body, reminderId }) =>
      body === null && ABOUT_APPOINTMENT.includes(kind) && reminderId !== null ? [reminderId] : [],
    );
    const found =
      ids.length > 0 ? await this.dataSource.manager.findBy(Reminder, { id: In([...new Set(ids)]) }) : [];
    const reminders = new Map(found.map((reminder) => [reminder.id, reminder]));
    return messages.map((message) => {
      const reminder = message.body === null ? reminders.get(message.reminderId ?? '') : undefined;
      return { message, words: reminder ? this.composer.words(message.kind, reminder) : null };
    });
  }
}
