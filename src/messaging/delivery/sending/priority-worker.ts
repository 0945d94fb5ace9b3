import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Clock } from '../../../platform/clock/clock.js';
import { ofFewSizes } from '../../../platform/database/sql/few-sizes.js';
import type { Claims } from '../../messages/claims.js';
import type { Priority } from '../../messages/message.entity.js';
import type { Capacity, CarrierRateLimiter } from '../../rate-limit/carrier-rate-limiter.js';
import type { RestoreGuard } from '../restore/restore-guard.js';
import { Backoff } from './backoff.js';
import type { CarrierCalls } from './carrier-calls.js';
import type { Sender } from './sender.js';

/** What falls due within so long is not left to the poller, which comes by each second. */
const LOOK_AHEAD_MS = 1_000;
/** What falls due within so short a time goes out together: one claim for each would be late for the next. */
const GATHER_MS = 5;
/** So long a priority waits for the one that goes before it. */
const MAX_PRECEDENCE_MS = 250;

/** What a priority is served with. */
export interface WorkerServices {
  readonly clock: Clock;
  readonly claims: Claims;
  readonly rateLimiter: CarrierRateLimiter;
  readonly sender: Sender;
  readonly calls: CarrierCalls;
  readonly restoreGuard: RestoreGuard;
}

/** Finds what is due in one priority and hands it to `Sender`, a batch whenever enough of the priority's calls have ended. */
export class PriorityWorker {
  readonly #logger = new Logger(PriorityWorker.name);
  readonly #backoff: Backoff;
  #running: Promise<void> | undefined;
  #wokenMeanwhile = false;
  #waitsForSlot = false;
  #stopping = false;

  constructor(
    private readonly priority: Priority,
    private readonly services: WorkerServices,
    /** The priority that takes its slots first. */
    private readonly before?: PriorityWorker,
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

  /**
   * When what is due now has its slots, also where nobody has woken it since there are some again; not much later where it cannot be
   * sent, as its calls hang.
   */
  async passed(): Promise<void> {
    if (!this.#running && !this.#waitsForSlot) return;
    await Promise.race([this.#lookAgain(), sleep(MAX_PRECEDENCE_MS, undefined, { ref: false })]);
  }

  /** What was under way may have found no slot a moment ago. */
  async #lookAgain(): Promise<void> {
    await this.#idle();
    if (!this.#waitsForSlot) return;
    this.wake();
    await this.#idle();
  }

  async #idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Claims no more. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#running;
  }

  async #sendAllDue(): Promise<void> {
    const { calls, claims, sender, restoreGuard } = this.services;
    this.#wokenMeanwhile = false;
    this.#waitsForSlot = false;
    try {
      for (;;) {
        const concurrent = await calls.availableCapacity(this.priority);
        const paced = await this.#slotsLeft();
        const hasSlot = paced.messages > 0;
        const [messages, isAdmitted] = await Promise.all([
          hasSlot
            ? claims.due(this.priority, ofFewSizes(Math.min(concurrent, paced.messages)))
            : claims.overdue(this.priority),
          restoreGuard.admits(this.priority),
        ]);
        if (this.#stopping || !isAdmitted) return;
        if (!hasSlot) {
          this.#waitsForSlot = true;
          await sender.send(messages);
          return this.#wakeIn(paced.againInMs);
        }
        if (messages.length === 0) break;
        await sender.send(messages);
        this.#backoff.reset();
      }
      await this.#wakeForNext();
    } catch (error) {
      const pauseMs = this.#backoff.wait();
      this.#logger.error(`Sending pauses for ${pauseMs} ms: ${String(error)}`);
    }
  }

  /** Of the slots that there were, those that the priority before this one has left; what comes up meanwhile is that one's. */
  async #slotsLeft(): Promise<Capacity> {
    const { rateLimiter } = this.services;
    const found = await rateLimiter.availableCapacity();
    await this.before?.passed();
    if (!this.before || found.messages === 0 || !Number.isFinite(found.messages)) return found;
    const left = await rateLimiter.availableCapacity();
    return left.messages < found.messages ? left : found;
  }

  async #wakeForNext(): Promise<void> {
    const { claims, clock } = this.services;
    const next = await claims.nextDue(this.priority, LOOK_AHEAD_MS);
    if (next) this.#wakeIn(Math.max(GATHER_MS, next.getTime() - clock.now().getTime()));
  }

  #wakeIn(ms: number): void {
    setTimeout(() => this.wake(), ms).unref();
  }
}
