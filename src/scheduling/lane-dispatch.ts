import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Clock } from '../clock.js';
import type { Claims } from '../messaging/outbox/claims.js';
import type { Lane } from '../messaging/outbox/message.entity.js';
import { Backoff } from './backoff.js';
import type { CarrierCalls } from './carrier-calls.js';
import type { Delivery } from './delivery.js';
import type { Pacer } from './pacer.js';

/** What falls due within so long is not left to the poller, which comes by each second. */
const LOOK_AHEAD_MS = 1_000;
/** What falls due within so short a time goes out together: one claim for each would be late for the next. */
const GATHER_MS = 5;
/** So long a lane waits for the one that goes before it. */
const LONGEST_PRECEDENCE_MS = 250;

/** What a lane is served with. */
export interface LaneServices {
  readonly clock: Clock;
  readonly claims: Claims;
  readonly pacer: Pacer;
  readonly delivery: Delivery;
  readonly calls: CarrierCalls;
}

/** Finds what is due in one lane and hands it to `Delivery`, a batch whenever enough of the lane's calls have ended. */
export class LaneDispatch {
  readonly #logger = new Logger(LaneDispatch.name);
  readonly #backoff: Backoff;
  #running: Promise<void> | undefined;
  #wokenMeanwhile = false;
  #stopping = false;

  constructor(
    private readonly lane: Lane,
    private readonly services: LaneServices,
    /** The lane that takes its slots first. */
    private readonly before?: LaneDispatch,
  ) {
    this.#backoff = new Backoff(services.clock);
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

  /** When what is due now has its slots; not much later where it cannot be sent, as its calls hang. */
  async passed(): Promise<void> {
    if (this.#running)
      await Promise.race([this.#running, sleep(LONGEST_PRECEDENCE_MS, undefined, { ref: false })]);
  }

  /** Claims no more. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#running;
  }

  async #sendAllDue(): Promise<void> {
    const { calls, claims, delivery, pacer } = this.services;
    this.#wokenMeanwhile = false;
    try {
      for (;;) {
        const concurrent = await calls.room(this.lane);
        await this.before?.passed();
        const paced = await pacer.room();
        if (this.#stopping) return;
        if (paced.messages === 0) {
          await delivery.begin(await claims.overdue(this.lane));
          return this.#wakeIn(paced.againInMs);
        }
        const messages = await claims.due(this.lane, Math.min(concurrent, paced.messages));
        if (messages.length === 0) break;
        await delivery.begin(messages);
        this.#backoff.reset();
      }
      await this.#wakeForNext();
    } catch (error) {
      const pauseMs = this.#backoff.wait();
      this.#logger.error(`Sending pauses for ${pauseMs} ms: ${String(error)}`);
    }
  }

  async #wakeForNext(): Promise<void> {
    const { claims, clock } = this.services;
    const next = await claims.nextDue(this.lane, LOOK_AHEAD_MS);
    if (next) this.#wakeIn(Math.max(GATHER_MS, next.getTime() - clock.now().getTime()));
  }

  #wakeIn(ms: number): void {
    setTimeout(() => this.wake(), ms).unref();
  }
}
