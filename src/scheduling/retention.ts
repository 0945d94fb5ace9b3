import { setTimeout as sleep } from 'node:timers/promises';
import type { OnModuleDestroy } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Duty } from '../platform/duty.js';
import { Erasure } from '../reminders/privacy/erasure.js';
import { Expiry } from '../reminders/privacy/expiry.js';
import { Threads } from '../reminders/threads/threads.js';

const SWEEP_EVERY_MS = 10 * 60_000;
const FINISH_EVERY_MS = 15_000;
/** Between two batches others have the database to themselves. */
const PAUSE_MS = 100;

/** When what is over is deleted, and what could not be erased at once is. In every replica: a row can only go once. */
@Injectable()
export class Retention implements OnModuleDestroy {
  readonly #logger = new Logger(Retention.name);
  readonly #sweeping = new Duty(
    () => this.#sweep(),
    (error) => this.#logger.error(`What is over could not be deleted, the next pass will: ${String(error)}`),
  );
  readonly #finishing = new Duty(
    () => this.erasure.finish(),
    (error) => this.#logger.error(`A person could not be erased yet, the next pass will: ${String(error)}`),
  );
  #stopping = false;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly expiry: Expiry,
    private readonly erasure: Erasure,
    private readonly threads: Threads,
  ) {}

  /** Deletes all that is older than RETENTION_DAYS, and settles conversations in which nothing is to be seen to any more. */
  @Interval(SWEEP_EVERY_MS)
  sweep(): Promise<void> {
    return this.#sweeping.run();
  }

  /** Erases what was in flight when a person was to be forgotten. */
  @Interval(FINISH_EVERY_MS)
  async finishErasures(): Promise<void> {
    if (!this.#stopping) await this.#finishing.run();
  }

  onModuleDestroy(): void {
    this.#stopping = true;
  }

  async #sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.retentionMs);
    while (!this.#stopping && (await this.expiry.eraseBatch(before))) await sleep(PAUSE_MS);
    while (!this.#stopping && (await this.threads.settleSome())) await sleep(PAUSE_MS);
  }
}
