import type { SendOutcome } from './carrier.js';

/** After so many answers in a row that say nothing certain, a carrier counts as down. */
const SILENT_IN_A_ROW = 5;
/** For so long nothing goes to a carrier that is down, but for one message as a trial. */
const TRIAL_EVERY_MS = 60_000;

/**
 * Whether one carrier is worth asking, by what this process has heard of it. Open at once where it refuses our account
 * or no connection comes to be: those are certain, and nothing about a message changes them. Times are the caller's.
 */
export class Breaker {
  #silent = 0;
  #nextTrial: number | undefined;

  /** Whether the next message may go to it. A yes while it is open is the trial: the next one is a while later. */
  admits(now: Date): boolean {
    if (this.isOpen(now)) return false;
    if (this.#nextTrial !== undefined) this.#nextTrial = now.getTime() + TRIAL_EVERY_MS;
    return true;
  }

  /** (No trial is ever further away: there the clock was set back.) */
  isOpen(now: Date): boolean {
    const untilTrial = (this.#nextTrial ?? 0) - now.getTime();
    return untilTrial > 0 && untilTrial <= TRIAL_EVERY_MS;
  }

  recordOutcome(outcome: SendOutcome, now: Date): void {
    if (outcome.kind === 'unknown') {
      this.#silent += 1;
      if (this.#silent >= SILENT_IN_A_ROW || this.#nextTrial !== undefined) this.#open(now);
    } else if (outcome.kind === 'refused' && isCarriersFault(outcome.because)) {
      this.#open(now);
    } else {
      this.#silent = 0;
      this.#nextTrial = undefined;
    }
  }

  #open(now: Date): void {
    this.#nextTrial = now.getTime() + TRIAL_EVERY_MS;
  }
}

/** A refusal of the recipient, of the text or of the pace comes from a carrier that works. */
function isCarriersFault(because: Extract<SendOutcome, { kind: 'refused' }>['because']): boolean {
  return because === 'account' || because === 'connection';
}
