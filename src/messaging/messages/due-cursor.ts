import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock/clock.js';
import { places } from '../../platform/database/sql/sql.js';
import type { DueMessage } from './due-message.js';
import { earliestDue, readDueMessages } from './due-message.js';
import type { Priority } from './message.entity.js';
import { PRIORITY } from './message.entity.js';

/** What falls due behind the back of a walk waits no longer than this. */
const MAX_WALK_MS = 1_000;
/** A backlog: reminders that are late by more. */
const LATE_MS = 60_000;

/** The plus keeps SQLite on the index of `not_after`: it would sort the whole backlog for each batch of it. */
const ORDERS = {
  send_at: { isDue: 'send_at <= ?', of: ({ sendAt }: DueMessage) => sendAt },
  not_after: { isDue: '+(send_at) <= ?', of: ({ notAfter }: DueMessage) => notAfter },
} as const;
type Order = keyof typeof ORDERS;

/**
 * One process's walk through what is due in a priority. What has been claimed stays in the database's index as a dead entry until
 * the database gets round to purging it, ten thousands in a burst: who began at the front for each batch would step over
 * all of them each time.
 */
export class DueCursor {
  #order: Order = 'send_at';
  #last: DueMessage | undefined;
  #began = Number.NEGATIVE_INFINITY;
  #digits: readonly string[] | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly priority: Priority,
    /** In what the ids end that it walks through, asked for each walk. */
    private readonly lastDigits: () => readonly string[] | undefined = () => undefined,
  ) {}

  /**
   * The next that are due, the longest due first; nobody's yet. Reminders of which the longest due is late by more than a
   * minute are more than can be sent at once: of those the most urgent appointment comes first.
   * @returns none only where nothing of it is due
   */
  async next(limit: number): Promise<DueMessage[]> {
    if (this.clock.monotonic() - this.#began < MAX_WALK_MS) {
      const more = await this.#read(limit);
      if (more.length > 0) return more;
    }
    const order = await this.#orderNow();
    if (!order) return [];
    this.#began = this.clock.monotonic();
    this.#order = order;
    this.#last = undefined;
    this.#digits = this.lastDigits();
    return this.#read(limit);
  }

  async #orderNow(): Promise<Order | undefined> {
    const now = this.clock.now();
    const longest = await earliestDue(this.dataSource.manager, this.priority, now);
    if (!longest) return undefined;
    const isLate = this.priority === PRIORITY.reminder && now.getTime() - longest.getTime() > LATE_MS;
    return isLate ? 'not_after' : 'send_at';
  }

  async #read(limit: number): Promise<DueMessage[]> {
    const order = this.#order;
    const [behind, values] = this.#last ? behindOf(order, this.#last) : ['', []];
    const digits = this.#digits ?? [];
    const ofShare = digits.length > 0 ? `AND SUBSTR(id, -1) IN (${places(digits.length)})` : '';
    const found = await readDueMessages(
      this.dataSource.manager,
      `status = 'scheduled' AND lane = ? AND ${ORDERS[order].isDue} ${behind} ${ofShare} ORDER BY ${order}, id LIMIT ${limit}`,
      [this.priority, this.clock.now(), ...values, ...digits],
    );
    this.#last = found.at(-1) ?? this.#last;
    return found;
  }
}

/** The first comparison is for SQLite, which walks no index by the second. */
function behindOf(order: Order, last: DueMessage): [string, (Date | string)[]] {
  const time = ORDERS[order].of(last);
  return [`AND ${order} >= ? AND (${order} > ? OR (${order} = ? AND id > ?))`, [time, time, time, last.id]];
}
