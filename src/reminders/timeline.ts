import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import { Outbox } from '../messaging/outbox/outbox.js';
import { Composer } from './composer.js';
import { MessageDto } from './dto/message.dto.js';
import type { ReminderDetails } from './reminder.entity.js';
import { Reminder } from './reminder.entity.js';
import { ReminderPlanner } from './reminder-planner.js';

/** Every text of a reminder, planned, sent, received or decided against, and why. */
@Injectable()
export class Timeline {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly composer: Composer,
  ) {}

  async of(reminder: Reminder): Promise<MessageDto[]> {
    return this.#shown(reminder, await this.outbox.ofReminder(this.dataSource.manager, reminder.id));
  }

  /** The plan and the texts that a reminder with these details would have now. Stores nothing. */
  async preview(details: ReminderDetails): Promise<MessageDto[]> {
    const now = this.clock.now();
    const reminder = Reminder.scheduled('', details, now);
    return this.#shown(reminder, await this.planner.messagesOf(this.dataSource.manager, reminder, now));
  }

  /**
   * What would still be sent of a reminder that was changed but not stored.
   * @param replanned whether the change calls off what is planned, and plans it anew
   */
  async previewChange(reminder: Reminder, replanned: boolean): Promise<MessageDto[]> {
    const { manager } = this.dataSource;
    const messages = replanned
      ? await this.planner.messagesOf(manager, reminder, this.clock.now())
      : await this.outbox.ofReminder(manager, reminder.id);
    const ahead = messages.filter(({ id, status }) => id === '' || status === 'scheduled');
    return this.#shown(
      reminder,
      ahead.map((message) => ({ ...message, id: '' })),
    );
  }

  #shown(reminder: Reminder, messages: readonly Message[]): MessageDto[] {
    return messages.map((message) =>
      MessageDto.of(message, message.kind === 'reminder' ? this.composer.words(reminder) : null),
    );
  }
}
