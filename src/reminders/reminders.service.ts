import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Clock } from '../clock.js';
import { GroupCommit } from '../database/group-commit.js';
import { rowLock } from '../database/row-lock.js';
import { inTransaction } from '../database/transaction.js';
import { newId } from '../identifier.js';
import { DueSignal } from '../messaging/outbox/due-signal.js';
import { Outbox } from '../messaging/outbox/outbox.js';
import { Problem } from '../problem.js';
import type { Created, NewReminder } from './creation.js';
import { Creation } from './creation.js';
import { changedBody } from './dto/changed-body.js';
import { jsonObject, readReminder } from './dto/read-reminder.js';
import type { IdempotencyKey } from './idempotency-key.js';
import { ReminderPlanner } from './reminder-planner.js';
import type { ReminderDetails } from './reminder.entity.js';
import { Reminder } from './reminder.entity.js';

class UnknownReminder extends Problem {
  constructor() {
    super('not_found', 'unknown reminder id');
  }
}

class IdempotencyKeyReused extends Problem {
  constructor() {
    super('key_reused', 'this Idempotency-Key was used for another request before');
  }
}

/** Appointments, and the texts that are planned for them: always in one transaction. */
@Injectable()
export class RemindersService {
  readonly #creations: GroupCommit<NewReminder, Created>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly planner: ReminderPlanner,
    private readonly outbox: Outbox,
    private readonly dueSignal: DueSignal,
    creation: Creation,
  ) {
    this.#creations = new GroupCommit((wanted) => creation.create(wanted));
  }

  /**
   * @param key where it was used for the same request before, nothing is created again
   * @returns the reminder's id
   * @throws IdempotencyKeyReused where the key was used for another request
   */
  async create(details: ReminderDetails, key?: IdempotencyKey): Promise<string> {
    const reminder = Reminder.scheduled(newId(), details, this.clock.now());
    const created = await this.#creations.add({ reminder, key });
    if (created.status === 'key_reused') throw new IdempotencyKeyReused();
    return created.reminderId;
  }

  /** @throws UnknownReminder */
  async find(id: string): Promise<Reminder> {
    return this.#find(this.dataSource.manager, id);
  }

  /**
   * Changes some fields of a reminder; what is planned moves with them.
   * @param changes fields of the API, as they came in
   * @throws UnknownReminder
   * @throws InvalidInput naming every wrong field at once
   */
  async change(id: string, changes: unknown): Promise<Reminder> {
    const now = this.clock.now();
    const changed = await inTransaction(this.dataSource, async (manager) => {
      const reminder = await this.#find(manager, id, true);
      const details = await readReminder(changedBody(reminder, jsonObject(changes)), now);
      const replanned = reminder.change(details, now);
      await manager.save(reminder);
      if (replanned) await this.planner.replan(manager, reminder, now);
      return reminder;
    });
    this.dueSignal.raise();
    return changed;
  }

  /**
   * The same, but nothing is stored.
   * @returns the reminder as it would be, and whether its texts would be planned anew
   */
  async tryChange(id: string, changes: unknown): Promise<{ reminder: Reminder; replanned: boolean }> {
    const now = this.clock.now();
    const reminder = await this.#find(this.dataSource.manager, id);
    const details = await readReminder(changedBody(reminder, jsonObject(changes)), now);
    return { reminder, replanned: reminder.change(details, now) };
  }

  /**
   * Deletes a reminder, and calls off what has not been sent.
   * @throws UnknownReminder
   */
  async delete(id: string): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const reminder = await this.#find(manager, id, true);
      reminder.delete(now);
      await manager.save(reminder);
      await this.outbox.callOff(manager, id, now, 'reminder_deleted');
    });
  }

  async #find(manager: EntityManager, id: string, toChange = false): Promise<Reminder> {
    const reminder = await manager.findOne(Reminder, {
      where: { id, deletedAt: IsNull() },
      ...(toChange ? rowLock(manager) : {}),
    });
    if (!reminder) throw new UnknownReminder();
    return reminder;
  }
}
