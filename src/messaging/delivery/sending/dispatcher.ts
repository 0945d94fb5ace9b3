import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Claims } from '../../messages/claims.js';
import { PRIORITY } from '../../messages/message.entity.js';
import { WakeUp } from '../../messages/wake-up.js';
import { CarrierRateLimiter } from '../../rate-limit/carrier-rate-limiter.js';
import { RestoreGuard } from '../restore/restore-guard.js';
import { CarrierCalls } from './carrier-calls.js';
import { PriorityWorker } from './priority-worker.js';
import { Sender } from './sender.js';

/** How long a shutdown waits for calls to the carrier, and for their outcomes to be written down. */
const SHUTDOWN_LIMIT_MS = 15_000;

/**
 * Sends what is due, answers beside reminders: they never wait behind them, also where every call for a reminder hangs. One
 * runs in each replica; what they share is the claim's compare-and-set, not memory.
 */
@Injectable()
export class Dispatcher implements OnModuleInit, BeforeApplicationShutdown {
  readonly #workers: readonly PriorityWorker[];

  constructor(
    clock: Clock,
    claims: Claims,
    rateLimiter: CarrierRateLimiter,
    sender: Sender,
    restoreGuard: RestoreGuard,
    private readonly calls: CarrierCalls,
    private readonly wakeUp: WakeUp,
  ) {
    const services = { clock, claims, rateLimiter, sender, calls, restoreGuard };
    const answers = new PriorityWorker(PRIORITY.reply, services);
    this.#workers = [answers, new PriorityWorker(PRIORITY.reminder, services, answers)];
  }

  onModuleInit(): void {
    this.wakeUp.listen(() => this.wake());
  }

  /** Sends all that is due now. Returns at once. */
  wake(): void {
    for (const priority of this.#workers) priority.wake();
  }

  /** Stops claiming, gives back what has not begun, and waits (for a bounded time) until what has is on record. */
  async beforeApplicationShutdown(): Promise<void> {
    const done = async (): Promise<void> => {
      const stopped = this.#workers.map((priority) => priority.stop());
      await this.calls.stop();
      await Promise.all(stopped);
      // What was being claimed at the first time.
      await this.calls.stop();
    };
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise((resolve) => (timer = setTimeout(resolve, SHUTDOWN_LIMIT_MS)));
    await Promise.race([done(), limit]);
    clearTimeout(timer);
  }
}
