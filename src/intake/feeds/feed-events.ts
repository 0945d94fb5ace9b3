import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { keptSecret } from '../../platform/database/secrets/kept-secret.js';
import { isKeyed, keyedHash, withKey } from '../../platform/database/secrets/keyed-hash.js';
import { change, insertRows, places } from '../../platform/database/sql/sql.js';
import type { PlannedEvent, TakenEvent } from '../calendar/calendar-intake.js';
import { partsOf } from '../calendar/event-ids.js';
import { CalendarFeedEvent } from './calendar-feed-event.entity.js';

const ROWS_TOGETHER = 200;

/** What is to be done after a fetch, and what is to be remembered of it. */
export interface FeedDifference {
  readonly planned: readonly PlannedEvent[];
  /** Rows of what is over, or no more in the calendar. */
  readonly dropped: readonly string[];
}

type HashPlan = (plan: PlannedEvent['plan']) => string;

/** What was in each calendar when it was last fetched. */
@Injectable()
export class FeedEvents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What is otherwise than at the last fetch, and what is gone since: that is called off. */
  async difference(feed: string, planned: readonly PlannedEvent[]): Promise<FeedDifference> {
    const hash = await this.#hash();
    const rows = await this.dataSource.manager.findBy(CalendarFeedEvent, { feed });
    for (const row of rows) row.digest = await this.#keyed(row);
    return differenceOf(planned, rows, { now: this.clock.now(), hash });
  }

  /** Remembers what was taken in. What was refused is tried again. */
  async remember(feed: string, taken: readonly TakenEvent[], difference: FeedDifference): Promise<void> {
    const { manager } = this.dataSource;
    const hash = await this.#hash();
    const isRefused = new Set(
      taken.flatMap(({ externalId, outcome }) => (outcome.kind === 'refused' ? [externalId] : [])),
    );
    const rows = difference.planned.flatMap(({ externalId, event, plan }) =>
      event && event.kind !== 'left_out' && plan.kind === 'entry' && !isRefused.has(externalId)
        ? [
            {
              id: idOf(feed, externalId),
              feed,
              external_id: externalId,
              digest: hash(plan),
              appointment_at: new Date(event.at),
            },
          ]
        : [],
    );
    // Of several of one id the last counts.
    const byId = new Map(rows.map((row) => [row.id, row]));
    await this.#delete([...difference.dropped, ...byId.keys()]);
    await insertRows(manager, 'calendar_feed_event', [...byId.values()], 'id');
  }

  async #hash(): Promise<HashPlan> {
    const secret = await this.#secret();
    return (plan) => keyedHash(secret, JSON.stringify(plan));
  }

  #secret(): Promise<string> {
    return keptSecret(this.dataSource.manager, 'calendar_feeds', this.clock.now());
  }

  /** A version before this one, which may still run beside it, writes hashes without a key. */
  async #keyed({ id, digest }: CalendarFeedEvent): Promise<string> {
    if (isKeyed(digest)) return digest;
    const keyed = withKey(await this.#secret(), digest);
    const sql = 'UPDATE calendar_feed_event SET digest = ? WHERE id = ? AND digest = ?';
    await change(this.dataSource.manager, sql, [keyed, id, digest]);
    return keyed;
  }

  async #delete(ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += ROWS_TOGETHER) {
      const some = ids.slice(start, start + ROWS_TOGETHER);
      const sql = `DELETE FROM calendar_feed_event WHERE id IN (${places(some.length)})`;
      await change(this.dataSource.manager, sql, some);
    }
  }
}

/** Pure. */
export function differenceOf(
  planned: readonly PlannedEvent[],
  rows: readonly CalendarFeedEvent[],
  { now, hash }: { readonly now: Date; readonly hash: HashPlan },
): FeedDifference {
  const digests = new Map(rows.map(({ externalId, digest }) => [externalId, digest]));
  const told = new Set(planned.map(({ externalId }) => externalId));
  const gone = rows.filter(
    // A series that could not be read this time is not gone.
    ({ externalId }) => !told.has(externalId) && !told.has(partsOf(externalId).series),
  );
  const moved = new Set(planned.flatMap(({ formerId }) => formerId ?? []));
  const ahead = gone.filter(({ externalId, appointmentAt }) => appointmentAt > now && !moved.has(externalId));
  const over = rows.filter(({ appointmentAt }) => appointmentAt <= now);
  return {
    planned: [
      ...planned.filter(
        ({ externalId, plan }) => plan.kind === 'left_out' || digests.get(externalId) !== hash(plan),
      ),
      ...ahead.map(({ externalId }) => ({
        externalId,
        event: undefined,
        plan: { kind: 'entry', entry: { kind: 'canceled', externalId } } as const,
      })),
    ],
    dropped: [...new Set([...gone, ...over].map(({ id }) => id))],
  };
}

function idOf(feed: string, externalId: string): string {
  return createHash('sha256').update(`${feed}\n${externalId}`).digest('hex');
}
