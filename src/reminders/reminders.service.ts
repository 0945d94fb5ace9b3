import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull } from 'typeorm';
import { Clock } from '../clock.js';
import { rowLock } from '../database/row-lock.js';
import { inTransaction } from '../database/transaction.js';
import { newId } from '../identifier.js';
import { DueSignal } from '../messaging/outbox/due-signal.js';
import { Outbox } from '../messaging/outbox/outbox.js';
import { Problem } from '../problem.js';
import { changedBody } from './dto/changed-body.js';
import { jsonObject, readReminder } from './dto/read-reminder.js';
import type { IdempotencyKey } from './idempotency-key.js';
import { createOnce } from './idempotency-key.js';
import { ReminderPlanner } from './reminder-planner.js';
import type { ReminderDetails } from './reminder.entity.js';
import { Reminder } from './reminder.entity.js';

class UnknownReminder extends Problem {
  constructor() {
    super('not_found', 'unknown reminder id');
  }
}

/** Appointments, and the texts that are planned for them: always in one transaction. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly planner: ReminderPlanner,
    private readonly outbox: Outbox,
    private readonly dueSignal: DueSignal,
  ) {}

  /**
   * @param key where it was used for the same request before, nothing is created again
   * @returns the reminder's id
   * @throws IdempotencyKeyReused where the key was used for another request
   */
  async create(details: ReminderDetails, key?: IdempotencyKey): Promise<string> {
    const now = this.clock.now();
    const reminder = Reminder.scheduled(newId(), details, now);
    let due = false as boolean;
    const id = await inTransaction(this.dataSource, (manager) =>
      createOnce(manager, key, reminder.id, now, async () => {
        await manager.insert(Reminder, reminder);
        due = await this.planner.plan(manager, reminder, now);
      }),
    );
    if (due) this.dueSignal.raise();
    return id;
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
