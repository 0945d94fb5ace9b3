import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Carriers } from '../../messaging/carriers/carriers.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { change, select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { checkpoint } from '../../platform/database/sqlite/checkpoint.js';
import { wipeRemains } from '../../platform/database/sqlite/remains.js';
import { InvalidInput } from '../../platform/problem.js';
import { blankEvents, eraseReminders, IN_FLIGHT, ROWS_A_BATCH } from './erased-rows.js';
import { ErasureRequest } from './erasure.entity.js';
import { PersonsTexts } from './persons-texts.js';

/** Of what a carrier may have taken, and nobody has found out by then, the rest is erased all the same. */
const OUTCOME_WITHIN_MS = 30 * 60_000;

/** A text of such a reminder is just with the carrier, for a number that the reminder had before. */
const HAS_ANOTHERS_IN_FLIGHT = `EXISTS (SELECT 1 FROM message
  WHERE message.reminder_id = reminder.id AND message.recipient <> reminder.contact_number AND ${IN_FLIGHT})`;

/** Erases what is known about a person. That they opted out stays on record: the law wants it honoured. */
@Injectable()
export class Erasure {
  /** Whether the database's log, which holds what was deleted, is still to be emptied. */
  #hasLog = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly outbox: Outbox,
    private readonly texts: PersonsTexts,
    private readonly audit: Audit,
  ) {}

  /**
   * Sends this number nothing more that is planned now, and erases its reminders and texts, in and out.
   * @param number in digits
   * @param by the name of the user or of the API key
   * @throws InvalidInput where it is one of the service's own numbers, to which everybody's texts go
   */
  async erase(number: string, by?: string): Promise<void> {
    if (this.carriers.all.some(({ sender }) => sender === number))
      throw new InvalidInput([
        { field: 'number', code: 'own_number', message: 'is a number of this service itself' },
      ]);
    const requestedAt = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      await this.#request(manager, number, requestedAt);
      await this.audit.record(manager, { action: 'contact_erased', by }, requestedAt);
    });
    await this.#apply(number, requestedAt);
  }

  /** Erases what was in flight at an earlier request and has its outcome by now, or what a stopped process left over. */
  async finish(): Promise<void> {
    for (const { number, requestedAt } of await this.dataSource.manager.find(ErasureRequest))
      await this.#apply(number, requestedAt);
    if (this.#hasLog) this.#hasLog = !(await checkpoint(this.dataSource));
  }

  /** From its commit on nothing more goes out. */
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
      'UPDATE reminder SET deleted_at = ?, external_id = NULL WHERE contact_number = ? AND deleted_at IS NULL',
      [now, number],
    );
    await this.outbox.withdraw(manager, number, now);
  }

  /** The request goes last: a process that is stopped in between is followed by one that does all of it again. */
  async #apply(number: string, before: Date): Promise<void> {
    const now = this.clock.now();
    const longAgo = new Date(now.getTime() - OUTCOME_WITHIN_MS);
    await this.outbox.giveUpWithdrawn(this.dataSource.manager, number, longAgo, now);
    await this.texts.erase(number, before);
    const batch = (manager: EntityManager): Promise<number> => this.#eraseReminders(manager, number, before);
    while ((await inTransaction(this.dataSource, batch)) === ROWS_A_BATCH);
    await inTransaction(this.dataSource, async (manager) => {
      await blankEvents(manager, number, before);
      await change(manager, 'DELETE FROM follow_up WHERE contact_number = ? AND since <= ?', [
        number,
        before,
      ]);
      await change(manager, 'DELETE FROM conversation WHERE number = ? AND last_at <= ?', [number, before]);
    });
    for (const carrier of this.carriers.all) carrier.forget?.(number);
    await wipeRemains(this.dataSource);
    await inTransaction(this.dataSource, (manager) => this.#forget(manager, number, before));
    this.#hasLog = !(await checkpoint(this.dataSource));
  }

  /** Those that the request has deleted: others may have got the number since. */
  async #eraseReminders(manager: EntityManager, number: string, before: Date): Promise<number> {
    const reminders = await select<{ id: string }>(
      manager,
      `SELECT id FROM reminder
        WHERE contact_number = ? AND deleted_at <= ? AND NOT ${HAS_ANOTHERS_IN_FLIGHT} LIMIT ${ROWS_A_BATCH}`,
      [number, before],
    );
    const ids = reminders.map(({ id }) => id);
    await eraseReminders(manager, ids);
    return reminders.length;
  }

  /** The request itself, unless something is still left, or it was made again meanwhile. */
  async #forget(manager: EntityManager, number: string, requestedAt: Date): Promise<void> {
    await change(
      manager,
      `DELETE FROM erasure WHERE number = ? AND requested_at = ?
         AND NOT EXISTS (SELECT 1 FROM message WHERE recipient = ? AND created_at <= ? AND ${IN_FLIGHT})
         AND NOT EXISTS (SELECT 1 FROM reminder WHERE contact_number = ? AND deleted_at <= ?)
         AND NOT EXISTS (SELECT 1 FROM event WHERE stream = ? AND created_at <= ?)`,
      [number, requestedAt, number, requestedAt, number, requestedAt, number, requestedAt],
    );
  }
}
