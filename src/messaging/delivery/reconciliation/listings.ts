import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { backoffMs } from '../../../platform/backoff.js';
import { Clock } from '../../../platform/clock/clock.js';
import { databaseFailure } from '../../../platform/database/sql/database-error.js';
import { change } from '../../../platform/database/sql/sql.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import type { Lease } from '../../messages/lease.js';
import { CarrierListing } from './carrier-listing.entity.js';

const PAUSES = { firstMs: 500, maxMs: 60_000 };

/** Where the listings of carriers have come to. Each change of a row asks for its lease: who has lost it stops. */
@Injectable()
export class Listings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    metrics.onRead(async () => {
      for (const { carrier, completedAt } of await dataSource.manager.find(CarrierListing))
        if (completedAt) metrics.lastList.set({ carrier }, completedAt.getTime() / 1000);
    });
  }

  async isUnderWay(carrier: string): Promise<boolean> {
    const row = await this.dataSource.manager.findOneBy(CarrierListing, { carrier });
    return typeof row?.progress === 'string';
  }

  /** @returns the row, ours until the lease ends; undefined while another replica has it, or while the carrier is let alone */
  async claim(carrier: string, lease: Lease): Promise<CarrierListing | undefined> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    if (!(await manager.existsBy(CarrierListing, { carrier }))) await this.#insert(carrier);
    const changed = await change(
      manager,
      `UPDATE carrier_listing SET lease_owner = ?, lease_until = ?
        WHERE carrier = ? AND (lease_until IS NULL OR lease_until < ?) AND (retry_at IS NULL OR retry_at <= ?)`,
      [lease.token, lease.until, carrier, now, now],
    );
    return changed === 1 ? manager.findOneByOrFail(CarrierListing, { carrier }) : undefined;
  }

  /**
   * Keeps how far it was read.
   * @param leaseMs how long it is to be ours from now on
   * @returns false where another replica has it by now
   */
  async keep(carrier: string, lease: Lease, progress: string, leaseMs: number): Promise<boolean> {
    const until = new Date(this.clock.now().getTime() + leaseMs);
    const assignments = 'progress = ?, lease_until = ?, failures = 0';
    return this.#change(carrier, lease, assignments, [progress, until]);
  }

  /** A page could not be had: it is asked for again after a pause, twice as long each time. */
  async fail({ carrier, failures }: CarrierListing, lease: Lease, progress: string | null): Promise<void> {
    const now = this.clock.now();
    await this.#change(
      carrier,
      lease,
      'progress = ?, failures = failures + 1, failing_since = COALESCE(failing_since, ?), retry_at = ?',
      [progress, now, new Date(now.getTime() + backoffMs(failures, PAUSES))],
    );
  }

  /** The listing was read to its end, and what it shows is on record. */
  async complete(carrier: string, lease: Lease): Promise<void> {
    await this.#change(
      carrier,
      lease,
      'progress = NULL, failures = 0, failing_since = NULL, retry_at = NULL, completed_at = ?',
      [this.clock.now()],
    );
  }

  /** It is not read to its end: nothing needs it any more. */
  async giveUp(carrier: string, lease: Lease): Promise<void> {
    const nothing = 'progress = NULL, failures = 0, failing_since = NULL, retry_at = NULL';
    await this.#change(carrier, lease, nothing, []);
  }

  async release(carrier: string, lease: Lease): Promise<void> {
    await this.#change(carrier, lease, 'lease_owner = NULL, lease_until = NULL', []);
  }

  /** Whether the list of one of these carriers could not be read to its end since then. */
  async haveFailedSince(carriers: readonly string[], since: Date): Promise<boolean> {
    const rows = await this.dataSource.manager.findBy(CarrierListing, { carrier: In([...carriers]) });
    return rows.some(({ failingSince }) => failingSince !== null && failingSince <= since);
  }

  async #change(
    carrier: string,
    lease: Lease,
    assignments: string,
    values: readonly (string | Date | null)[],
  ): Promise<boolean> {
    const changed = await change(
      this.dataSource.manager,
      `UPDATE carrier_listing SET ${assignments} WHERE carrier = ? AND lease_owner = ?`,
      [...values, carrier, lease.token],
    );
    return changed === 1;
  }

  async #insert(carrier: string): Promise<void> {
    try {
      await this.dataSource.manager.insert(CarrierListing, Object.assign(new CarrierListing(), { carrier }));
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
    }
  }
}
