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
const ABANDONED_EVERY_MS = 1_000;

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
  #nextLookForAbandoned = 0;

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
    const abandoned = await this.#claimAbandoned(limit, lease);
    return abandoned.length > 0 ? abandoned : this.claims.claimDue(LANE.reminders, limit, lease);
  }

  /** Once a second, also in a burst: what a replica had claimed that is gone is older than what is due now. */
  async #claimAbandoned(limit: number, lease: Lease): Promise<Message[]> {
    const now = this.clock.monotonic();
    if (now < this.#nextLookForAbandoned) return [];
    const abandoned = await this.claims.claimAbandoned(limit, lease);
    if (abandoned.length < limit) this.#nextLookForAbandoned = now + ABANDONED_EVERY_MS;
    return abandoned;
  }

  async #deliver(messages: readonly Message[], lease: Lease): Promise<void> {
    if (this.#stopping) return this.#release(messages, lease);
    for (const call of await this.#begin(messages, lease)) {
      const tracked = call.finally(() => this.#inFlight.delete(tracked));
      this.#inFlight.add(tracked);
    }
  }

  async #begin(messages: readonly Message[], lease: Lease): Promise<Promise<void>[]> {
    try {
      return await this.delivery.begin(messages, lease);
    } catch (error) {
      // The database failed, but nothing was handed to a carrier. If it fails again the lease will end by itself.
      await this.#release(messages, lease).catch(() => undefined);
      throw error;
    }
  }

  #release(messages: readonly Message[], lease: Lease): Promise<void> {
    return this.claims.release(
      messages.map(({ id }) => id),
      lease,
    );
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
