import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { change, insertRows, places } from '../../platform/database/sql/sql.js';
import type { PlannedEvent, TakenEvent } from '../calendar/calendar-intake.js';
import { CalendarFeedEvent } from './calendar-feed-event.entity.js';

const ROWS_TOGETHER = 200;
/** What stands behind the UID in the id of an occurrence of a series. */
const RECURRENCE = /#\d{8}T\d{6}Z$/;

/** What is to be done after a fetch, and what is to be remembered of it. */
export interface FeedDifference {
  readonly planned: readonly PlannedEvent[];
  /** Rows of what is over, or no more in the calendar. */
  readonly dropped: readonly string[];
}

/** What was in each calendar when it was last fetched. */
@Injectable()
export class FeedEvents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What is otherwise than at the last fetch, and what is gone since: that is called off. */
  async difference(feed: string, planned: readonly PlannedEvent[]): Promise<FeedDifference> {
    const rows = await this.dataSource.manager.findBy(CalendarFeedEvent, { feed });
    return differenceOf(planned, rows, this.clock.now());
  }

  /** Remembers what was taken in. What was refused is tried again. */
  async remember(feed: string, taken: readonly TakenEvent[], difference: FeedDifference): Promise<void> {
    const { manager } = this.dataSource;
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
              digest: digestOf(plan),
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
  now: Date,
): FeedDifference {
  const digests = new Map(rows.map(({ externalId, digest }) => [externalId, digest]));
  const told = new Set(planned.map(({ externalId }) => externalId));
  const gone = rows.filter(
    // A series that could not be read this time is not gone.
    ({ externalId }) => !told.has(externalId) && !told.has(externalId.replace(RECURRENCE, '')),
  );
  const ahead = gone.filter(({ appointmentAt }) => appointmentAt > now);
  const over = rows.filter(({ appointmentAt }) => appointmentAt <= now);
  return {
    planned: [
      ...planned.filter(
        ({ externalId, plan }) => plan.kind === 'left_out' || digests.get(externalId) !== digestOf(plan),
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
  return sha256(`${feed}\n${externalId}`);
}

function digestOf(plan: PlannedEvent['plan']): string {
  return sha256(JSON.stringify(plan));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
