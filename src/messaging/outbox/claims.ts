import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import { Clock } from '../../clock.js';
import { change, places, select } from '../../database/sql.js';
import type { Lease } from './lease.js';
import type { Lane } from './message.entity.js';
import { Message } from './message.entity.js';

/** What is written to a message's row before the carrier is called. */
export interface ReadyToSend {
  readonly id: string;
  readonly body: string;
  readonly segments: number;
}

/** Replicas pick from this many times as many candidates as they want, so that they rarely want the same. */
const SPREAD = 3;
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
  ) {}

  /** Makes up to `limit` due messages ours, the longest due first. */
  async claimDue(lane: Lane, limit: number, lease: Lease): Promise<Message[]> {
    const candidates = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM message WHERE status = 'scheduled' AND lane = ? AND send_at <= ? ORDER BY send_at, id LIMIT ${limit * SPREAD}`,
      [lane, this.clock.now()],
    );
    return this.#take(pick(candidates, limit), lease);
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
    return this.dataSource.manager.find(Message, {
      where: { id: In(ids), leaseOwner: lease.token, status: 'claimed', leaseUntil: MoreThan(now) },
    });
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

  /** Gives back what was claimed and not begun, so that another replica need not wait for the lease to end. */
  async release(ids: readonly string[], lease: Lease): Promise<void> {
    if (ids.length === 0) return;
    await change(
      this.dataSource.manager,
      `UPDATE message SET status = 'scheduled', lease_owner = NULL, lease_until = NULL
        WHERE id IN (${places(ids.length)}) AND lease_owner = ? AND status = 'claimed'`,
      [...ids, lease.token],
    );
  }
}

/** A random part of the candidates, still the longest due first. */
function pick(candidates: readonly { id: string }[], wanted: number): string[] {
  const ids = candidates.map(({ id }) => id);
  while (ids.length > wanted) ids.splice(Math.floor(Math.random() * ids.length), 1);
  return ids;
}
