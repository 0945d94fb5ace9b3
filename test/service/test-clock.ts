import { Clock } from '../../src/platform/clock/clock.js';

/** Time that the test moves; the monotonic clock runs as the real one, because real calls are timed by it. */
export class TestClock extends Clock {
  #now: number;
  #stoodStillMs = 0;

  constructor(now: string) {
    super();
    this.#now = Date.parse(now);
  }

  now(): Date {
    return new Date(this.#now);
  }

  monotonic(): number {
    return performance.now() + this.#stoodStillMs;
  }

  /** This process has just stood still for so long, as under SIGSTOP: what it had begun is older than it can know. */
  standStill(seconds: number): void {
    this.#stoodStillMs += seconds * 1000;
  }

  advance(by: { hours?: number; minutes?: number; seconds?: number }): void {
    const { hours = 0, minutes = 0, seconds = 0 } = by;
    this.#now += ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }
}
