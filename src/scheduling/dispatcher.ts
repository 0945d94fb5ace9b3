import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Claims } from '../messaging/outbox/claims.js';
import type { DueMessage } from '../messaging/outbox/due-message.js';
import { DueSignal } from '../messaging/outbox/due-signal.js';
import { LANE } from '../messaging/outbox/message.entity.js';
import { Backoff } from './backoff.js';
import { CarrierCalls } from './carrier-calls.js';
import { Delivery } from './delivery.js';
import { Pacer } from './pacer.js';

/** How long a shutdown waits for calls to the carrier, and for their outcomes to be written down. */
const SHUTDOWN_LIMIT_MS = 15_000;
/** What falls due within so long is not left to the poller, which comes by each second. */
const LOOK_AHEAD_MS = 1_000;
/** What falls due within so short a time goes out together: one claim for each would be late for the next. */
const GATHER_MS = 5;

/**
 * Finds what is due and hands it to `Delivery`, a batch whenever enough calls have ended. One runs in each replica;
 * what they share is the claim's compare-and-set, not memory.
 */
@Injectable()
export class Dispatcher implements OnModuleInit, BeforeApplicationShutdown {
  readonly #logger = new Logger(Dispatcher.name);
  readonly #backoff: Backoff;
  #running: Promise<void> | undefined;
  #wokenMeanwhile = false;
  #stopping = false;

  constructor(
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly pacer: Pacer,
    private readonly delivery: Delivery,
    private readonly calls: CarrierCalls,
    private readonly dueSignal: DueSignal,
  ) {
    this.#backoff = new Backoff(clock);
  }

  onModuleInit(): void {
    this.dueSignal.listen(() => this.wake());
  }

  /** Sends all that is due now. Returns at once; does nothing while the last call's work still goes on. */
  wake(): void {
    if (this.#stopping || this.#backoff.isWaiting()) return;
    if (this.#running) {
      this.#wokenMeanwhile = true;
      return;
    }
    this.#running = this.#sendAllDue().finally(() => {
      this.#running = undefined;
      if (this.#wokenMeanwhile) this.wake();
    });
  }

  /** Stops claiming, and waits (for a bounded time) until what has begun is on record. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping = true;
    const done = async (): Promise<void> => {
      await this.calls.stop();
      await this.#running;
      await this.calls.stop();
    };
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => (timer = setTimeout(resolve, SHUTDOWN_LIMIT_MS)));
    await Promise.race([done(), limit]);
    clearTimeout(timer);
  }

  async #sendAllDue(): Promise<void> {
    this.#wokenMeanwhile = false;
    try {
      for (;;) {
        const concurrent = await this.calls.room();
        const paced = await this.pacer.room();
        if (this.#stopping) return;
        if (paced.messages === 0) return this.#wakeIn(paced.againInMs);
        const messages = await this.#due(Math.min(concurrent, paced.messages));
        if (messages.length === 0) break;
        await this.delivery.begin(messages);
        this.#backoff.reset();
      }
      await this.#wakeForNext();
    } catch (error) {
      const pauseMs = this.#backoff.wait();
      this.#logger.error(`Sending pauses for ${pauseMs} ms: ${String(error)}`);
    }
  }

  async #due(limit: number): Promise<DueMessage[]> {
    const answers = await this.claims.due(LANE.answers, limit);
    return answers.length > 0 ? answers : this.claims.due(LANE.reminders, limit);
  }

  async #wakeForNext(): Promise<void> {
    const next = await this.claims.nextDue(LOOK_AHEAD_MS);
    if (next) this.#wakeIn(Math.max(GATHER_MS, next.getTime() - this.clock.now().getTime()));
  }

  #wakeIn(ms: number): void {
    setTimeout(() => this.wake(), ms).unref();
  }
}
