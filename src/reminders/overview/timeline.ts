import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { TakenChange } from '../appointment/appointment-changes.js';
import { isToldOfPlace } from '../appointment/appointment-changes.js';
import { Reminder } from '../appointment/reminder.entity.js';
import type { ReminderDetails } from '../appointment/reminder-details.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import type { Notify } from '../notices/notify.js';
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
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly composer: ReminderComposer,
    private readonly audit: Audit,
  ) {}

  /** @param after id of the text with which the page before ended */
  async page(reminder: Reminder, limit: number, after?: string): Promise<TimelinePage> {
    const found = await this.outbox.pageOfReminder(this.dataSource.manager, reminder.id, limit + 1, after);
    const texts = this.#shown(reminder, found.slice(0, limit));
    return {
      texts: await withWriters(this.audit, texts),
      end: found.length > limit ? found[limit - 1] : undefined,
    };
  }

  /** The plan and the texts that a reminder with these details would have now. Stores nothing. */
  async preview(details: ReminderDetails): Promise<TimelineText[]> {
    const now = this.clock.now();
    const reminder = Reminder.scheduled('', details, now);
    return this.#shown(reminder, await this.planner.messagesOf(this.dataSource.manager, reminder, now));
  }

  /** What would still be sent of a reminder that was changed so, but not stored. */
  async previewChange(reminder: Reminder, change: TakenChange, notify: Notify): Promise<TimelineText[]> {
    const messages = await this.#textsAfter(reminder, change, notify);
    const ahead = messages.filter(({ id, status }) => id === '' || status === 'scheduled');
    return this.#shown(
      reminder,
      ahead.map((message) => ({ ...message, id: '' })),
    );
  }

  /** A notice that is not stored. */
  previewNotice(reminder: Reminder, notice: Message | undefined): TimelineText[] {
    return this.#shown(reminder, notice ? [notice] : []);
  }

  async #textsAfter(reminder: Reminder, change: TakenChange, notify: Notify): Promise<Message[]> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const { effect } = change;
    if (effect === 'asks_anew') return this.planner.replannedMessagesOf(manager, reminder, notify, now);
    const texts =
      effect === 'words_only'
        ? await this.outbox.scheduledOf(manager, reminder.id)
        : await this.planner.adjustedMessagesOf(manager, reminder, now);
    return isToldOfPlace(reminder, change, notify)
      ? [...texts, await this.planner.movedNotice(manager, reminder, now)]
      : texts;
  }

  #shown(reminder: Reminder, messages: readonly Message[]): TimelineText[] {
    return messages.map((message) => ({ message, words: this.composer.words(message.kind, reminder) }));
  }
}

/** Says of texts by staff who wrote them, where that is on record. */
export async function withWriters(audit: Audit, texts: readonly TimelineText[]): Promise<TimelineText[]> {
  const byStaff = texts.flatMap(({ message }) => (message.kind === 'staff' ? [message.id] : []));
  const writers = await audit.actorsOf('text_written', byStaff);
  return texts.map((text) => ({ ...text, by: writers.get(text.message.id) }));
}
