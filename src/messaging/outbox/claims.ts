import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import { Clock } from '../../clock.js';
import { change, places, select } from '../../database/sql.js';
import { Metrics } from '../../metrics/metrics.js';
import type { Lease } from './lease.js';
import type { Lane } from './message.entity.js';
import { LANE, Message } from './message.entity.js';

/** What is written to a message's row before the carrier is called. */
export interface ReadyToSend {
  readonly id: string;
  readonly body: string;
  readonly segments: number;
}

interface Candidate {
  readonly id: string;
  /** 1 or 0: databases differ in what they call true. */
  readonly late?: unknown;
}

/** Replicas pick from this many times as many candidates as they want, so that they rarely want the same. */
const SPREAD = 3;
/** A backlog: reminders that are late by more. */
const LATE_MS = 60_000;
/** Rows of one statement: a CASE over many more would cost the server more than a second statement. */
const ROWS_A_STATEMENT = 100;

/**
 * The protocol by which any number of replicas share the work: compare-and-set on `message`, on every database the
 * same. No SKIP LOCKED: SQLite has none, TiDB drops it silently, and on Galera it led to a hundred times the deadlocks.
 */
@Injectable()
export class Claims {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Makes up to `limit` due messages ours, the longest due first. Reminders of which the longest due is late by more than a
   * minute are more than can be sent at once: of those the most urgent appointment goes first.
   */
  async claimDue(lane: Lane, limit: number, lease: Lease): Promise<Message[]> {
    const now = this.clock.now();
    const candidates = await select<Candidate>(
      this.dataSource.manager,
      `SELECT id, send_at < ? AS late FROM message
        WHERE status = 'scheduled' AND lane = ? AND send_at <= ? ORDER BY send_at, id LIMIT ${limit * SPREAD}`,
      [new Date(now.getTime() - LATE_MS), lane, now],
    );
    const isLate = lane === LANE.reminders && Number(candidates[0]?.late ?? 0) === 1;
    if (!isLate) return this.#take(pick(candidates, limit), lease);
    const urgent = await select<Candidate>(
      this.dataSource.manager,
      `SELECT id FROM message WHERE status = 'scheduled' AND lane = ? AND send_at <= ? ORDER BY not_after, id LIMIT ${limit * SPREAD}`,
      [lane, now],
    );
    // The very first ones; where another replica was faster at all of them, a random part, so that both get on.
    const first = await this.#take(
      urgent.slice(0, limit).map(({ id }) => id),
      lease,
    );
    return first.length > 0 ? first : this.#take(pick(urgent, limit), lease);
  }

  /** Takes over what somebody claimed and never began: it was certainly not sent. */
  async claimAbandoned(limit: number, lease: Lease): Promise<Message[]> {
    const candidates = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM message WHERE status = 'claimed' AND lease_until < ? LIMIT ${limit * SPREAD}`,
      [this.clock.now()],
    );
    return this.#take(pick(candidates, limit), lease);
  }

  async #take(ids: string[], lease: Lease): Promise<Message[]> {
    if (ids.length === 0) return [];
    const now = this.clock.now();
    await change(
      this.dataSource.manager,
      `UPDATE message SET status = 'claimed', lease_owner = ?, lease_until = ?
        WHERE id IN (${places(ids.length)})
          AND ((status = 'scheduled' AND send_at <= ?) OR (status = 'claimed' AND lease_until < ?))`,
      [lease.token, lease.until, ...ids, now, now],
    );
    const ours = await this.dataSource.manager.find(Message, {
      where: { id: In(ids), leaseOwner: lease.token, status: 'claimed', leaseUntil: MoreThan(now) },
    });
    for (const { lane } of ours) this.metrics.claims.inc({ lane });
    return ours;
  }

  /**
   * Writes ahead what is about to be handed to the carrier. From here on only the carrier's answer, or the
   * reconciler, may say what became of it.
   * @returns the ids that are still ours to send: not called off, opted out, expired or taken over meanwhile
   */
  async begin(
    ready: readonly ReadyToSend[],
    lease: Lease,
    carrier: string,
    sender: string,
  ): Promise<Set<string>> {
    const begun = new Set<string>();
    for (let start = 0; start < ready.length; start += ROWS_A_STATEMENT) {
      const some = ready.slice(start, start + ROWS_A_STATEMENT);
      for (const id of await this.#beginSome(some, lease, carrier, sender)) begun.add(id);
    }
    return begun;
  }

  async #beginSome(
    ready: readonly ReadyToSend[],
    lease: Lease,
    carrier: string,
    sender: string,
  ): Promise<string[]> {
    const ids = ready.map(({ id }) => id);
    const now = this.clock.now();
    const cases = 'WHEN ? THEN ? '.repeat(ready.length);
    const changed = await change(
      this.dataSource.manager,
      `UPDATE message SET status = 'sending', sending_at = ?, updated_at = ?, attempt = attempt + 1, carrier = ?, sender = ?,
              body = CASE id ${cases}END, segments = CASE id ${cases}END
        WHERE id IN (${places(ids.length)}) AND lease_owner = ? AND status = 'claimed' AND lease_until > ? AND not_after > ?
          AND (kind IN ('opt_out', 'opt_in', 'help')
               OR NOT EXISTS (SELECT 1 FROM opt_out WHERE opt_out.number = message.recipient))`,
      [
        ...[now, now, carrier, sender],
        ...ready.flatMap(({ id, body }) => [id, body]),
        ...ready.flatMap(({ id, segments }) => [id, segments]),
        ...ids,
        ...[lease.token, now, now],
      ],
    );
    if (changed === ready.length) return ids;
    const ours = await this.dataSource.manager.find(Message, {
      select: { id: true },
      where: { id: In(ids), leaseOwner: lease.token, status: 'sending' },
    });
    return ours.map(({ id }) => id);
  }

  /**
   * Gives back what was claimed, and perhaps written ahead, where certainly no carrier was called for it: another replica
   * then need not wait for the lease to end, nor anybody ask the carrier.
   */
  async release(ids: readonly string[], lease: Lease): Promise<void> {
    if (ids.length === 0) return;
    await change(
      this.dataSource.manager,
      `UPDATE message SET status = 'scheduled', lease_owner = NULL, lease_until = NULL
        WHERE id IN (${places(ids.length)}) AND lease_owner = ? AND status IN ('claimed', 'sending')`,
      [...ids, lease.token],
    );
  }
}

/** A random part of the candidates, still the longest due first. */
function pick(candidates: readonly Candidate[], wanted: number): string[] {
  const ids = candidates.map(({ id }) => id);
  while (ids.length > wanted) ids.splice(Math.floor(Math.random() * ids.length), 1);
  return ids;
}
