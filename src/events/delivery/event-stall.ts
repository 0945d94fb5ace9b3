import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { STUCK_STREAM } from '../record/event.entity.js';
import { EventPosts } from './event-posts.js';

/** More than there ever are of `STUCK_STREAM` among the last ones: between any two of them something else was taken. */
const LAST_TAKEN = 20;

/** Whether the appointment system hears nothing any more, for all replicas together. */
@Injectable()
export class EventStall {
  readonly #startedAt: Date;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly posts: EventPosts,
  ) {
    this.#startedAt = clock.now();
  }

  /**
   * Whether nothing has been taken for so long although events have been waiting for as long. What tells of this very alert does
   * not count, neither as waiting nor as taken: the alert would otherwise end and begin again by itself.
   * @param lasts whether it was so until now. It begins only where the receiver itself is in doubt: one event that is refused
   *   for a day, while all others are taken, must not raise the alert again in each quiet hour
   */
  async isStuck(lasts: boolean, afterMs: number): Promise<boolean> {
    if (this.config.events.url === undefined) return false;
    const before = new Date(this.clock.now().getTime() - afterMs);
    if (!(await this.#isPending(undefined, before))) return false;
    const taken = await this.#lastTaken();
    if (taken && taken > before) return false;
    if (lasts || this.posts.isReceiverDoubtful) return true;
    // After a start with a backlog nothing has been tried yet.
    return this.#startedAt <= before && this.#isPending(taken, before);
  }

  /** Whether an event is pending that was written between the two. */
  async #isPending(after: Date | undefined, before: Date): Promise<boolean> {
    const rows = await select(
      this.dataSource.manager,
      `SELECT 1 FROM event WHERE status = 'pending' AND created_at > ? AND created_at <= ? AND stream <> ? LIMIT 1`,
      [after ?? new Date(0), before, STUCK_STREAM],
    );
    return rows.length > 0;
  }

  async #lastTaken(): Promise<Date | undefined> {
    const [row] = await select<{ at: Date | string | null }>(
      this.dataSource.manager,
      `SELECT MAX(next_try_at) AS at FROM (
         SELECT next_try_at, stream FROM event WHERE status = 'delivered' ORDER BY next_try_at DESC LIMIT ${LAST_TAKEN}
       ) last_taken WHERE stream <> ?`,
      [STUCK_STREAM],
    );
    return row?.at ? fromSqlTime(row.at) : undefined;
  }
}
