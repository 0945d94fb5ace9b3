import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock.js';
import { databaseFailure } from '../../database/database-error.js';
import { change } from '../../database/sql.js';
import { CarrierPace } from './carrier-pace.entity.js';

const TRIES = 20;

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
   * @returns in how many ms from now each begins
   */
  async take(carrier: string, count: number, perSecond: number): Promise<number[]> {
    const interval = 1000 / perSecond;
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const now = this.clock.now().getTime();
      const next = await this.#nextSlot(carrier);
      const first = Math.max(now, next.getTime());
      if (await this.#move(carrier, next, new Date(Math.ceil(first + count * interval)))) {
        return Array.from({ length: count }, (_, slot) => first - now + slot * interval);
      }
    }
    throw new Error(`no sending slots could be had in ${TRIES} tries`);
  }

  /** How far ahead of now the slots are given away, in ms; 0 where the next one is free now. */
  async aheadMs(carrier: string): Promise<number> {
    const next = await this.#nextSlot(carrier);
    return Math.max(0, next.getTime() - this.clock.now().getTime());
  }

  /** No slot before `until`: the carrier has asked for a pause. */
  async pause(carrier: string, until: Date): Promise<void> {
    await change(
      this.dataSource.manager,
      'UPDATE carrier_pace SET next_slot = ? WHERE carrier = ? AND next_slot < ?',
      [until, carrier, until],
    );
  }

  async #move(carrier: string, from: Date, to: Date): Promise<boolean> {
    const changed = await change(
      this.dataSource.manager,
      'UPDATE carrier_pace SET next_slot = ? WHERE carrier = ? AND next_slot = ?',
      [to, carrier, from],
    );
    return changed === 1;
  }

  async #nextSlot(carrier: string): Promise<Date> {
    const { manager } = this.dataSource;
    const row = await manager.findOneBy(CarrierPace, { carrier });
    if (row) return row.nextSlot;
    try {
      await manager.insert(CarrierPace, { carrier, nextSlot: this.clock.now() });
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
    }
    return (await manager.findOneByOrFail(CarrierPace, { carrier })).nextSlot;
  }
}
