import { backoffMs } from '../../platform/backoff.js';

/** After so many different events in a row that were not taken, the receiver counts as down. */
const MAX_REFUSED = 5;
const PAUSES = { firstMs: 5_000, maxMs: 60_000 };

/** `ready`: any number may be posted; `probe`: one, to see whether the receiver is back; `down`: none yet. */
export type ReceiverState = 'ready' | 'probe' | 'down';

/**
 * Whether the receiver is worth posting to, by what this process has seen of it. While it is down one event at a time goes there as
 * a probe, with pauses that grow to a minute. Times are the caller's.
 */
export class ReceiverBreaker {
  /** Since something was last taken. One event that is refused again and again does not make a receiver that is down. */
  readonly #refused = new Set<string>();
  #probesFailed = 0;
  #nextProbe: number | undefined;
  #probe: string | undefined;
  #refusesNew = false;

  state(now: Date): ReceiverState {
    if (this.#nextProbe === undefined) return 'ready';
    const waitMs = this.#nextProbe - now.getTime();
    // Longer than any pause: the clock was set back.
    return waitMs > 0 && waitMs <= PAUSES.maxMs ? 'down' : 'probe';
  }

  /** Whether something was refused that had never been tried before, or much, and nothing has been taken since. */
  get isDoubtful(): boolean {
    return this.#refusesNew || this.#nextProbe !== undefined;
  }

  /** This event is posted in the state `probe`: what becomes of it decides. */
  probing(eventId: string): void {
    this.#probe = eventId;
  }

  taken(): void {
    this.#refused.clear();
    this.#refusesNew = false;
    this.#nextProbe = this.#probe = undefined;
  }

  /** @param attempt the first is 1 */
  refused(event: { readonly id: string; readonly attempt: number }, now: Date): void {
    if (event.attempt === 1) this.#refusesNew = true;
    if (this.#nextProbe === undefined) {
      this.#refused.add(event.id);
      if (this.#refused.size >= MAX_REFUSED) this.#pause(0, now);
    } else if (event.id === this.#probe) {
      this.#pause(this.#probesFailed + 1, now);
    }
  }

  #pause(probesFailed: number, now: Date): void {
    this.#probesFailed = probesFailed;
    this.#nextProbe = now.getTime() + backoffMs(probesFailed, PAUSES);
    this.#probe = undefined;
  }
}
