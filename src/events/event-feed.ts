import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { databaseFailure } from '../database/database-error.js';
import { byId, change, places, select } from '../database/sql.js';
import { inTransaction } from '../database/transaction.js';
import { Metrics } from '../metrics/metrics.js';
import { Event } from './event.entity.js';

const ROWS_A_PASS = 1_000;
const PASSES = 10;

/**
 * All events in one order. An event gets its position only after its transaction has been committed: were it numbered
 * inside of it, one that commits late would come to stand before what a reader has already seen, and be lost to them.
 */
@Injectable()
export class EventFeed {
  constructor(
    private readonly dataSource: DataSource,
    metrics: Metrics,
  ) {
    metrics.onRead(async () => {
      for (const status of ['pending', 'dead'] as const)
        metrics.events.set({ status }, await dataSource.manager.countBy(Event, { status }));
    });
  }

  /** Gives positions to what has been committed since the last time. Replicas that do so at once are kept apart by the unique key. */
  async number(): Promise<void> {
    for (let pass = 1; pass <= PASSES; pass++) {
      try {
        const numbered = await this.#numberSome();
        if (numbered < ROWS_A_PASS) return;
      } catch (error) {
        if (databaseFailure(error) !== 'duplicate') throw error;
      }
    }
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

  /** The position of the last event that there is by now; 0 where there is none. */
  async last(): Promise<number> {
    await this.number();
    return lastPosition(this.dataSource.manager);
  }

  async #numberSome(): Promise<number> {
    return inTransaction(this.dataSource, async (manager) => {
      const fresh = await manager.find(Event, {
        select: { id: true },
        where: { position: IsNull() },
        order: { createdAt: 'ASC', id: 'ASC' },
        take: ROWS_A_PASS,
      });
      if (fresh.length === 0) return 0;
      const last = await lastPosition(manager);
      const position = byId(fresh.map(({ id }, index) => [id, last + 1 + index]));
      await change(
        manager,
        `UPDATE event SET position = ${position.sql} WHERE id IN (${places(fresh.length)}) AND position IS NULL`,
        [...position.values, ...fresh.map(({ id }) => id)],
      );
      return fresh.length;
    });
  }
}

async function lastPosition(manager: EntityManager): Promise<number> {
  const [row] = await select<{ last: number | null }>(manager, 'SELECT MAX(position) AS last FROM event', []);
  return row?.last ?? 0;
}
