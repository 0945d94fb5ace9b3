import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock.js';
import { databaseFailure } from '../../database/database-error.js';
import { change } from '../../database/sql.js';
import { CarrierPace } from './carrier-pace.entity.js';
import type { Slowness } from './slowness.js';
import { perSecondNow, slowedDown } from './slowness.js';

const TRIES = 20;

/** Slots that are ours. */
export interface Slots {
  /** In how many ms from now each begins. */
  readonly startsMs: readonly number[];
  /** The distance from one to the next, in ms. */
  readonly intervalMs: number;
}

/**
 * Slots in which messages may be handed to a carrier, so many a second for the whole installation however many replicas
 * there are: each takes its slots from one row by compare-and-set.
 */
@Injectable()
export class Pace {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the next `count` slots, one after the other at an even distance.
   * @param usualPerSecond 0 where the pace is not limited
   * @returns undefined where there is no limit now
   */
  async take(carrier: string, count: number, usualPerSecond: number): Promise<Slots | undefined> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const now = this.clock.now();
      const row = await this.#row(carrier);
      const perSecond = perSecondNow(usualPerSecond, slownessOf(row), now);
      if (perSecond === 0) return undefined;
      const intervalMs = 1000 / perSecond;
      const first = Math.max(now.getTime(), row.nextSlot.getTime());
      if (await this.#move(carrier, row.nextSlot, new Date(Math.ceil(first + count * intervalMs)))) {
        const startsMs = Array.from(
          { length: count },
          (_, slot) => first - now.getTime() + slot * intervalMs,
        );
        return { startsMs, intervalMs };
      }
    }
    throw new Error(`no sending slots could be had in ${TRIES} tries`);
  }

  /**
   * How far ahead of now the slots are given away, in ms (0 where the next one is free now), and how many there are a
   * second (0 where there is no limit now).
   */
  async state(carrier: string, usualPerSecond: number): Promise<{ aheadMs: number; perSecond: number }> {
    const now = this.clock.now();
    const row = await this.dataSource.manager.findOneBy(CarrierPace, { carrier });
    if (!row) return { aheadMs: 0, perSecond: usualPerSecond };
    return {
      aheadMs: Math.max(0, row.nextSlot.getTime() - now.getTime()),
      perSecond: perSecondNow(usualPerSecond, slownessOf(row), now),
    };
  }

  /** The carrier has said "too many": no slot before `until`, and fewer of them for a while. */
  async slowDown(carrier: string, until: Date): Promise<void> {
    const row = await this.#row(carrier);
    const { steps, until: slowedUntil } = slowedDown(slownessOf(row), until, this.clock.now());
    const { manager } = this.dataSource;
    // Absolute values, read before: two replicas that slow down for the same refusal write the same.
    await change(manager, 'UPDATE carrier_pace SET slowness = ?, slowed_until = ? WHERE carrier = ?', [
      steps,
      slowedUntil,
      carrier,
    ]);
    await change(manager, 'UPDATE carrier_pace SET next_slot = ? WHERE carrier = ? AND next_slot < ?', [
      until,
      carrier,
      until,
    ]);
  }

  async #move(carrier: string, from: Date, to: Date): Promise<boolean> {
    const changed = await change(
      this.dataSource.manager,
      'UPDATE carrier_pace SET next_slot = ? WHERE carrier = ? AND next_slot = ?',
      [to, carrier, from],
    );
    return changed === 1;
  }

  async #row(carrier: string): Promise<CarrierPace> {
    const { manager } = this.dataSource;
    const row = await manager.findOneBy(CarrierPace, { carrier });
    if (row) return row;
    try {
      await manager.insert(CarrierPace, { carrier, nextSlot: this.clock.now() });
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
    }
    return manager.findOneByOrFail(CarrierPace, { carrier });
  }
}

function slownessOf({ slowness, slowedUntil }: CarrierPace): Slowness | undefined {
  return slowness !== null && slowedUntil !== null ? { steps: slowness, until: slowedUntil } : undefined;
}
