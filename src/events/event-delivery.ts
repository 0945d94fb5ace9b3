import { randomUUID } from 'node:crypto';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { DataSource, In } from 'typeorm';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { change, places, select } from '../database/sql.js';
import { Event } from './event.entity.js';
import { EventFeed } from './event-feed.js';
import { Receiver } from './receiver.js';
import { nextTry } from './retry.js';

const LOOK_EVERY_MS = 1_000;
/** Posts under way at once in one process: a slow receiver holds up these, and nothing else. */
const AT_ONCE = 20;
/** While an event is being posted nobody else takes it; longer than the longest post. */
const LEASE_MS = 30_000;

/**
 * Posts events to the appointment system, at least once, those of one stream in their order: the next one waits until the
 * one before it was taken or has died.
 */
@Injectable()
export class EventDelivery implements BeforeApplicationShutdown {
  readonly #logger = new Logger(EventDelivery.name);
  #running: Promise<void> | undefined;
  readonly #end = new AbortController();

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly feed: EventFeed,
    private readonly receiver: Receiver,
  ) {}

  @Interval(LOOK_EVERY_MS)
  deliver(): void {
    if (this.config.events.url === undefined || this.#end.signal.aborted) return;
    this.#running ??= this.#deliverAll()
      .catch((error: unknown) => this.#logger.error(`Events could not be delivered: ${String(error)}`))
      .finally(() => (this.#running = undefined));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#end.abort();
    await this.#running;
  }

  async #deliverAll(): Promise<void> {
    while (!this.#end.signal.aborted) {
      await this.feed.number();
      const events = await this.#claim();
      if (events.length === 0) return;
      await Promise.all(events.map((event) => this.#post(event)));
    }
  }

  /** The lease is in `next_try_at`: who dies while posting is followed when it is over. */
  async #claim(): Promise<Event[]> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const candidates = await select<{ id: string }>(
      manager,
      `SELECT id FROM event WHERE status = 'pending' AND position IS NOT NULL AND next_try_at <= ?
          AND NOT EXISTS (SELECT 1 FROM event earlier WHERE earlier.stream = event.stream
                             AND earlier.status = 'pending' AND earlier.position < event.position)
        ORDER BY next_try_at LIMIT ${AT_ONCE}`,
      [now],
    );
    if (candidates.length === 0) return [];
    const ids = candidates.map(({ id }) => id);
    const token = randomUUID();
    await change(
      manager,
      `UPDATE event SET lease_owner = ?, next_try_at = ?, attempt = attempt + 1
        WHERE id IN (${places(ids.length)}) AND status = 'pending' AND next_try_at <= ?`,
      [token, new Date(now.getTime() + LEASE_MS), ...ids, now],
    );
    return manager.findBy(Event, { id: In(ids), leaseOwner: token, status: 'pending' });
  }

  async #post(event: Event): Promise<void> {
    const refusal = await this.receiver.post(event, this.clock.now(), this.#end.signal);
    const now = this.clock.now();
    const again = refusal === undefined ? undefined : nextTry(event.attempt, event.createdAt, now);
    const status = refusal === undefined ? 'delivered' : again ? 'pending' : 'dead';
    if (refusal !== undefined)
      this.#logger.warn({ msg: 'An event was not taken', event_id: event.id, why: refusal, now: status });
    await change(
      this.dataSource.manager,
      "UPDATE event SET status = ?, next_try_at = ?, lease_owner = NULL WHERE id = ? AND status = 'pending' AND lease_owner = ?",
      [status, again ?? now, event.id, event.leaseOwner],
    );
  }
}
