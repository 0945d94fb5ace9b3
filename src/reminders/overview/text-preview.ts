import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { Clock } from '../../platform/clock/clock.js';
import { Reminder } from '../appointment/reminder.entity.js';
import type { TakenChange } from '../appointment/reminder-change.js';
import { isToldOfPlace } from '../appointment/reminder-change.js';
import type { ReminderDetails } from '../appointment/reminder-details.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import type { Notify } from '../notices/notify.js';
import { ReminderComposer } from '../wording/composer.js';
import type { TimelineText } from './timeline.js';
import { inWords } from './timeline.js';

/** What would be sent of an appointment that is not stored so. Stores nothing. */
@Injectable()
export class TextPreview {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly composer: ReminderComposer,
  ) {}

  /** The plan and the texts that a reminder with these details would have now. */
  async ofNew(details: ReminderDetails): Promise<TimelineText[]> {
    const now = this.clock.now();
    const reminder = Reminder.scheduled('', details, now);
    return inWords(
      this.composer,
      reminder,
      await this.planner.messagesOf(this.dataSource.manager, reminder, now),
    );
  }

  /** What would still be sent of a reminder that was changed so, but not stored. */
  async ofChange(reminder: Reminder, change: TakenChange, notify: Notify): Promise<TimelineText[]> {
    const messages = await this.#textsAfter(reminder, change, notify);
    const ahead = messages.filter(({ id, status }) => id === '' || status === 'scheduled');
    return inWords(
      this.composer,
      reminder,
      ahead.map((message) => ({ ...message, id: '' })),
    );
  }

  /** A notice that is not stored. */
  ofNotice(reminder: Reminder, notice: Message | undefined): TimelineText[] {
    return inWords(this.composer, reminder, notice ? [notice] : []);
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
}
