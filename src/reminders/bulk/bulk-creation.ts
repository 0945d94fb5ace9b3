import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../clock.js';
import { databaseFailure } from '../../database/database-error.js';
import { inTransaction } from '../../database/transaction.js';
import { newId } from '../../identifier.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import { DueSignal } from '../../messaging/outbox/due-signal.js';
import { Outbox } from '../../messaging/outbox/outbox.js';
import type { FieldError } from '../../problem.js';
import { Idempotency } from '../idempotency.entity.js';
import { ReminderPlanner } from '../reminder-planner.js';
import { Reminder } from '../reminder.entity.js';
import type { BulkRow } from './bulk-rows.js';
import { readRow } from './bulk-rows.js';

/** Few enough that nobody who sends waits for the transaction. */
const ROWS_A_TRANSACTION = 100;
/** Where others create the same rows at the same time. */
const TRIES = 5;

export type RowOutcome =
  | { readonly index: number; readonly status: 'created' | 'exists'; readonly reminderId: string }
  | { readonly index: number; readonly status: 'valid' }
  | { readonly index: number; readonly status: 'invalid'; readonly errors: readonly FieldError[] };

const OTHER_ROW: readonly FieldError[] = [
  { field: 'row_key', message: 'was used for another reminder before' },
];

/** Creates many reminders, each once however often it is asked for. */
@Injectable()
export class BulkCreation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly planner: ReminderPlanner,
    private readonly outbox: Outbox,
    private readonly optOuts: OptOuts,
    private readonly dueSignal: DueSignal,
  ) {}

  /**
   * A row that is wrong stops no other.
   * @param dryRun stores nothing: says which rows are wrong, and which exist
   * @returns one outcome for each row, in their order
   */
  async create(rows: readonly unknown[], dryRun: boolean): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (let start = 0; start < rows.length; start += ROWS_A_TRANSACTION) {
      const now = this.clock.now();
      const some = rows.slice(start, start + ROWS_A_TRANSACTION);
      const read = await Promise.all(some.map((raw, index) => readRow(raw, start + index, now)));
      const right = read.filter((row) => 'key' in row);
      outcomes.push(
        ...read.flatMap((row) => ('key' in row ? [] : [{ ...row, status: 'invalid' as const }])),
        ...(dryRun ? await this.#compare(right) : await this.#createSome(right, now)),
      );
    }
    if (!dryRun) this.dueSignal.raise();
    return outcomes.sort((a, b) => a.index - b.index);
  }

  async #compare(rows: readonly BulkRow[]): Promise<RowOutcome[]> {
    const known = await findKnown(this.dataSource.manager, rows);
    return rows.map((row) => {
      const before = known.get(row.key.keyHash);
      return before ? existing(row, before) : { index: row.index, status: 'valid' };
    });
  }

  async #createSome(rows: readonly BulkRow[], now: Date): Promise<RowOutcome[]> {
    if (rows.length === 0) return [];
    for (let attempt = 1; ; attempt++) {
      try {
        return await inTransaction(this.dataSource, (manager) => this.#createUnknown(manager, rows, now));
      } catch (error) {
        if (attempt === TRIES || databaseFailure(error) !== 'duplicate') throw error;
      }
    }
  }

  async #createUnknown(manager: EntityManager, rows: readonly BulkRow[], now: Date): Promise<RowOutcome[]> {
    const known = await findKnown(manager, rows);
    const reminders: Reminder[] = [];
    const keys: Idempotency[] = [];
    const outcomes = rows.map((row): RowOutcome => {
      const { keyHash, requestHash } = row.key;
      const before = known.get(keyHash);
      if (before) return existing(row, before);
      const reminder = Reminder.scheduled(newId(), row.details, now);
      const key = { keyHash, requestHash, reminderId: reminder.id, createdAt: now };
      known.set(keyHash, key);
      keys.push(key);
      reminders.push(reminder);
      return { index: row.index, status: 'created', reminderId: reminder.id };
    });
    if (reminders.length > 0) {
      // In one order everywhere, so that two imports of the same file do not lock each other out.
      keys.sort((a, b) => (a.keyHash < b.keyHash ? -1 : 1));
      await manager.insert(Idempotency, keys);
      await this.#plan(manager, reminders, now);
    }
    return outcomes;
  }

  async #plan(manager: EntityManager, reminders: readonly Reminder[], now: Date): Promise<void> {
    const optedOut = await this.optOuts.among(
      manager,
      reminders.map(({ contactNumber }) => contactNumber),
    );
    const messages = reminders
      .flatMap((reminder) => this.planner.messagesFor(reminder, optedOut.has(reminder.contactNumber), now))
      .map((message) => ({ ...message, id: newId() }));
    await manager.insert(Reminder, [...reminders]);
    await this.outbox.plan(manager, messages);
  }
}

async function findKnown(
  manager: EntityManager,
  rows: readonly BulkRow[],
): Promise<Map<string, Idempotency>> {
  if (rows.length === 0) return new Map();
  const found = await manager.findBy(Idempotency, { keyHash: In(rows.map(({ key }) => key.keyHash)) });
  return new Map(found.map((known) => [known.keyHash, known]));
}

function existing({ index, key }: BulkRow, before: Idempotency): RowOutcome {
  return before.requestHash === key.requestHash
    ? { index, status: 'exists', reminderId: before.reminderId }
    : { index, status: 'invalid', errors: OTHER_ROW };
}
