import type { EntityManager } from 'typeorm';
import { insertRows, places, select } from '../../platform/database/sql/sql.js';
import { EventBatch } from '../record/event-batch.entity.js';
import { eventRow } from '../record/event-row.js';

/**
 * Gives the events of a batch rows of their own, with their places in the feed, in the caller's transaction.
 * @param position of the first
 * @returns false where somebody else was faster
 */
export async function unfoldBatch(manager: EntityManager, id: string, position: number): Promise<boolean> {
  const batch = await manager.findOneBy(EventBatch, { id });
  if (!batch) return false;
  const known = await knownKeys(manager, batch);
  const rows = batch.events
    .filter(({ onceKey }) => onceKey === undefined || !known.has(onceKey))
    .map((event, index) => ({
      ...eventRow(event, batch.status, batch.createdAt),
      position: position + index,
    }));
  await insertRows(manager, 'event', rows);
  const { affected } = await manager.delete(EventBatch, { id });
  return affected === 1;
}

async function knownKeys(manager: EntityManager, { events }: EventBatch): Promise<ReadonlySet<string>> {
  const keys = events.flatMap(({ onceKey }) => onceKey ?? []);
  if (keys.length === 0) return new Set();
  const rows = await select<{ once_key: string }>(
    manager,
    `SELECT once_key FROM event WHERE once_key IN (${places(keys.length)})`,
    keys,
  );
  return new Set(rows.map((row) => row.once_key));
}
