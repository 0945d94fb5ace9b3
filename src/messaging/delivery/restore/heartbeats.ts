import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { databaseFailure } from '../../../platform/database/sql/database-error.js';
import { change } from '../../../platform/database/sql/sql.js';
import { Heartbeat } from './heartbeat.entity.js';

const ONLY = 1;
/** Replicas that notice the same within so long begin one hold. */
const SAME_WITHIN_MS = 10_000;

/** The heartbeat that all replicas share, by the database's time. */
@Injectable()
export class Heartbeats {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @returns null where no replica has ever beaten */
  read(): Promise<Heartbeat | null> {
    return this.dataSource.manager.findOneBy(Heartbeat, { id: ONLY });
  }

  /** @returns false where another replica has beaten since `last` was read */
  async beat(last: Heartbeat | null): Promise<boolean> {
    const now = this.clock.now();
    if (!last) return this.#begin(now);
    const changed = await change(
      this.dataSource.manager,
      'UPDATE heartbeat SET beat_at = ?, beats = beats + 1 WHERE id = ? AND beats = ?',
      [now, ONLY, last.beats],
    );
    return changed === 1;
  }

  /**
   * Everybody holds what is due, unless another replica has just said so for the same reason. It counts as a beat: who comes
   * later sees the hold instead.
   */
  async hold(until: Date): Promise<void> {
    const now = this.clock.now();
    await change(
      this.dataSource.manager,
      `UPDATE heartbeat SET restored_at = ?, holding_until = ?, beat_at = ?, beats = beats + 1
        WHERE id = ? AND (holding_until IS NULL OR restored_at < ?)`,
      [now, until, now, ONLY, new Date(now.getTime() - SAME_WITHIN_MS)],
    );
  }

  /** The hold that was begun then is over. */
  async goOn(restoredAt: Date): Promise<void> {
    await change(
      this.dataSource.manager,
      'UPDATE heartbeat SET holding_until = NULL WHERE id = ? AND restored_at = ?',
      [ONLY, restoredAt],
    );
  }

  async #begin(now: Date): Promise<boolean> {
    try {
      const first = { id: ONLY, beatAt: now, beats: 1 };
      await this.dataSource.manager.insert(Heartbeat, Object.assign(new Heartbeat(), first));
      return true;
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
      return false;
    }
  }
}
