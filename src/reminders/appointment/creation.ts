import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In, IsNull, Not } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { insertEntities } from '../../platform/database/sql/insert-entities.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { addWords } from '../name-index/word-index.js';
import { Idempotency } from './idempotency.entity.js';
import type { IdempotencyKey } from './idempotency-key.js';
import type { Stored } from './possible-duplicates.js';
import { PossibleDuplicates } from './possible-duplicates.js';
import { Reminder } from './reminder.entity.js';
import type { ReminderDetails } from './reminder-details.js';
import { ReminderPlanner } from './reminder-planner.js';

/** Where others create with the same keys at the same time. */
const TRIES = 5;

export interface NewReminder {
  readonly reminder: Reminder;
  /** By which it is created once however often it is asked for. */
  readonly key: IdempotencyKey | undefined;
}

/**
 * `exists`: it was created before, under the id that is given; `conflict`: that one has its external id; `key_reused`: its key was used
 * for that one, by another request.
 */
export type Created =
  | {
      readonly status: 'created' | 'exists';
      readonly reminderId: string;
      /** Another that looks the same. */
      readonly possibleDuplicateOf: string | undefined;
    }
  | Refused;

export interface Refused {
  readonly status: 'conflict' | 'key_reused';
  readonly reminderId: string;
}

/** How it was found in the database, before anything is known of duplicates. */
type Found = { readonly status: 'created' | 'exists'; readonly stored: Stored } | Refused;

/** Stores new reminders and their texts, each once. */
@Injectable()
export class Creation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly planner: ReminderPlanner,
    private readonly optOuts: OptOuts,
    private readonly wakeUp: WakeUp,
    private readonly duplicates: PossibleDuplicates,
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
        const { found, due } = await inTransaction(this.dataSource, (manager) =>
          this.#createUnknown(manager, wanted),
        );
        if (due) this.wakeUp.notify();
        return await this.#withDuplicates(found);
      } catch (error) {
        if (attempt === TRIES || databaseFailure(error) !== 'duplicate') throw error;
      }
    }
  }

  async #withDuplicates(found: readonly Found[]): Promise<Created[]> {
    const stored = (status: Found['status']): Stored[] =>
      found.flatMap((each) => ('stored' in each && each.status === status ? each.stored : []));
    const duplicates = await this.duplicates.ofStored(stored('created'), stored('exists'));
    return found.map((each) =>
      'stored' in each
        ? {
            status: each.status,
            reminderId: each.stored.id,
            possibleDuplicateOf: duplicates.get(each.stored.id),
          }
        : each,
    );
  }

  /**
   * What the keys were used for before, by their hashes. What an earlier version has stored counts for the very same request:
   * whose key it was is not known any more, and a request that is repeated over an upgrade must not be served twice.
   */
  async known(
    keys: readonly IdempotencyKey[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Map<string, Idempotency>> {
    if (keys.length === 0) return new Map();
    const hashes = new Set(keys.flatMap(({ keyHash, earlierHash }) => [keyHash, earlierHash]));
    const found = await manager.findBy(Idempotency, { keyHash: In([...hashes]) });
    const byHash = new Map(found.map((known) => [known.keyHash, known]));
    return new Map(
      keys.flatMap((key): [string, Idempotency][] => {
        const earlier = byHash.get(key.earlierHash);
        const known =
          byHash.get(key.keyHash) ?? (earlier && !isOtherRequest(earlier, key) ? earlier : undefined);
        return known ? [[key.keyHash, known]] : [];
      }),
    );
  }

  /** @returns when those of them that have been deleted were, by their ids */
  async deletions(reminderIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    if (reminderIds.length === 0) return new Map();
    const found = await this.dataSource.manager.find(Reminder, {
      select: { id: true, deletedAt: true },
      where: { id: In([...reminderIds]), deletedAt: Not(IsNull()) },
    });
    return new Map(found.flatMap(({ id, deletedAt }) => (deletedAt ? [[id, deletedAt]] : [])));
  }

  async #createUnknown(
    manager: EntityManager,
    wanted: readonly NewReminder[],
  ): Promise<{ found: Found[]; due: boolean }> {
    const known = await this.known(
      wanted.flatMap(({ key }) => key ?? []),
      manager,
    );
    const taken = await externalIdsInUse(
      manager,
      wanted.flatMap(({ reminder }) => reminder.externalId ?? []),
    );
    const reminders: Reminder[] = [];
    const used: Idempotency[] = [];
    const found = wanted.map(({ reminder, key }): Found => {
      const before = key && known.get(key.keyHash);
      if (before && isOtherRequest(before, key))
        return { status: 'key_reused', reminderId: before.reminderId };
      if (before) return { status: 'exists', stored: storedBefore(before, reminder) };
      const other = taken.get(reminder.externalId ?? '');
      if (other !== undefined) return { status: 'conflict', reminderId: other };
      if (reminder.externalId !== null) taken.set(reminder.externalId, reminder.id);
      if (key) {
        const use = useOf(key, reminder);
        known.set(key.keyHash, use);
        used.push(use);
      }
      reminders.push(reminder);
      return { status: 'created', stored: reminder };
    });
    // In one order everywhere, so that two that create with the same keys do not lock each other out.
    used.sort((a, b) => (a.keyHash < b.keyHash ? -1 : 1));
    await insertEntities(manager, Idempotency, used);
    await insertEntities(manager, Reminder, reminders);
    await addWords(manager, reminders);
    const messages = await this.#plan(manager, reminders);
    return { found, due: messages.some(isDue) };
  }

  async #plan(manager: EntityManager, reminders: readonly Reminder[]): Promise<Message[]> {
    const optedOut = await this.optOuts.numbersAmong(
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

/**
 * Which appointments have these external ids. One that an older version has deleted, which knows of none, gives its own back here.
 * @returns their ids by the external ids
 */
async function externalIdsInUse(
  manager: EntityManager,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map();
  const found = await manager.find(Reminder, {
    select: { id: true, externalId: true, deletedAt: true },
    where: { externalId: In([...new Set(externalIds)]) },
  });
  const deleted = found.filter(({ deletedAt }) => deletedAt !== null).map(({ id }) => id);
  if (deleted.length > 0) await manager.update(Reminder, { id: In(deleted) }, { externalId: null });
  return new Map(
    found.flatMap(({ id, externalId, deletedAt }): [string, string][] =>
      deletedAt === null && externalId !== null ? [[externalId, id]] : [],
    ),
  );
}

function useOf({ keyHash, requestHash }: IdempotencyKey, { id, createdAt }: Reminder): Idempotency {
  return { keyHash, requestHash, reminderId: id, createdAt };
}

export function isOtherRequest({ requestHash }: Idempotency, key: IdempotencyKey): boolean {
  return requestHash !== key.requestHash;
}

/** What a request has created before, which is the same now. */
function storedBefore({ reminderId: id, createdAt }: Idempotency, details: ReminderDetails): Stored {
  const { contactNumber, appointmentAt, location, participant } = details;
  return { id, createdAt, contactNumber, appointmentAt, location, participant };
}

function isDue({ status, sendAt, createdAt }: Message): boolean {
  return status === 'scheduled' && sendAt <= createdAt;
}
