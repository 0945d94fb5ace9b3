import { Clock } from '../../src/clock.js';

/** Time that the test moves; the monotonic clock stays the real one, because real calls are timed by it. */
export class TestClock extends Clock {
  #now: number;

  constructor(now: string) {
    super();
    this.#now = Date.parse(now);
  }

  now(): Date {
    return new Date(this.#now);
  }

  monotonic(): number {
    return performance.now();
  }

  advance(by: { hours?: number; minutes?: number; seconds?: number }): void {
    const { hours = 0, minutes = 0, seconds = 0 } = by;
    this.#now += ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }
}
