import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../clock.js';
import { change, places, select } from '../../database/sql.js';
import type { Lease } from './lease.js';
import { Message } from './message.entity.js';

const ROWS_A_PASS = 500;

/** The messages of which nobody knows whether the carrier took them. One replica at a time looks into each. */
@Injectable()
export class Unknowns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Calls whose process died, or was paused past its lease: they may have been sent. */
  async takeOverAbandonedCalls(): Promise<void> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const abandoned = "status = 'sending' AND lease_until < ?";
    // Found first and by a plain read: an UPDATE would stop at every row that somebody is just settling.
    const calls = await select<{ id: string }>(
      manager,
      `SELECT id FROM message WHERE ${abandoned} LIMIT ${ROWS_A_PASS}`,
      [now],
    );
    if (calls.length === 0) return;
    const ids = calls.map(({ id }) => id);
    await change(
      manager,
      `UPDATE message SET status = 'unknown', reason = 'carrier_silent', lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE id IN (${places(ids.length)}) AND ${abandoned}`,
      [now, ...ids, now],
    );
  }

  /** Makes those that it is time to look into ours, of one carrier. */
  async claim(carrier: string, lease: Lease): Promise<Message[]> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const due = "status = 'unknown' AND carrier = ? AND (lease_until IS NULL OR lease_until < ?)";
    const candidates = await select<{ id: string }>(
      manager,
      `SELECT id FROM message WHERE ${due} LIMIT ${ROWS_A_PASS}`,
      [carrier, now],
    );
    if (candidates.length === 0) return [];
    const ids = candidates.map(({ id }) => id);
    await change(
      manager,
      `UPDATE message SET lease_owner = ?, lease_until = ? WHERE id IN (${places(ids.length)}) AND ${due}`,
      [lease.token, lease.until, ...ids, carrier, now],
    );
    return manager.findBy(Message, { id: In(ids), status: 'unknown', leaseOwner: lease.token });
  }

  /** Which of the carrier's ids belong to a message already. */
  async idsInUse(carrier: string, carrierIds: readonly string[]): Promise<Set<string>> {
    if (carrierIds.length === 0) return new Set();
    const found = await this.dataSource.manager.find(Message, {
      select: { carrierId: true },
      where: { carrier, carrierId: In([...carrierIds]) },
    });
    return new Set(found.flatMap(({ carrierId }) => carrierId ?? []));
  }

  /** Not decided yet: looked into again after a while, by whoever comes first. */
  async postpone(message: Message, lease: Lease, until: Date, absentSince: Date | null): Promise<void> {
    await this.#move(
      this.dataSource.manager,
      message,
      lease,
      'lease_until = ?, absent_since = ?, lease_owner = NULL',
      [until, absentSince],
    );
  }

  /** The carrier does not have it, or cannot be asked: it goes out again. */
  async resend(manager: EntityManager, message: Message, lease: Lease, now: Date): Promise<boolean> {
    return this.#move(
      manager,
      message,
      lease,
      "status = 'scheduled', reason = 'resent', waiting_since = COALESCE(waiting_since, sending_at), send_at = ?, absent_since = NULL, lease_owner = NULL, lease_until = NULL",
      [now],
    );
  }

  /** The carrier does not have it, and the appointment has passed. */
  async expire(manager: EntityManager, message: Message, lease: Lease): Promise<boolean> {
    return this.#move(
      manager,
      message,
      lease,
      "status = 'expired', reason = 'appointment_passed', lease_owner = NULL, lease_until = NULL",
      [],
    );
  }

  /** It stays unknown, for staff to see, and is looked into no more. */
  async hold(message: Message, lease: Lease): Promise<void> {
    const never = new Date('9999-01-01T00:00:00Z');
    await this.#move(
      this.dataSource.manager,
      message,
      lease,
      "reason = 'held_for_staff', lease_until = ?, lease_owner = NULL",
      [never],
    );
  }

  async #move(
    manager: EntityManager,
    { id, attempt }: Message,
    lease: Lease,
    assignments: string,
    values: readonly (string | Date | null)[],
  ): Promise<boolean> {
    const changed = await change(
      manager,
      `UPDATE message SET ${assignments}, updated_at = ? WHERE id = ? AND attempt = ? AND status = 'unknown' AND lease_owner = ?`,
      [...values, this.clock.now(), id, attempt, lease.token],
    );
    return changed === 1;
  }
}
