import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { GroupCommit } from '../../platform/database/sql/group-commit.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { newId } from '../../platform/identifier.js';
import { InvalidInput } from '../../platform/problem.js';
import type { Staff, StaffChange } from './appointment-changes.js';
import { AppointmentChanges } from './appointment-changes.js';
import { ExternalIdInUse, IdempotencyKeyReused } from './appointment-problems.js';
import type { Created, NewReminder, Refused } from './creation.js';
import { Creation } from './creation.js';
import { findReminder, findToChange } from './find-reminder.js';
import type { IdempotencyKey } from './idempotency-key.js';
import { Reminder } from './reminder.entity.js';
import type { ReminderChange, TakenChange } from './reminder-change.js';
import { detailsAfter } from './reminder-change.js';
import type { ReminderDetails } from './reminder-details.js';
import type { Seen } from './revision.js';

type CreatedReminder = Exclude<Created, Refused>;

/** Appointments, and the texts that are planned for them: always in one transaction. */
@Injectable()
export class RemindersService {
  readonly #creations: GroupCommit<NewReminder, Created>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly changes: AppointmentChanges,
    private readonly wakeUp: WakeUp,
    creation: Creation,
  ) {
    this.#creations = new GroupCommit((wanted) => creation.create(wanted));
  }

  /**
   * @param key where it was used for the same request before, nothing is created again
   * @returns the reminder's id, and that of another that looks the same
   * @throws IdempotencyKeyReused where the key was used for another request
   * @throws ExternalIdInUse
   */
  async create(details: ReminderDetails, key?: IdempotencyKey): Promise<CreatedReminder> {
    const reminder = Reminder.scheduled(newId(), details, this.clock.now());
    const created = await this.#creations.add({ reminder, key });
    switch (created.status) {
      case 'key_reused':
        throw new IdempotencyKeyReused();
      case 'conflict':
        throw new ExternalIdInUse(created.reminderId);
      default:
        return created;
    }
  }

  /** @throws UnknownReminder */
  async find(id: string): Promise<Reminder> {
    return findReminder(this.dataSource.manager, id);
  }

  /**
   * Changes some of a reminder; what is planned moves with it, and the contact is told as is wished.
   * @throws UnknownReminder
   * @throws InvalidInput where the time is wrong beside what somebody else has changed meanwhile
   * @throws ExternalIdInUse
   * @throws Problem where somebody else has changed it since it was seen
   */
  async change(id: string, change: ReminderChange, by: StaffChange): Promise<Reminder> {
    const now = this.clock.now();
    try {
      const changed = await inTransaction(this.dataSource, async (manager) => {
        const reminder = await findToChange(manager, id);
        await this.changes.mustBeAsSeen(manager, reminder, by.seen);
        await this.changes.apply(manager, reminder, detailsOf(reminder, change, now), by, now);
        return reminder;
      });
      this.wakeUp.notify();
      return changed;
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate' || !change.externalId) throw error;
      const other = await this.dataSource.manager.findOneBy(Reminder, { externalId: change.externalId });
      throw new ExternalIdInUse(other?.id ?? '');
    }
  }

  /**
   * The same, but nothing is stored.
   * @param reminder as it was found; it is as it would be, afterwards
   * @returns what that would mean for its texts
   * @throws InvalidInput
   * @throws Problem where somebody else has changed it since it was seen
   */
  async tryChange(reminder: Reminder, change: ReminderChange, seen?: Seen): Promise<TakenChange> {
    const now = this.clock.now();
    await this.changes.mustBeAsSeen(this.dataSource.manager, reminder, seen);
    return this.changes.take(this.dataSource.manager, reminder, detailsOf(reminder, change, now), now);
  }

  /**
   * Deletes a reminder, and cancels what has not been sent.
   * @throws UnknownReminder
   * @throws Problem where somebody else has changed it since it was seen
   */
  async delete(id: string, { by, seen }: Staff): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const reminder = await findToChange(manager, id);
      await this.changes.mustBeAsSeen(manager, reminder, seen);
      await this.changes.delete(manager, reminder, by, now);
    });
  }
}

/** @throws InvalidInput */
function detailsOf(reminder: Reminder, change: ReminderChange, now: Date): ReminderDetails {
  const { details, wrong } = detailsAfter(reminder, change, now);
  if (wrong) throw new InvalidInput([wrong]);
  return details;
}
