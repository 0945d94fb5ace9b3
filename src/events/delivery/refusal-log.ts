import { Logger } from '@nestjs/common';

const TELL_EVERY_MS = 60_000;
/** Of more different reasons the others are counted together. */
const MAX_REASONS = 10;

/** Tells of events that the receiver did not take: one line a minute, however many there are. */
export class RefusalLog {
  readonly #logger = new Logger('EventDelivery');
  #toldAt = Number.NEGATIVE_INFINITY;
  #refused = new Map<string, number>();
  #givenUp = 0;

  refused(why: string): void {
    const reason = this.#refused.has(why) || this.#refused.size < MAX_REASONS ? why : 'other';
    this.#refused.set(reason, (this.#refused.get(reason) ?? 0) + 1);
  }

  /** So many will not be posted again. */
  gaveUp(count: number): void {
    this.#givenUp += count;
  }

  /**
   * Writes the line, where there is something to tell and the last one is a minute ago.
   * @param monotonicMs now
   */
  tell(monotonicMs: number, isDown: boolean): void {
    if (this.#refused.size === 0 && this.#givenUp === 0) return;
    if (monotonicMs - this.#toldAt < TELL_EVERY_MS) return;
    this.#logger.warn({
      msg: 'Events were not taken',
      refused: Object.fromEntries(this.#refused),
      given_up: this.#givenUp,
      receiver: isDown ? 'down' : 'answers',
    });
    this.#toldAt = monotonicMs;
    this.#refused = new Map();
    this.#givenUp = 0;
  }
}
