import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { byId, change, places, select } from '../../platform/database/sql/sql.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { DueCursor } from './due-cursor.js';
import type { DueMessage } from './due-message.js';
import { earliestDue, readDueMessages } from './due-message.js';
import type { Lease } from './lease.js';
import type { Priority } from './message.entity.js';
import { PRIORITY, priorityOf } from './message.entity.js';
import { OwnShare } from './own-share.js';
import { byAttempt, IS_SENT_DESPITE_OPT_OUT, scheduledUnlessWithdrawn } from './statement-parts.js';
import { canGo } from './transitions.js';

/** A due message in the words in which it is to go. */
export interface ReadyToSend {
  readonly message: DueMessage;
  readonly text: string;
  readonly segments: number;
}

/** A share that gives no more than so much of what is wanted is as good as none: there is no crowd. */
const WORTHWHILE = 0.25;
const OVERDUE_AT_ONCE = 200;
/** The plus keeps SQLite on the primary key: by the index of statuses it would go through all that is scheduled. */
const STATUS = '+(status)';

/**
 * The protocol by which any number of replicas share the work: compare-and-set on `message`, on every database the
 * same. No SKIP LOCKED: SQLite has none, TiDB drops it silently, and on Galera it led to a hundred times the deadlocks.
 *
 * A claim writes ahead what the carrier is about to be given: nothing is between the two that a second statement, and a
 * second change of each row, could protect. Until then a message belongs to nobody, and all that calls it off prevails.
 */
@Injectable()
export class Claims {
  readonly #share: OwnShare;
  readonly #walks: Readonly<Record<Priority, { readonly all: DueCursor; readonly share: DueCursor }>>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {
    this.#share = new OwnShare(clock);
    const walksOf = (priority: Priority): { all: DueCursor; share: DueCursor } => ({
      all: new DueCursor(dataSource, clock, priority),
      share: new DueCursor(dataSource, clock, priority, () => this.#share.digits()),
    });
    this.#walks = {
      [PRIORITY.reply]: walksOf(PRIORITY.reply),
      [PRIORITY.reminder]: walksOf(PRIORITY.reminder),
    };
  }

  /**
   * Up to `limit` messages that are due, in the order of `DueCursor`; nobody's yet. None only where nothing is due. Where others
   * claim too, those of its own share, unless there are few.
   */
  async due(priority: Priority, limit: number): Promise<DueMessage[]> {
    const { all, share } = this.#walks[priority];
    if (this.#share.digits()) {
      const ours = await share.next(limit);
      if (ours.length >= limit * WORTHWHILE) return ours;
    }
    return all.next(limit);
  }

  /** Some that were not sent in time: their appointment has passed. */
  async overdue(priority: Priority): Promise<DueMessage[]> {
    const now = this.clock.now();
    return readDueMessages(
      this.dataSource.manager,
      `status = 'scheduled' AND lane = ? AND not_after <= ? AND send_at <= ? ORDER BY not_after, id LIMIT ${OVERDUE_AT_ONCE}`,
      [priority, now, now],
    );
  }

  /** When the next message of a priority falls due, if it does so within so many ms. */
  nextDue(priority: Priority, withinMs: number): Promise<Date | undefined> {
    const until = new Date(this.clock.now().getTime() + withinMs);
    return earliestDue(this.dataSource.manager, priority, until);
  }

  /**
   * Makes due messages ours, and writes ahead what is about to be handed to the carrier. From here on only the carrier's
   * answer, or the reconciler, may say what became of them.
   * @returns the ids that are ours to send: not canceled, opted out, expired or taken by another replica meanwhile
   */
  async claim(
    ready: readonly ReadyToSend[],
    lease: Lease,
    carrier: string,
    sender: string,
  ): Promise<Set<string>> {
    const parts = byAttempt(ready, ({ message }) => message.attempt);
    const outcomes = await Promise.allSettled(
      parts.map(({ some, attempt }) => this.#claimSome(some, attempt, lease, carrier, sender)),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    const claimed = new Set(
      outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : [])),
    );
    this.#count(ready.filter(({ message }) => claimed.has(message.id)));
    return claimed;
  }

  async #claimSome(
    ready: readonly ReadyToSend[],
    attempt: number,
    lease: Lease,
    carrier: string,
    sender: string,
  ): Promise<string[]> {
    const ids = ready.map(({ message }) => message.id);
    const now = this.clock.now();
    const body = byId(ready.map(({ message, text }) => [message.id, text]));
    const segments = byId(ready.map((each) => [each.message.id, each.segments]));
    const changed = await change(
      this.dataSource.manager,
      `UPDATE message SET status = 'sending', lease_owner = ?, lease_until = ?, sending_at = ?, updated_at = ?,
              attempt = attempt + 1, carrier = ?, sender = ?, body = ${body.sql}, segments = ${segments.sql}
        WHERE id IN (${places(ids.length)}) AND ${canGo('claim', STATUS)} AND attempt = ? AND send_at <= ? AND not_after > ?
          AND (${IS_SENT_DESPITE_OPT_OUT}
               OR NOT EXISTS (SELECT 1 FROM opt_out WHERE opt_out.number = message.recipient))`,
      [
        ...[lease.token, lease.until, now, now, carrier, sender],
        ...[...body.values, ...segments.values],
        ...[...ids, attempt, now, now],
      ],
    );
    return changed === ready.length ? ids : this.#sortOut(ids, lease, now);
  }

  /** Fewer than asked for: which are ours, and is one of the others still there because nobody may send it? */
  async #sortOut(ids: readonly string[], lease: Lease, now: Date): Promise<string[]> {
    const rows = await select<{ id: string; status: string; lease_owner: string | null }>(
      this.dataSource.manager,
      `SELECT id, status, lease_owner FROM message WHERE id IN (${places(ids.length)})`,
      ids,
    );
    const left = rows.filter(({ status }) => status === 'scheduled').map(({ id }) => id);
    if (left.length > 0)
      await change(
        this.dataSource.manager,
        `UPDATE message SET status = 'suppressed', reason = 'opted_out', updated_at = ?
          WHERE id IN (${places(left.length)}) AND ${canGo('suppress')} AND NOT ${IS_SENT_DESPITE_OPT_OUT}
            AND EXISTS (SELECT 1 FROM opt_out WHERE opt_out.number = message.recipient)`,
        [now, ...left],
      );
    if (rows.some((row) => row.lease_owner !== null && row.lease_owner !== lease.token))
      this.#share.meet(Math.random());
    return rows.flatMap((row) => (row.status === 'sending' && row.lease_owner === lease.token ? row.id : []));
  }

  /**
   * Gives back what was claimed where certainly no carrier was called for it: another replica then need not wait for the
   * lease to end, nor anybody ask the carrier.
   */
  async release(ids: readonly string[], lease: Lease): Promise<void> {
    if (ids.length === 0) return;
    await change(
      this.dataSource.manager,
      `UPDATE message SET ${scheduledUnlessWithdrawn('reason')}, lease_owner = NULL, lease_until = NULL
        WHERE id IN (${places(ids.length)}) AND lease_owner = ? AND ${canGo('release', STATUS)}`,
      [...ids, lease.token],
    );
  }

  #count(claimed: readonly ReadyToSend[]): void {
    for (const priority of Object.values(PRIORITY)) {
      const some = claimed.filter(({ message }) => priorityOf(message.kind) === priority);
      if (some.length === 0) continue;
      this.metrics.claims.inc({ lane: priority }, some.length);
      this.metrics.claimed.observe({ lane: priority }, some.length);
    }
  }
}
