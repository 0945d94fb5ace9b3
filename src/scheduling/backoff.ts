import type { Clock } from '../clock.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** A pause after each failure in a row, twice as long as the last up to ten seconds. */
export class Backoff {
  #failures = 0;
  #until = 0;

  constructor(private readonly clock: Clock) {}

  /** @returns the pause that begins now, in ms */
  wait(): number {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
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
