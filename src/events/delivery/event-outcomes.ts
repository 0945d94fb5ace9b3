import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { retry } from '../../platform/retry.js';
import type { EventOutcome } from './event-claims.js';
import { EventClaims } from './event-claims.js';

const MAX_A_STATEMENT = 100;
/** Until then many come together: a commit holds up the embedded database's one thread. A stream waits for it once in ten events. */
const GATHER_MS = 50;
const TRIES = 3;
const PAUSE_MS = 1_000;

interface Waiting {
  readonly outcome: EventOutcome;
  readonly done: () => void;
}

/** Writes down what became of events, many together: a commit for each would cost more than the posts. */
@Injectable()
export class EventOutcomes {
  readonly #logger = new Logger(EventOutcomes.name);
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(private readonly claims: EventClaims) {}

  /**
   * Comes back when it has been written down, or could not be: the event is then posted again when its lease is over, which a
   * receiver has to expect at any time.
   */
  record(outcome: EventOutcome): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ outcome, done });
      if (!this.#writing) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      if (this.#waiting.length < MAX_A_STATEMENT) await sleep(GATHER_MS);
      const some = this.#waiting.splice(0, MAX_A_STATEMENT);
      await this.#write(some.map(({ outcome }) => outcome));
      for (const { done } of some) done();
    }
    this.#writing = false;
  }

  async #write(outcomes: readonly EventOutcome[]): Promise<void> {
    try {
      await retry(
        () => this.claims.record(outcomes),
        (_, failures) => (failures + 1 < TRIES ? PAUSE_MS : undefined),
      );
    } catch (error) {
      this.#logger.warn({
        msg: 'What became of events could not be written down: they are posted again',
        events: outcomes.length,
        error: String(error),
      });
    }
  }
}
