import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { fromSqlTime, select } from '../database/sql.js';
import { inTransaction } from '../database/transaction.js';
import { Event } from '../events/event.entity.js';
import { eraseMessages, eraseReminders, ROWS_A_BATCH } from './erasure.js';
import { Idempotency } from './idempotency.entity.js';

type Row = Readonly<Record<'id', string>>;

/** Deletes what is over and done with, a few rows at a time, each found by an index. */
@Injectable()
export class Expiry {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Deletes one batch of each kind: reminders whose appointment is past or that were deleted before `before`, with their
   * texts; texts of no reminder, idempotency keys and events that are older.
   * @returns whether there may be more
   */
  async eraseBatch(before: Date): Promise<boolean> {
    const batches = [
      this.#past('appointment_at', before),
      this.#past('deleted_at', before),
      this.#unfiled(before),
      this.#keys(before),
      this.#events(before),
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

  /** The last one stays, as the next is numbered after it; and what is still to be delivered is not over. */
  #events(before: Date) {
    return async (manager: EntityManager): Promise<number> => {
      const [row] = await select<{ last: number | null }>(
        manager,
        'SELECT MAX(position) AS last FROM event',
        [],
      );
      const events = await select<Row>(
        manager,
        `SELECT id FROM event WHERE created_at < ? AND position < ? AND status <> 'pending' LIMIT ${ROWS_A_BATCH}`,
        [before, row?.last ?? 0],
      );
      if (events.length > 0) await manager.delete(Event, { id: In(events.map(({ id }) => id)) });
      return events.length;
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
