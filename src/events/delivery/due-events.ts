import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock/clock.js';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { IS_NOBODYS } from './event-claims.js';

const EVENTS_A_PAGE = 150;
/** What becomes due behind the back of a walk waits no longer than this. */
const MAX_WALK_MS = { newest: 5_000, oldest: 600_000 } as const;
/** A walk that has come to its end does not begin again before. */
const MIN_WALK_MS = 1_000;

const ORDERS = {
  oldest: { beyond: '>', direction: 'ASC' },
  newest: { beyond: '<', direction: 'DESC' },
} as const;
type End = keyof typeof ORDERS;

/** A place in the walk, and the stream of the event that stands there. */
export interface DueEvent {
  readonly stream: string;
  readonly nextTryAt: Date;
  readonly position: number;
}

/**
 * One process's walk through the events that are due, page by page from one end of them. What waits for an earlier event of its
 * stream is stepped over: it may be most of a backlog.
 */
export class DueEvents {
  #last: DueEvent | undefined;
  #page: readonly DueEvent[] = [];
  #began = Number.NEGATIVE_INFINITY;
  #isOver = true;
  #hasSeenAll = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly end: End,
  ) {}

  /** Whether the walk has seen all that was due, and it is too early for the next one. */
  get isOver(): boolean {
    return this.#isOver && this.#ageMs() < MIN_WALK_MS;
  }

  /** Whether the last page that was read held all that was due. */
  get hasSeenAll(): boolean {
    return this.#hasSeenAll;
  }

  /** The page at the place that the walk has come to, at most 150; none where the walk is over. */
  async page(): Promise<readonly DueEvent[]> {
    if (this.isOver) return [];
    if (this.#isOver || this.#ageMs() > MAX_WALK_MS[this.end]) {
      this.#last = undefined;
      this.#isOver = false;
      this.#began = this.clock.monotonic();
    }
    this.#page = await this.#read();
    this.#hasSeenAll = this.#last === undefined && this.#page.length < EVENTS_A_PAGE;
    return this.#page;
  }

  /** Steps over so many events of the last page. */
  pass(count: number): void {
    this.#last = this.#page[count - 1] ?? this.#last;
    if (count === this.#page.length && count < EVENTS_A_PAGE) this.#isOver = true;
  }

  /** The next page is the first one again. */
  restart(): void {
    this.#isOver = true;
    this.#began = Number.NEGATIVE_INFINITY;
  }

  #ageMs(): number {
    return this.clock.monotonic() - this.#began;
  }

  /** In two steps, each a single stretch of the index: a million events may have become due at one instant. */
  async #read(): Promise<DueEvent[]> {
    const now = this.clock.now();
    const { beyond } = ORDERS[this.end];
    const last = this.#last;
    if (!last) return this.#readWhere('next_try_at <= ?', [now], EVENTS_A_PAGE);
    const sameInstant = await this.#readWhere(
      `next_try_at = ? AND position ${beyond} ?`,
      [last.nextTryAt, last.position],
      EVENTS_A_PAGE,
    );
    if (sameInstant.length === EVENTS_A_PAGE) return sameInstant;
    const others = await this.#readWhere(
      `next_try_at <= ? AND next_try_at ${beyond} ?`,
      [now, last.nextTryAt],
      EVENTS_A_PAGE - sameInstant.length,
    );
    return [...sameInstant, ...others];
  }

  async #readWhere(
    condition: string,
    values: readonly (Date | number)[],
    limit: number,
  ): Promise<DueEvent[]> {
    const { direction } = ORDERS[this.end];
    const rows = await select<{ stream: string; next_try_at: Date | string; position: number }>(
      this.dataSource.manager,
      `SELECT stream, next_try_at, position FROM event
        WHERE status = 'pending' AND position IS NOT NULL AND ${IS_NOBODYS} AND ${condition}
        ORDER BY next_try_at ${direction}, position ${direction} LIMIT ${limit}`,
      [this.clock.now(), ...values],
    );
    return rows.map(({ stream, next_try_at, position }) => ({
      stream,
      nextTryAt: fromSqlTime(next_try_at),
      position,
    }));
  }
}
