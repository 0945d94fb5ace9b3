import type { EntityManager } from 'typeorm';
import { insertRows, places, select } from '../../platform/database/sql/sql.js';
import type { BatchedEvent } from '../record/event-batch.entity.js';
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
  const fresh = eachOnce(batch.events, await knownKeys(manager, batch));
  const rows = fresh.map((event, index) => ({
    ...eventRow(event, batch.status, batch.createdAt),
    position: position + index,
  }));
  await insertRows(manager, 'event', rows);
  const { affected } = await manager.delete(EventBatch, { id });
  return affected === 1;
}

async function knownKeys(manager: EntityManager, { events }: EventBatch): Promise<Set<string>> {
  const keys = events.flatMap(({ onceKey }) => onceKey ?? []);
  if (keys.length === 0) return new Set();
  const rows = await select<{ once_key: string }>(
    manager,
    `SELECT once_key FROM event WHERE once_key IN (${places(keys.length)})`,
    keys,
  );
  return new Set(rows.map((row) => row.once_key));
}

/** One transaction may have found out the same twice. */
function eachOnce(events: readonly BatchedEvent[], known: Set<string>): BatchedEvent[] {
  return events.filter(({ onceKey }) => {
    if (onceKey === undefined) return true;
    const isFresh = !known.has(onceKey);
    known.add(onceKey);
    return isFresh;
  });
}
