import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { databaseFailure } from '../database/database-error.js';
import { insertEntities } from '../database/insert-entities.js';
import { inTransaction } from '../database/transaction.js';
import { OptOuts } from '../messaging/opt-outs/opt-outs.js';
import { DueSignal } from '../messaging/outbox/due-signal.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import type { IdempotencyKey } from './idempotency-key.js';
import { Idempotency } from './idempotency.entity.js';
import { ReminderPlanner } from './reminder-planner.js';
import { Reminder } from './reminder.entity.js';

/** Where others create with the same keys at the same time. */
const TRIES = 5;

export interface NewReminder {
  readonly reminder: Reminder;
  /** By which it is created once however often it is asked for. */
  readonly key: IdempotencyKey | undefined;
}

/** `exists`: it was created before, under the id that is given; `key_reused`: its key was used for another request. */
export type Created =
  { readonly status: 'created' | 'exists'; readonly reminderId: string } | { readonly status: 'key_reused' };

/** Stores new reminders and their texts, each once. */
@Injectable()
export class Creation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly planner: ReminderPlanner,
    private readonly optOuts: OptOuts,
    private readonly dueSignal: DueSignal,
  ) {}

  /**
   * Creates what does not exist, in one transaction. Of two that use a key at the same time one waits at the key's row
   * until the other has committed.
   * @returns one outcome for each, in their order
   * @throws what the driver throws; none of it is created then, unless the connection was lost at the COMMIT
   */
  async create(wanted: readonly NewReminder[]): Promise<Created[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { outcomes, due } = await inTransaction(this.dataSource, (manager) =>
          this.#createUnknown(manager, wanted),
        );
        if (due) this.dueSignal.raise();
        return outcomes;
      } catch (error) {
        if (attempt === TRIES || databaseFailure(error) !== 'duplicate') throw error;
      }
    }
  }

  /** What the keys were used for before, by their hashes. */
  async known(
    keys: readonly IdempotencyKey[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Map<string, Idempotency>> {
    if (keys.length === 0) return new Map();
    const found = await manager.findBy(Idempotency, { keyHash: In(keys.map(({ keyHash }) => keyHash)) });
    return new Map(found.map((known) => [known.keyHash, known]));
  }

  async #createUnknown(
    manager: EntityManager,
    wanted: readonly NewReminder[],
  ): Promise<{ outcomes: Created[]; due: boolean }> {
    const known = await this.known(
      wanted.flatMap(({ key }) => key ?? []),
      manager,
    );
    const reminders: Reminder[] = [];
    const used: Idempotency[] = [];
    const outcomes = wanted.map(({ reminder, key }): Created => {
      const before = key && known.get(key.keyHash);
      if (before) return usedBefore(before, key);
      if (key) {
        const use = useOf(key, reminder);
        known.set(key.keyHash, use);
        used.push(use);
      }
      reminders.push(reminder);
      return { status: 'created', reminderId: reminder.id };
    });
    // In one order everywhere, so that two that create with the same keys do not lock each other out.
    used.sort((a, b) => (a.keyHash < b.keyHash ? -1 : 1));
    await insertEntities(manager, Idempotency, used);
    await insertEntities(manager, Reminder, reminders);
    const messages = await this.#plan(manager, reminders);
    return { outcomes, due: messages.some(isDue) };
  }

  async #plan(manager: EntityManager, reminders: readonly Reminder[]): Promise<Message[]> {
    const optedOut = await this.optOuts.among(
      manager,
      reminders.map(({ contactNumber }) => contactNumber),
    );
    const messages = reminders.flatMap((reminder) =>
      this.planner.messagesFor(reminder, optedOut.has(reminder.contactNumber), reminder.createdAt),
    );
    await this.planner.plan(manager, messages);
    return messages;
  }
}

function useOf({ keyHash, requestHash }: IdempotencyKey, { id, createdAt }: Reminder): Idempotency {
  return { keyHash, requestHash, reminderId: id, createdAt };
}

/** What comes of a request whose key was used before. */
export function usedBefore({ requestHash, reminderId }: Idempotency, key: IdempotencyKey): Created {
  return requestHash === key.requestHash ? { status: 'exists', reminderId } : { status: 'key_reused' };
}

function isDue({ status, sendAt, createdAt }: Message): boolean {
  return status === 'scheduled' && sendAt <= createdAt;
}
