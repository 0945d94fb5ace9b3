import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, MoreThan } from 'typeorm';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { byId, change, fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Event } from '../record/event.entity.js';
import { EventMark } from '../record/event-mark.entity.js';
import { CursorAhead } from './cursor-ahead.js';
import { unfoldBatch } from './event-batches.js';

/** A CASE over many more would cost more than a second statement. */
const ROWS_A_PASS = 200;
const MAX_PASSES = 25;

interface Unnumbered {
  readonly id: string;
  readonly createdMs: number;
}

/**
 * All events in one order. An event gets its position only after its transaction has been committed: were it numbered
 * inside of it, one that commits late would come to stand before what a reader has already seen, and be lost to them.
 */
@Injectable()
export class EventFeed {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Gives positions to what has been committed since the last time, to some thousands at most. Replicas that do so at once are kept
   * apart by the unique key.
   * @param passes of 200 events each, or of one batch
   * @returns `more` where there may be more to be numbered
   */
  async number(passes = MAX_PASSES): Promise<'all' | 'more'> {
    for (let pass = 1; pass <= passes; pass++) {
      const { events, batch } = await this.#unnumbered();
      const first = batch ? events.filter((event) => isBefore(event, batch)) : events;
      if (first.length > 0) {
        const isDone = await this.#give(first.map(({ id }) => id));
        if (isDone && !batch && events.length < ROWS_A_PASS) return 'all';
      } else if (batch) await this.#unfold(batch.id);
      else return 'all';
      // Others get their turn in between.
      await setImmediate();
    }
    return 'more';
  }

  /** The events behind a position, the oldest first. */
  async after(position: number, limit: number): Promise<Event[]> {
    await this.number();
    return this.dataSource.manager.find(Event, {
      where: { position: MoreThan(position) },
      order: { position: 'ASC' },
      take: limit,
    });
  }

  /**
   * The events behind a consumer's cursor, the oldest first.
   * @throws CursorAhead where there has never been an event at that place
   */
  async page(after: number, limit: number): Promise<Event[]> {
    const events = await this.after(after, limit);
    if (events.length === 0) await this.mustExist(after, 'after');
    return events;
  }

  /**
   * @param field where the cursor came from
   * @throws CursorAhead where there has never been an event at that place
   */
  async mustExist(cursor: number, field: string): Promise<void> {
    const last = await this.last();
    if (cursor > last) throw new CursorAhead(field, last);
  }

  /** The position of the last event that there has been by now; 0 where there was none. */
  async last(): Promise<number> {
    while ((await this.number()) === 'more');
    return lastPosition(this.dataSource.manager);
  }

  /**
   * The oldest without a position, and the oldest batch: by one statement, so that none is seen without what was written with it or
   * before it. The index of positions has events in the order in which they came to be (by id on a server, by row in SQLite): asked to
   * sort them, a server would go through all of millions each time.
   */
  async #unnumbered(): Promise<{ events: Unnumbered[]; batch: Unnumbered | undefined }> {
    const isEmbedded = this.dataSource.options.type === 'better-sqlite3';
    const byPosition = isEmbedded ? 'INDEXED BY event_position' : 'FORCE INDEX (event_position)';
    const rows = await select<{ id: string; created_at: Date | string; is_batch: number | string }>(
      this.dataSource.manager,
      `SELECT * FROM (SELECT id, created_at, 0 AS is_batch FROM event ${byPosition} WHERE position IS NULL LIMIT ${ROWS_A_PASS}) events
       UNION ALL
       SELECT * FROM (SELECT id, created_at, 1 AS is_batch FROM event_batch ORDER BY id LIMIT 1) batches`,
      [],
    );
    const found = rows.map((row) => ({
      id: row.id,
      createdMs: fromSqlTime(row.created_at).getTime(),
      isBatch: Number(row.is_batch) === 1,
    }));
    const events = found.filter(({ isBatch }) => !isBatch);
    events.sort((one, other) => (isBefore(one, other) ? -1 : 1));
    return { events, batch: found.find(({ isBatch }) => isBatch) };
  }

  /** @returns false where somebody else was faster */
  #give(ids: readonly string[]): Promise<boolean> {
    return this.#inTurn(async (manager, next) => {
      const position = byId(ids.map((id, index) => [id, next + index]));
      const numbered = await change(
        manager,
        `UPDATE event SET position = ${position.sql} WHERE id IN (${places(ids.length)}) AND position IS NULL`,
        [...position.values, ...ids],
      );
      return numbered === ids.length;
    });
  }

  #unfold(batchId: string): Promise<boolean> {
    return this.#inTurn((manager, next) => unfoldBatch(manager, batchId, next));
  }

  /**
   * Gives the next positions, all of them or none: a gap could be filled later, behind the back of a reader who is further by then.
   * @param give returns false where somebody else was faster
   * @returns whether they were given
   */
  async #inTurn(give: (manager: EntityManager, next: number) => Promise<boolean>): Promise<boolean> {
    try {
      await inTransaction(this.dataSource, async (manager) => {
        await EventMark.locked(manager);
        if (!(await give(manager, (await lastPosition(manager)) + 1))) throw new OthersWereFaster();
      });
      return true;
    } catch (error) {
      if (error instanceof OthersWereFaster || databaseFailure(error) === 'duplicate') return false;
      throw error;
    }
  }
}

function isBefore(one: Unnumbered, other: Unnumbered): boolean {
  return one.createdMs === other.createdMs ? one.id < other.id : one.createdMs < other.createdMs;
}

class OthersWereFaster extends Error {}

/** Also where that event has been deleted since. */
async function lastPosition(manager: EntityManager): Promise<number> {
  const [row] = await select<{ last: number | null }>(
    manager,
    `SELECT MAX(position) AS last FROM (
       SELECT MAX(position) AS position FROM event UNION ALL SELECT position FROM event_mark
     ) positions`,
    [],
  );
  return row?.last ?? 0;
}
