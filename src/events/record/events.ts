import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { insertRows } from '../../platform/database/sql/sql.js';
import { idsTogether } from '../../platform/identifier.js';
import type { EventStatus } from './event.entity.js';
import { eventRow } from './event-row.js';
import type { NewEvent } from './new-event.js';

/** Fewer have rows of their own at once: they are soon numbered. */
const WORTH_A_BATCH = 10;
/** Each takes some 350 bytes, of the 64 kB that the column holds. */
const EVENTS_A_BATCH = 100;

/** Writes down what the appointment system is to hear. */
@Injectable()
export class Events {
  constructor(private readonly config: Config) {}

  /** In the caller's transaction: it is recorded exactly if it happened. */
  async write(manager: EntityManager, events: readonly NewEvent[], now: Date): Promise<void> {
    const nextId = idsTogether();
    const rows = events.map((event) => eventRow({ ...event, id: nextId() }, this.#status, now));
    await insertRows(manager, 'event', rows, 'once_key');
  }

  /**
   * As `write`, but many are one row until they get their places in the feed, which costs the database a quarter.
   * @param events that hold nothing but ids and numbers: nobody looks into a batch for what is to be erased
   */
  async writeTogether(manager: EntityManager, events: readonly NewEvent[], now: Date): Promise<void> {
    if (events.length < WORTH_A_BATCH) return this.write(manager, events, now);
    const nextId = idsTogether();
    const batches = [];
    for (let start = 0; start < events.length; start += EVENTS_A_BATCH) {
      const id = nextId();
      const some = events.slice(start, start + EVENTS_A_BATCH).map((event) => ({ ...event, id: nextId() }));
      const row = { id, status: this.#status, size: some.length, events: JSON.stringify(some) };
      batches.push({ ...row, created_at: now });
    }
    await insertRows(manager, 'event_batch', batches);
  }

  get #status(): EventStatus {
    return this.config.events.url === undefined ? 'kept' : 'pending';
  }
}
