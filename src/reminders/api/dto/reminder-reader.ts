import { Injectable } from '@nestjs/common';
import { Carriers } from '../../../messaging/carriers/carriers.js';
import { Config } from '../../../platform/config/config.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import type { ReminderChange } from '../../appointment/reminder-change.js';
import type { ReminderDetails } from '../../appointment/reminder-details.js';
import { Day } from './list-reminders.dto.js';
import { readChange } from './read-change.js';
import { readReminder } from './read-reminder.js';

/** Reads what clients say of appointments. The service's own numbers are nobody's: it would answer itself. */
@Injectable()
export class ReminderReader {
  readonly #ownNumbers: ReadonlySet<string>;

  constructor(
    carriers: Carriers,
    private readonly config: Config,
  ) {
    this.#ownNumbers = new Set(carriers.all.map(({ sender }) => sender));
  }

  /** @throws InvalidInput naming every wrong field at once */
  read(body: unknown, now: Date): Promise<ReminderDetails> {
    return readReminder(body, now, this.#ownNumbers, this.config.orgTimeZone);
  }

  /** Days in a query are those of the clinic's zone. */
  readDays(from: Date | Day | undefined, to: Date | Day | undefined): { from?: Date; to?: Date } {
    const read = (time: Date | Day): Date => (time instanceof Day ? time.in(this.config.orgTimeZone) : time);
    return { ...(from && { from: read(from) }), ...(to && { to: read(to) }) };
  }

  /**
   * The same for what may be there already, and may have passed.
   * @throws InvalidInput naming every wrong field at once
   */
  readOfAnyTime(body: unknown): Promise<ReminderDetails> {
    return readReminder(body, new Date(0), this.#ownNumbers, this.config.orgTimeZone);
  }

  /** @throws InvalidInput naming every wrong field at once */
  readChange(reminder: Reminder, body: unknown, now: Date): Promise<ReminderChange> {
    return readChange(reminder, body, now, this.#ownNumbers);
  }
}
