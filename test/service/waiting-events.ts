import type { DataSource } from 'typeorm';
import { insertRows } from '../../src/platform/database/sql/sql.js';

/** Events that have piled up, some of each stream by turns; `place` in their data counts within the stream. */
export async function pileUp(
  { manager }: DataSource,
  events: { count: number; streams: number; at: Date; status?: 'pending' | 'delivered'; first?: number },
): Promise<void> {
  const { count, streams, at, status = 'pending', first = 1 } = events;
  const rows = Array.from({ length: count }, (_, index) => ({
    id: String(first + index).padStart(32, '0'),
    position: first + index,
    type: 'reminder.sent',
    stream: `stream ${first} ${index % streams}`,
    data: JSON.stringify({
      stream: `stream ${first} ${index % streams}`,
      place: Math.floor(index / streams),
    }),
    status,
    attempt: 0,
    next_try_at: at,
    created_at: at,
  }));
  await insertRows(manager, 'event', rows);
}
