import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock/clock.js';

/**
 * The right to send what was claimed under its token, for so long. Measured by the monotonic clock and by the wall
 * clock, whichever ran further: the monotonic one stands still while a machine is suspended, the wall clock can be
 * set back. A fresh one is made for each claim.
 */
export class Lease {
  readonly token = randomUUID();
  /** When it ends, by the database's time. */
  readonly until: Date;
  readonly #startedMonotonic: number;
  readonly #startedWall = Date.now();

  constructor(
    private readonly clock: Clock,
    lengthMs: number,
  ) {
    this.#startedMonotonic = clock.monotonic();
    this.until = new Date(clock.now().getTime() + lengthMs);
  }

  /** Milliseconds since it began. */
  ageMs(): number {
    return Math.max(this.clock.monotonic() - this.#startedMonotonic, Date.now() - this.#startedWall);
  }
}
