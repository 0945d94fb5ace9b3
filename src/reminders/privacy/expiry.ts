import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { EventExpiry } from '../../events/feed/event-expiry.js';
import { Audit } from '../../platform/audit/audit.js';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Idempotency } from '../appointment/idempotency.entity.js';
import { FollowUp } from '../follow-ups/follow-up.entity.js';
import { Threads } from '../threads/threads.js';
import { eraseMessages, eraseReminders, ROWS_A_BATCH } from './erased-rows.js';

type Row = Readonly<Record<'id', string>>;

/** Deletes what is over and done with, a few rows at a time, each found by an index. */
@Injectable()
export class Expiry {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: EventExpiry,
    private readonly threads: Threads,
    private readonly audit: Audit,
  ) {}

  /**
   * Deletes one batch of each kind: reminders whose appointment is past or that were deleted before `before`, with their
   * texts; texts and follow-ups of no reminder, idempotency keys, conversations, events and what is on record of who did what that are older.
   * @returns whether there may be more
   */
  async eraseBatch(before: Date): Promise<boolean> {
    const batches = [
      this.#past('appointment_at', before),
      this.#past('deleted_at', before),
      this.#unfiled(before),
      this.#strangers(before),
      this.#keys(before),
      (manager: EntityManager) => this.threads.eraseSome(manager, before),
      (manager: EntityManager) => this.events.eraseSome(manager, before, ROWS_A_BATCH),
      (manager: EntityManager) => this.audit.eraseSome(manager, before, ROWS_A_BATCH),
    ];
    let more = false;
    for (const batch of batches)
      if ((await inTransaction(this.dataSource, batch)) === ROWS_A_BATCH) more = true;
    return more;
  }

  #past(column: 'appointment_at' | 'deleted_at', before: Date) {
    return async (manager: EntityManager): Promise<number> => {
      const reminders = await select<Row>(
        manager,
        `SELECT id FROM reminder WHERE ${column} < ? ORDER BY ${column}, id LIMIT ${ROWS_A_BATCH}`,
        [before],
      );
      await eraseReminders(
        manager,
        reminders.map(({ id }) => id),
      );
      return reminders.length;
    };
  }

  /** By id, which rises with time: a search by time would need an index that every send would have to pay for. */
  #unfiled(before: Date) {
    return async (manager: EntityManager): Promise<number> => {
      const oldest = await select<Row & { created_at: Date | string }>(
        manager,
        `SELECT id, created_at FROM message WHERE reminder_id IS NULL ORDER BY id LIMIT ${ROWS_A_BATCH}`,
        [],
      );
      const old = oldest.filter(({ created_at: at }) => fromSqlTime(at) < before);
      await eraseMessages(
        manager,
        old.map(({ id }) => id),
      );
      return old.length;
    };
  }

  #strangers(before: Date) {
    return async (manager: EntityManager): Promise<number> => {
      const rows = await select<Row>(
        manager,
        `SELECT id FROM follow_up WHERE appointment_at < ? AND +(reminder_id) IS NULL LIMIT ${ROWS_A_BATCH}`,
        [before],
      );
      if (rows.length > 0) await manager.delete(FollowUp, { id: In(rows.map(({ id }) => id)) });
      return rows.length;
    };
  }

  #keys(before: Date) {
    return async (manager: EntityManager): Promise<number> => {
      const keys = await select<{ key_hash: string }>(
        manager,
        `SELECT key_hash FROM idempotency WHERE created_at < ? LIMIT ${ROWS_A_BATCH}`,
        [before],
      );
      if (keys.length > 0)
        await manager.delete(Idempotency, { keyHash: In(keys.map(({ key_hash: hash }) => hash)) });
      return keys.length;
    };
  }
}
