import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { byId, change, fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import { Event } from '../record/event.entity.js';
import { GIVE_UP_AFTER_MS } from './retry.js';

const LEASE_MS = 30_000;
const GIVEN_UP_AT_ONCE = 500;
/** Its `?` is the time that it is now. */
export const IS_NOBODYS = '(lease_until IS NULL OR lease_until <= ?)';
/** The plus keeps SQLite on the primary key: by the index of statuses it would go through all that is pending. */
const IS_PENDING = "+(status) = 'pending'";

/** An event that may be claimed. */
export interface FreeEvent {
  readonly id: string;
  readonly stream: string;
}

/** Events of one stream that are ours to post, one after the other; the first is the stream's first that is pending. */
export interface ClaimedEvents {
  readonly stream: string;
  readonly events: readonly Event[];
  /** Whether there may be more of the stream behind them. */
  readonly mayHaveMore: boolean;
  /** By the monotonic clock: after that others may have claimed them. */
  readonly heldUntil: number;
}

/** What is written down of a claimed event. */
export interface EventOutcome {
  readonly event: Event;
  readonly status: 'delivered' | 'dead' | 'pending';
  /** When it is due again; for what is over, when it was. */
  readonly at: Date;
  /** Whether it was posted at all. */
  readonly wasPosted: boolean;
}

/**
 * The protocol by which any number of replicas post events, those of one stream in their order: compare-and-set on `event`. Only
 * the first pending event of a stream, and those right behind it, are ever claimed.
 */
@Injectable()
export class EventClaims {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The first events of these streams, where the very first is due: otherwise the stream is being posted, or waits for a retry. */
  async next(streams: readonly string[], eventsEach: number): Promise<Map<string, FreeEvent[]>> {
    const free = new Map<string, FreeEvent[]>();
    if (streams.length === 0) return free;
    const first = `SELECT * FROM (SELECT id, stream, position, next_try_at, lease_until FROM event
      WHERE stream = ? AND status = 'pending' AND position > 0 ORDER BY position LIMIT ${eventsEach}) first`;
    const rows = await select<
      FreeEvent & { position: number; next_try_at: Date | string; lease_until: Date | string | null }
    >(this.dataSource.manager, Array<string>(streams.length).fill(first).join(' UNION ALL '), streams);
    rows.sort((one, other) => one.position - other.position);
    const now = this.clock.now();
    const blocked = new Set<string>();
    for (const { id, stream, next_try_at: nextTryAt, lease_until: leaseUntil } of rows) {
      if (fromSqlTime(nextTryAt) > now || (leaseUntil && fromSqlTime(leaseUntil) > now)) blocked.add(stream);
      if (blocked.has(stream)) continue;
      free.set(stream, [...(free.get(stream) ?? []), { id, stream }]);
    }
    return free;
  }

  /**
   * Makes events ours.
   * @param wanted as `next` gave them, each stream whole
   * @param eventsEach as `next` was asked for
   * @returns those that are, by stream; and whether they are all that were wanted
   */
  async claim(
    wanted: readonly FreeEvent[],
    eventsEach: number,
  ): Promise<{ claimed: ClaimedEvents[]; isWhole: boolean }> {
    if (wanted.length === 0) return { claimed: [], isWhole: true };
    const { manager } = this.dataSource;
    const token = randomUUID();
    const heldUntil = this.clock.monotonic() + LEASE_MS;
    const now = this.clock.now();
    const ids = wanted.map(({ id }) => id);
    await change(
      manager,
      `UPDATE event SET lease_owner = ?, lease_until = ?, attempt = attempt + 1
        WHERE id IN (${places(ids.length)}) AND ${IS_PENDING} AND next_try_at <= ? AND ${IS_NOBODYS}`,
      [token, new Date(now.getTime() + LEASE_MS), ...ids, now, now],
    );
    const rows = await manager.findBy(Event, { id: In(ids), leaseOwner: token });
    const ours = new Map(rows.map((event) => [event.id, event]));
    const claimed: ClaimedEvents[] = [];
    const useless: Event[] = [];
    for (const [stream, all] of grouped(wanted, ({ stream }) => stream)) {
      // What stands behind an event that somebody else has is not ours to post.
      const missing = all.findIndex(({ id }) => !ours.has(id));
      const events = all.map(({ id }) => ours.get(id)).filter((event) => event !== undefined);
      const posted = missing === -1 ? events : events.slice(0, missing);
      useless.push(...events.slice(posted.length));
      const mayHaveMore = posted.length === eventsEach;
      if (posted.length > 0) claimed.push({ stream, events: posted, mayHaveMore, heldUntil });
    }
    await this.record(useless.map((event) => notPosted(event)));
    return { claimed, isWhole: ours.size === ids.length };
  }

  /**
   * Writes down what became of claimed events, many in one statement. That one was taken holds whoever has claimed it by now;
   * all else only where we still have it.
   */
  async record(outcomes: readonly EventOutcome[]): Promise<void> {
    const groups = grouped(outcomes, ({ status, wasPosted, event }) =>
      status === 'delivered' ? status : `${status} ${wasPosted} ${event.leaseOwner}`,
    );
    for (const some of groups.values()) await this.#recordSome(some);
  }

  /**
   * Gives up events that are a day old, while the receiver takes nothing: each would be tried once more, in vain.
   * @returns how many
   */
  async giveUpOld(): Promise<number> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const old = await select<{ id: string }>(
      manager,
      `SELECT id FROM event WHERE status = 'pending' AND created_at <= ? AND position IS NOT NULL AND ${IS_NOBODYS}
        ORDER BY created_at LIMIT ${GIVEN_UP_AT_ONCE}`,
      [new Date(now.getTime() - GIVE_UP_AFTER_MS), now],
    );
    if (old.length === 0) return 0;
    return change(
      manager,
      `UPDATE event SET status = 'dead', lease_owner = NULL, lease_until = NULL
        WHERE id IN (${places(old.length)}) AND ${IS_PENDING} AND ${IS_NOBODYS}`,
      [...old.map(({ id }) => id), now],
    );
  }

  async #recordSome(outcomes: readonly EventOutcome[]): Promise<void> {
    const [one] = outcomes;
    if (!one) return;
    const at = byId(outcomes.map(({ event, at }) => [event.id, at]));
    const mustHold = one.status !== 'delivered';
    await change(
      this.dataSource.manager,
      `UPDATE event SET next_try_at = ${at.sql}, status = ?, lease_owner = NULL, lease_until = NULL${one.wasPosted ? '' : ', attempt = attempt - 1'}
        WHERE id IN (${places(outcomes.length)}) AND ${IS_PENDING}${mustHold ? ' AND lease_owner = ?' : ''}`,
      [
        ...at.values,
        one.status,
        ...outcomes.map(({ event }) => event.id),
        ...(mustHold ? [one.event.leaseOwner] : []),
      ],
    );
  }
}

/** Gives an event back as it was. */
export function notPosted(event: Event): EventOutcome {
  return { event, status: 'pending', at: event.nextTryAt, wasPosted: false };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
