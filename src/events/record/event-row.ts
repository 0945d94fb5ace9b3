import type { EventStatus } from './event.entity.js';
import type { BatchedEvent } from './event-batch.entity.js';

/** The row of an event that has no place in the feed yet, by the names of its columns. */
export function eventRow({ id, type, stream, data, onceKey }: BatchedEvent, status: EventStatus, now: Date) {
  return {
    id,
    type,
    stream,
    data: JSON.stringify(data),
    once_key: onceKey ?? null,
    status,
    attempt: 0,
    next_try_at: now,
    created_at: now,
  };
}
