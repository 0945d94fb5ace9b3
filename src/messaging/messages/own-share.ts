import type { Clock } from '../../platform/clock/clock.js';

const DIGITS = '0123456789abcdef';
/** A share is so many of the sixteen digits in which ids end: three or four replicas soon find shares that nobody else has. */
const DIGITS_A_SHARE = 3;
/** So long two that have met keep to their shares. */
const APART_FOR_MS = 30_000;
/** The shares of all replicas move on together, so that no digit waits for long where nobody has its share. */
const MOVES_EVERY_MS = 1_000;

/**
 * What a replica claims for as long as others claim at the same time: those messages whose ids end in some digits. Two that wanted
 * the same rows would hold each other up, and on Galera one of them loses all that it has claimed.
 */
export class OwnShare {
  #from = 0;
  #apartUntil = Number.NEGATIVE_INFINITY;

  constructor(private readonly clock: Clock) {}

  /**
   * Another replica has claimed what this one wanted: from now on each keeps to a share of its own.
   * @param random 0 up to 1, says which
   */
  meet(random: number): void {
    this.#from = Math.floor(random * DIGITS.length);
    this.#apartUntil = this.clock.monotonic() + APART_FOR_MS;
  }

  /** The last digits of the ids that are this replica's now; undefined where it meets nobody. */
  digits(): string[] | undefined {
    if (this.clock.monotonic() >= this.#apartUntil) return undefined;
    const moved = Math.floor(this.clock.now().getTime() / MOVES_EVERY_MS) * DIGITS_A_SHARE;
    return Array.from(
      { length: DIGITS_A_SHARE },
      (_, index) => DIGITS[(this.#from + moved + index) % DIGITS.length] ?? '',
    );
  }
}
