import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { places, select } from '../../platform/database/sql/sql.js';
import { Event, EVENT_STATUSES } from '../record/event.entity.js';
import { EventMark } from '../record/event-mark.entity.js';

/** Deletes old events, whether or not anybody has read or taken them. */
@Injectable()
export class EventExpiry {
  /**
   * Deletes events that came to be before then, in the caller's transaction. Cursors still hold: the place of the last one stays on
   * record.
   * @param limit of how many
   * @returns how many there were
   */
  async eraseSome(manager: EntityManager, before: Date, limit: number): Promise<number> {
    const mark = await EventMark.locked(manager);
    const events = await select<{ id: string; position: number | null }>(
      manager,
      `SELECT id, position FROM event
        WHERE status IN (${places(EVENT_STATUSES.length)}) AND created_at < ? LIMIT ${limit}`,
      [...EVENT_STATUSES, before],
    );
    if (events.length === 0) return 0;
    const last = Math.max(...events.map(({ position }) => position ?? 0));
    if (last > mark.position) await manager.update(EventMark, { id: mark.id }, { position: last });
    await manager.delete(Event, { id: In(events.map(({ id }) => id)) });
    return events.length;
  }
}
