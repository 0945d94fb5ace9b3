/**
 * Keeps the calls of this process apart by the pace's interval, also where slots were reached late because the database was
 * slow: several late ones would otherwise go out in one burst, which a carrier that counts by the second refuses.
 */
export class Spacing {
  #free = 0;

  /**
   * @param startAt when the slot begins, by the monotonic clock in ms
   * @returns when the call may begin, by the same clock
   */
  reserve(startAt: number, intervalMs: number, now: number): number {
    const at = Math.max(startAt, this.#free, now);
    this.#free = at + intervalMs;
    return at;
  }
}
