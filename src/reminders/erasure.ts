import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { databaseFailure } from '../database/database-error.js';
import { change, places, select } from '../database/sql.js';
import { inTransaction } from '../database/transaction.js';
import { ErasureRequest } from './erasure.entity.js';

/** Rows of one transaction: few enough that nobody who sends waits for it. */
export const ROWS_A_BATCH = 100;

/** What the carrier may have taken, and somebody still looks into: it stays on record until that is known. */
const IN_FLIGHT = "(status = 'sending' OR (status = 'unknown' AND reason <> 'held_for_staff'))";

/** Erases what is known about a person. That they opted out stays on record: the law wants it honoured. */
@Injectable()
export class Erasure {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Sends this number nothing more that is planned now, and erases its reminders and texts, in and out. */
  async erase(number: string): Promise<void> {
    const requestedAt = this.clock.now();
    await inTransaction(this.dataSource, (manager) => this.#request(manager, number, requestedAt));
    await this.#carryOut(number, requestedAt);
  }

  /** Erases what was in flight at an earlier request and is settled by now, or what a stopped process left over. */
  async finish(): Promise<void> {
    for (const { number, requestedAt } of await this.dataSource.manager.find(ErasureRequest))
      await this.#carryOut(number, requestedAt);
  }

  /** From its commit on nothing more goes out: the write-ahead asks `not_after`, and so does whoever would send again. */
  async #request(manager: EntityManager, number: string, now: Date): Promise<void> {
    await manager.delete(ErasureRequest, { number });
    try {
      await manager.insert(ErasureRequest, { number, requestedAt: now });
    } catch (error) {
      // Requested twice at once: both mean the same.
      if (databaseFailure(error) !== 'duplicate') throw error;
    }
    await change(
      manager,
      'UPDATE reminder SET deleted_at = ? WHERE contact_number = ? AND deleted_at IS NULL',
      [now, number],
    );
    await change(manager, 'UPDATE message SET not_after = ? WHERE recipient = ? AND not_after > ?', [
      now,
      number,
      now,
    ]);
  }

  async #carryOut(number: string, before: Date): Promise<void> {
    const batches = [
      (manager: EntityManager) => this.#eraseOutbound(manager, number, before),
      (manager: EntityManager) => this.#eraseReminders(manager, number, before),
      (manager: EntityManager) => this.#eraseUnfiled(manager, number, before),
    ];
    for (const batch of batches) while ((await inTransaction(this.dataSource, batch)) === ROWS_A_BATCH);
    await inTransaction(this.dataSource, async (manager) => {
      await blankEvents(manager, number);
      await this.#forget(manager, number, before);
    });
  }

  /** Texts to the number, and those from it that they answer. */
  async #eraseOutbound(manager: EntityManager, number: string, before: Date): Promise<number> {
    const texts = await select<{ id: string; cause_id: string | null }>(
      manager,
      `SELECT id, cause_id FROM message WHERE recipient = ? AND created_at <= ? AND NOT ${IN_FLIGHT} LIMIT ${ROWS_A_BATCH}`,
      [number, before],
    );
    await eraseMessages(
      manager,
      texts.flatMap(({ id, cause_id: cause }) => (cause === null ? [id] : [id, cause])),
    );
    return texts.length;
  }

  async #eraseReminders(manager: EntityManager, number: string, before: Date): Promise<number> {
    const reminders = await select<{ id: string }>(
      manager,
      `SELECT id FROM reminder WHERE contact_number = ? AND created_at <= ? LIMIT ${ROWS_A_BATCH}`,
      [number, before],
    );
    const ids = reminders.map(({ id }) => id);
    await eraseReminders(manager, ids);
    return reminders.length;
  }

  /** Texts from the number that belong to no reminder. */
  async #eraseUnfiled(manager: EntityManager, number: string, before: Date): Promise<number> {
    const texts = await select<{ id: string }>(
      manager,
      `SELECT id FROM message WHERE reminder_id IS NULL AND sender = ? AND created_at <= ? LIMIT ${ROWS_A_BATCH}`,
      [number, before],
    );
    await eraseMessages(
      manager,
      texts.map(({ id }) => id),
    );
    return texts.length;
  }

  /** The request itself, unless something is still in flight, or it was made anew meanwhile. */
  async #forget(manager: EntityManager, number: string, requestedAt: Date): Promise<void> {
    await change(
      manager,
      `DELETE FROM erasure WHERE number = ? AND requested_at = ? AND NOT EXISTS
         (SELECT 1 FROM message WHERE recipient = ? AND created_at <= ? AND ${IN_FLIGHT})
         AND NOT EXISTS (SELECT 1 FROM event WHERE stream = ?)`,
      [number, requestedAt, number, requestedAt, number],
    );
  }
}

/**
 * Takes the number out of what the appointment system was told. The rows stay, as their places in the feed must not come
 * again; and that the person opted out is still delivered, where it is not yet. (Events of reminders hold ids only.)
 */
async function blankEvents(manager: EntityManager, number: string): Promise<void> {
  await change(
    manager,
    "UPDATE event SET data = '{}', stream = 'erased' WHERE stream = ? AND status <> 'pending'",
    [number],
  );
}

/** Erases reminders with all that belongs to them, but for a text that is in flight. */
export async function eraseReminders(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const some = places(ids.length);
  await change(manager, `DELETE FROM message WHERE reminder_id IN (${some}) AND NOT ${IN_FLIGHT}`, ids);
  await change(manager, `DELETE FROM follow_up WHERE reminder_id IN (${some})`, ids);
  await change(manager, `DELETE FROM idempotency WHERE reminder_id IN (${some})`, ids);
  await change(manager, `DELETE FROM reminder WHERE id IN (${some})`, ids);
}

export async function eraseMessages(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await change(manager, `DELETE FROM message WHERE id IN (${places(ids.length)}) AND NOT ${IN_FLIGHT}`, ids);
}
