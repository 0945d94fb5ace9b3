import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Message } from '../../messaging/messages/message.entity.js';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { InvalidInput, Problem } from '../../platform/problem.js';
import { IdempotencyKeyReused } from '../appointment/appointment-problems.js';
import { findReminder } from '../appointment/find-reminder.js';
import { Idempotency } from '../appointment/idempotency.entity.js';
import type { IdempotencyKey } from '../appointment/idempotency-key.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { StaffTextPlanner } from './staff-text-planner.js';

/** Where others write with the same key at the same time. */
const TRIES = 5;

class ContactOptedOut extends Problem {
  constructor() {
    super('opted_out', 'this number wants no texts');
  }
}

/** A text that staff have written. */
export interface StaffText {
  /** In digits. */
  readonly number: string;
  /** As it is sent. */
  readonly body: string;
  readonly reminderId: string | undefined;
}

/** Texts that staff write themselves, each planned once, with whatever it goes with. */
@Injectable()
export class StaffTexts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly optOuts: OptOuts,
    private readonly planner: StaffTextPlanner,
    private readonly wakeUp: WakeUp,
    private readonly audit: Audit,
  ) {}

  /**
   * @param by the name of the user or of the API key
   * @param key where it was used for the same text before, nothing more is sent
   * @returns the message as it is now
   * @throws UnknownReminder
   * @throws InvalidInput where the reminder is of another number
   * @throws ContactOptedOut
   * @throws IdempotencyKeyReused where the key was used for another request
   */
  async write(text: StaffText, by: string | undefined, key?: IdempotencyKey): Promise<Message> {
    for (let attempt = 1; ; attempt++) {
      try {
        const message = await inTransaction(this.dataSource, (manager) =>
          this.#write(manager, text, by, key),
        );
        this.wakeUp.notify();
        return message;
      } catch (error) {
        if (attempt === TRIES || databaseFailure(error) !== 'duplicate') throw error;
      }
    }
  }

  /** Of two that use a key at the same time one fails at the key's row once the other has committed, and finds it the next time. */
  async #write(
    manager: EntityManager,
    { number, body, reminderId }: StaffText,
    by: string | undefined,
    key: IdempotencyKey | undefined,
  ): Promise<Message> {
    const now = this.clock.now();
    const before = key && (await writtenBefore(manager, key));
    if (before) return before;
    const about = reminderId === undefined ? undefined : await findAbout(manager, reminderId, number);
    if (await this.optOuts.includes(manager, number)) throw new ContactOptedOut();
    const message = await this.planner.plan(manager, number, body, about, now);
    await this.audit.record(manager, { action: 'text_written', by, subject: message.id }, now);
    if (key) {
      const { keyHash, requestHash } = key;
      await manager.insert(Idempotency, { keyHash, requestHash, reminderId: message.id, createdAt: now });
    }
    return message;
  }
}

/** @throws IdempotencyKeyReused */
async function writtenBefore(manager: EntityManager, key: IdempotencyKey): Promise<Message | undefined> {
  const known = await manager.findOneBy(Idempotency, { keyHash: key.keyHash });
  if (!known) return undefined;
  if (known.requestHash !== key.requestHash) throw new IdempotencyKeyReused();
  return manager.findOneByOrFail(Message, { id: known.reminderId });
}

/** @throws UnknownReminder */
async function findAbout(manager: EntityManager, id: string, number: string): Promise<Reminder> {
  const reminder = await findReminder(manager, id);
  if (reminder.contactNumber === number) return reminder;
  throw new InvalidInput([
    { field: 'reminder_id', code: 'invalid', message: 'is of an appointment of another number' },
  ]);
}
