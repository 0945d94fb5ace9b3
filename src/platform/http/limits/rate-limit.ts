const MINUTE_MS = 60_000;
/** Thirds of a millisecond add up to less than a whole one. */
const ROUNDING_MS = 1e-3;
/** Whoever was not seen for longest is forgotten first, so that made-up callers do not fill the memory. */
const CALLERS_KEPT = 10_000;

/**
 * A token bucket for each caller: as many requests at once as a minute allows, then one whenever its share of the minute
 * has passed. Our own, as it is this small: @nestjs/throttler counts only once the body was read, and @fastify/rate-limit
 * before it is known whether the key is right, or else has to be called by hand as this is.
 * It is this process's alone: of several replicas each allows so many.
 */
export class RateLimit {
  /** When each caller's bucket is full again. */
  readonly #fullAt = new Map<string, number>();

  /** @param aMinute 0 is unlimited */
  constructor(private readonly aMinute: number) {}

  /**
   * @param now ms of a monotonic clock
   * @returns 0 where the caller may go on, else in how many whole seconds they may come again
   */
  take(caller: string, now: number): number {
    if (this.aMinute === 0) return 0;
    const share = MINUTE_MS / this.aMinute;
    const fullAt = Math.max(now, this.#fullAt.get(caller) ?? now);
    const seconds = this.secondsToWait(caller, now);
    this.#fullAt.delete(caller);
    this.#fullAt.set(caller, seconds === 0 ? fullAt + share : fullAt);
    this.#forgetOne();
    return seconds;
  }

  /** What `take` would return, without taking. */
  secondsToWait(caller: string, now: number): number {
    if (this.aMinute === 0) return 0;
    const share = MINUTE_MS / this.aMinute;
    const fullAt = Math.max(now, this.#fullAt.get(caller) ?? now);
    const waitMs = fullAt + share - now - MINUTE_MS;
    return waitMs < ROUNDING_MS ? 0 : Math.ceil((waitMs - ROUNDING_MS) / 1000);
  }

  #forgetOne(): void {
    if (this.#fullAt.size <= CALLERS_KEPT) return;
    const [oldest] = this.#fullAt.keys();
    if (oldest !== undefined) this.#fullAt.delete(oldest);
  }
}
