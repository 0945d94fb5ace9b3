import { backoffMs } from '../../../platform/backoff.js';
import type { Clock } from '../../../platform/clock/clock.js';

const PAUSES = { firstMs: 250, maxMs: 10_000 };

/** A pause after each failure in a row, twice as long as the last up to ten seconds. */
export class Backoff {
  #failures = 0;
  #until = 0;

  constructor(private readonly clock: Clock) {}

  /** @returns the pause that begins now, in ms */
  wait(): number {
    const pauseMs = backoffMs(this.#failures, PAUSES);
    this.#failures += 1;
    this.#until = this.clock.monotonic() + pauseMs;
    return pauseMs;
  }

  isWaiting(): boolean {
    return this.clock.monotonic() < this.#until;
  }

  reset(): void {
    this.#failures = 0;
  }
}
