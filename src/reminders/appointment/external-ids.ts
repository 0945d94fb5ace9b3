import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOneOptions } from 'typeorm';
import { DataSource, In, IsNull } from 'typeorm';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { rowLock } from '../../platform/database/sql/row-lock.js';
import { change } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { InvalidInput, Problem } from '../../platform/problem.js';
import type { Staff, StaffChange } from './appointment-changes.js';
import { AppointmentChanges } from './appointment-changes.js';
import { ExternalIdInUse, IN_THE_PAST, UnknownExternalId } from './appointment-problems.js';
import type { ChangedField } from './changed-fields.js';
import { changedFields } from './changed-fields.js';
import { goneMeanwhile } from './last-changes.js';
import { Reminder } from './reminder.entity.js';
import type { TakenChange } from './reminder-change.js';
import type { ReminderDetails } from './reminder-details.js';
import { RemindersService } from './reminders.service.js';
import type { Seen } from './revision.js';

/** Where others create and delete the same one again and again at the same time. */
const TRIES = 5;

/** `stale`: a newer change of it was made known before, and nothing was done. */
export type Upserted =
  | {
      readonly kind: 'created';
      readonly reminderId: string;
      readonly possibleDuplicateOf: string | undefined;
    }
  | { readonly kind: 'changed'; readonly reminderId: string; readonly changed: readonly ChangedField[] }
  | { readonly kind: 'stale'; readonly reminderId: string };

/** Appointments by the ids that another calendar has for them. */
@Injectable()
export class ExternalIds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reminders: RemindersService,
    private readonly changes: AppointmentChanges,
    private readonly wakeUp: WakeUp,
  ) {}

  /** @throws UnknownExternalId */
  async find(externalId: string): Promise<Reminder> {
    const reminder = await findByExternalId(this.dataSource.manager, externalId);
    if (!reminder) throw new UnknownExternalId();
    return reminder;
  }

  /** @returns those that there are, by their external ids */
  async findMany(externalIds: readonly string[]): Promise<ReadonlyMap<string, Reminder>> {
    if (externalIds.length === 0) return new Map();
    const found = await this.dataSource.manager.findBy(Reminder, {
      externalId: In([...new Set(externalIds)]),
      deletedAt: IsNull(),
    });
    return new Map(found.map((reminder) => [reminder.externalId ?? '', reminder]));
  }

  /**
   * The other calendar calls the same appointment otherwise from now on.
   * @returns false where there is no such appointment, or another one has the new id
   */
  async rename(from: string, to: string): Promise<boolean> {
    const sql = 'UPDATE reminder SET external_id = ? WHERE external_id = ? AND deleted_at IS NULL';
    try {
      return (await change(this.dataSource.manager, sql, [to, from])) === 1;
    } catch (error) {
      if (databaseFailure(error) === 'duplicate') return false;
      throw error;
    }
  }

  /**
   * @returns the reminder's id
   * @throws UnknownExternalId
   */
  async delete(externalId: string, { by, seen }: Staff): Promise<string> {
    const now = this.clock.now();
    return inTransaction(this.dataSource, async (manager) => {
      const reminder = await findByExternalId(manager, externalId, rowLock(manager));
      if (!reminder) throw new UnknownExternalId();
      await this.changes.mustBeAsSeen(manager, reminder, seen);
      await this.changes.delete(manager, reminder, by, now);
      return reminder.id;
    });
  }

  /**
   * Makes the appointment be as it is told, whether it is there or not. However often and by however many at once it is asked for,
   * there is one.
   * @param details with an external id, and whole: what they do not have is emptied
   * @throws InvalidInput where it would be created, or changed, to a time that has passed
   */
  async upsert(externalId: string, details: ReminderDetails, by: StaffChange): Promise<Upserted> {
    for (let attempt = 1; ; attempt++) {
      const changed = await this.#changeExisting(externalId, details, by);
      if (changed) return changed;
      if (by.seen !== undefined) throw goneMeanwhile();
      mustBeAhead(details, this.clock.now());
      try {
        const created = await this.reminders.create({ ...details, externalId });
        return { ...created, kind: 'created' };
      } catch (error) {
        // Somebody else has just created it: then it is changed.
        if (!(error instanceof ExternalIdInUse)) throw error;
        if (attempt === TRIES) throw new Problem('unavailable', 'this reminder is being created and deleted');
      }
    }
  }

  /**
   * What would become of it; nothing is stored.
   * @param created what is to be known where there is none
   * @param changed what is to be known where there is one, which is as it would be
   * @throws InvalidInput
   */
  async try<T>(
    externalId: string,
    details: ReminderDetails,
    created: () => Promise<T>,
    changed: (reminder: Reminder, change: TakenChange) => Promise<T>,
    seen?: Seen,
  ): Promise<T> {
    const now = this.clock.now();
    const reminder = await findByExternalId(this.dataSource.manager, externalId);
    if (!reminder) {
      if (seen !== undefined) throw goneMeanwhile();
      mustBeAhead(details, now);
      return created();
    }
    await this.changes.mustBeAsSeen(this.dataSource.manager, reminder, seen);
    const wanted = wantedOf(reminder, details);
    const isOther = wanted !== undefined && changedFields(reminder, wanted).length > 0;
    if (!isOther) return changed(reminder, { effect: 'words_only', isElsewhere: false });
    mustBeAhead(details, now);
    return changed(reminder, await this.changes.take(this.dataSource.manager, reminder, wanted, now));
  }

  /** @returns undefined where there is none */
  async #changeExisting(
    externalId: string,
    details: ReminderDetails,
    by: StaffChange,
  ): Promise<Upserted | undefined> {
    const now = this.clock.now();
    const outcome = await inTransaction(this.dataSource, async (manager): Promise<Upserted | undefined> => {
      const reminder = await findByExternalId(manager, externalId, rowLock(manager));
      if (!reminder) return undefined;
      await this.changes.mustBeAsSeen(manager, reminder, by.seen);
      const { id: reminderId, sequence } = reminder;
      const wanted = wantedOf(reminder, details);
      if (!wanted) return { kind: 'stale', reminderId };
      const changed = changedFields(reminder, wanted);
      if (changed.length > 0) {
        mustBeAhead(details, now);
        await this.changes.apply(manager, reminder, wanted, by, now);
      } else if (wanted.sequence !== sequence)
        await manager.update(Reminder, { id: reminderId }, { sequence: wanted.sequence });
      return { kind: 'changed', reminderId, changed };
    });
    if (outcome?.kind === 'changed' && outcome.changed.length > 0) this.wakeUp.notify();
    return outcome;
  }
}

/** @param lock so that nobody else changes it until the transaction ends */
export function findByExternalId(
  manager: EntityManager,
  externalId: string,
  lock: Pick<FindOneOptions<Reminder>, 'lock'> = {},
): Promise<Reminder | null> {
  return manager.findOne(Reminder, { where: { externalId, deletedAt: IsNull() }, ...lock });
}

/**
 * All that it is to be: what the other calendar does not say is empty, but for the sequence.
 * @returns undefined where a newer change of it was made known before
 */
export function wantedOf(
  { externalId, sequence: before }: Reminder,
  details: ReminderDetails,
): Required<ReminderDetails> | undefined {
  const sequence = details.sequence ?? before;
  if (before !== null && sequence !== null && sequence < before) return undefined;
  return { ...details, externalId, sequence, contactName: details.contactName ?? null };
}

function mustBeAhead({ appointmentAt }: ReminderDetails, now: Date): void {
  if (appointmentAt > now) return;
  throw new InvalidInput([IN_THE_PAST]);
}
