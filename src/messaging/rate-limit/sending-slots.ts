import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { change } from '../../platform/database/sql/sql.js';
import { CarrierPace } from './carrier-pace.entity.js';
import type { Penalty } from './penalty.js';
import { penalized, perSecondNow } from './penalty.js';

const TRIES = 20;
/** A carrier may ask for a longer pause, but is then asked once in between. */
const MAX_PAUSE_MS = 10 * 60_000;
/** Slots are given away for seconds ahead, and behind the pause that a carrier asked for. */
const MAX_AHEAD_MS = 60_000;

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
export class SendingSlots {
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
      const perSecond = perSecondNow(usualPerSecond, penaltyOf(row, now), now);
      if (perSecond === 0) return undefined;
      const intervalMs = 1000 / perSecond;
      const first = now.getTime() + aheadMs(row, now);
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
      aheadMs: aheadMs(row, now),
      perSecond: perSecondNow(usualPerSecond, penaltyOf(row, now), now),
    };
  }

  /** The carrier has said "too many": no slot before `wanted`, and fewer of them for a while. */
  async throttle(carrier: string, wanted: Date): Promise<void> {
    const row = await this.#row(carrier);
    const now = this.clock.now();
    const until = new Date(Math.min(wanted.getTime(), now.getTime() + MAX_PAUSE_MS));
    const { steps, until: slowedUntil } = penalized(penaltyOf(row, now), until, now);
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

/** (A pause that would last longer than any was begun before the clock was set back.) */
function penaltyOf({ slowness, slowedUntil }: CarrierPace, now: Date): Penalty | undefined {
  if (slowness === null || slowedUntil === null) return undefined;
  if (slowedUntil.getTime() - now.getTime() > MAX_PAUSE_MS) return undefined;
  return { steps: slowness, until: slowedUntil };
}

/** How far ahead of now the next free slot is, in ms. One that is further ahead than any was taken before the clock was set back. */
function aheadMs(row: CarrierPace, now: Date): number {
  const pauseMs = Math.max(0, (penaltyOf(row, now)?.until.getTime() ?? 0) - now.getTime());
  const ahead = row.nextSlot.getTime() - now.getTime();
  return ahead > pauseMs + MAX_AHEAD_MS ? 0 : Math.max(0, ahead);
}
