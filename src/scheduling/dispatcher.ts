import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { Claims } from '../messaging/outbox/claims.js';
import { DueSignal } from '../messaging/outbox/due-signal.js';
import { Lease } from '../messaging/outbox/lease.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import { LANE } from '../messaging/outbox/message.entity.js';
import { Backoff } from './backoff.js';
import { Delivery } from './delivery.js';
import { Pacer } from './pacer.js';

/** How long a shutdown waits for calls to the carrier, and for their outcomes to be written down. */
const SHUTDOWN_LIMIT_MS = 15_000;

/**
 * Claims what is due and hands it to `Delivery`, a batch whenever enough calls have ended. One runs in each replica;
 * what they share is the claim's compare-and-set, not memory.
 */
@Injectable()
export class Dispatcher implements OnModuleInit, BeforeApplicationShutdown {
  readonly #logger = new Logger(Dispatcher.name);
  readonly #backoff: Backoff;
  readonly #inFlight = new Set<Promise<void>>();
  #running: Promise<void> | undefined;
  #wokenMeanwhile = false;
  #stopping = false;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly pacer: Pacer,
    private readonly delivery: Delivery,
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
      await this.#running;
      await Promise.all(this.#inFlight);
    };
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => (timer = setTimeout(resolve, SHUTDOWN_LIMIT_MS)));
    await Promise.race([done(), limit]);
    clearTimeout(timer);
  }

  async #sendAllDue(): Promise<void> {
    this.#wokenMeanwhile = false;
    try {
      while (!this.#stopping) {
        const concurrent = await this.#roomForABatch();
        const paced = await this.pacer.room();
        if (paced.messages === 0) {
          setTimeout(() => this.wake(), paced.againInMs).unref();
          break;
        }
        const lease = new Lease(this.clock, this.config.leaseMs);
        const messages = await this.#claim(Math.min(concurrent, paced.messages), lease);
        if (messages.length === 0) break;
        await this.#deliver(messages, lease);
        this.#backoff.reset();
      }
    } catch (error) {
      const pauseMs = this.#backoff.wait();
      this.#logger.error(`Sending pauses for ${pauseMs} ms: ${String(error)}`);
    }
  }

  async #claim(limit: number, lease: Lease): Promise<Message[]> {
    const answers = await this.claims.claimDue(LANE.answers, limit, lease);
    if (answers.length > 0) return answers;
    const reminders = await this.claims.claimDue(LANE.reminders, limit, lease);
    return reminders.length > 0 ? reminders : this.claims.claimAbandoned(limit, lease);
  }

  async #deliver(messages: readonly Message[], lease: Lease): Promise<void> {
    if (this.#stopping) {
      await this.claims.release(
        messages.map(({ id }) => id),
        lease,
      );
      return;
    }
    for (const call of await this.delivery.begin(messages, lease)) {
      const tracked = call.finally(() => this.#inFlight.delete(tracked));
      this.#inFlight.add(tracked);
    }
  }

  /** Waits until a worthwhile number of calls may begin: a claim for each single one would cost more than the send. */
  async #roomForABatch(): Promise<number> {
    const { dispatchConcurrency } = this.config;
    while (dispatchConcurrency - this.#inFlight.size < Math.ceil(dispatchConcurrency / 4)) {
      await Promise.race(this.#inFlight);
    }
    return dispatchConcurrency - this.#inFlight.size;
  }
}
