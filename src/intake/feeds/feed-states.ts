import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { change } from '../../platform/database/sql/sql.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import type { FeedFailure, Validators } from './feed-fetch.js';

const FETCH_EVERY_MS = 5 * 60_000;
/** Longer than a fetch and all that follows it may take; who has died meanwhile is replaced after it. */
const LEASE_MS = 10 * 60_000;

/** How it stands with the calendars that are fetched. Each change asks for the lease: who has lost it stops. */
@Injectable()
export class FeedStates {
  readonly #owner = randomUUID();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    metrics.onRead(async () => {
      for (const { name, succeededAt } of await dataSource.manager.find(CalendarFeed))
        if (succeededAt) metrics.lastFeed.set({ feed: name }, Math.floor(succeededAt.getTime() / 1000));
    });
  }

  async find(names: readonly string[]): Promise<ReadonlyMap<string, CalendarFeed>> {
    const found = await this.dataSource.manager.findBy(CalendarFeed, { name: In([...names]) });
    return new Map(found.map((feed) => [feed.name, feed]));
  }

  /** @returns the feed, ours until it is recorded; undefined where it is not its time, or another replica has it */
  async claim(name: string): Promise<CalendarFeed | undefined> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    if (!(await manager.existsBy(CalendarFeed, { name }))) await this.#insert(name);
    const claimed = await change(
      manager,
      `UPDATE calendar_feed SET lease_owner = ?, lease_until = ?
        WHERE name = ? AND (lease_until IS NULL OR lease_until < ?) AND (next_at IS NULL OR next_at <= ?)`,
      [this.#owner, new Date(now.getTime() + LEASE_MS), name, now, now],
    );
    return claimed === 1 ? manager.findOneByOrFail(CalendarFeed, { name }) : undefined;
  }

  async unchanged(name: string): Promise<void> {
    await this.#record(name, 'succeeded_at = ?, failing_since = NULL, failure = NULL', [this.clock.now()]);
  }

  async read(
    name: string,
    { etag, lastModified }: Validators,
    addressHash: string,
    counts: { readonly events: number; readonly leftOut: number },
  ): Promise<void> {
    const now = this.clock.now();
    await this.#record(
      name,
      `succeeded_at = ?, read_at = ?, failing_since = NULL, failure = NULL, etag = ?, last_modified = ?, address_hash = ?,
        events = ?, left_out = ?`,
      [now, now, etag, lastModified, addressHash, counts.events, counts.leftOut],
    );
  }

  async failed(name: string, failure: FeedFailure): Promise<void> {
    await this.#record(name, 'failing_since = COALESCE(failing_since, ?), failure = ?', [
      this.clock.now(),
      failure,
    ]);
  }

  /** Gives it back, to be fetched again in five minutes. */
  async #record(
    name: string,
    assignments: string,
    values: readonly (string | number | Date | null)[],
  ): Promise<void> {
    const now = this.clock.now();
    await change(
      this.dataSource.manager,
      `UPDATE calendar_feed SET ${assignments}, tried_at = ?, next_at = ?, lease_owner = NULL, lease_until = NULL
        WHERE name = ? AND lease_owner = ?`,
      [...values, now, new Date(now.getTime() + FETCH_EVERY_MS), name, this.#owner],
    );
  }

  async #insert(name: string): Promise<void> {
    try {
      await this.dataSource.manager.insert(CalendarFeed, Object.assign(new CalendarFeed(), { name }));
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
    }
  }
}
