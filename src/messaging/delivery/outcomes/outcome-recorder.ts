import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { backoffMs } from '../../../platform/backoff.js';
import { Clock } from '../../../platform/clock/clock.js';
import { databaseFailure } from '../../../platform/database/sql/database-error.js';
import { ofFewSizes } from '../../../platform/database/sql/few-sizes.js';
import { inTransaction } from '../../../platform/database/sql/transaction.js';
import { retry } from '../../../platform/retry.js';
import type { Lease } from '../../messages/lease.js';
import type { AcceptedAttempt, Attempt, Outcome } from '../../messages/outcomes.js';
import { OutcomeStore } from '../../messages/outcomes.js';
import { DeliveryListener } from '../ports/delivery-listener.js';
import { Receipts } from '../receipts/receipts.js';

export interface UnsentAttempt extends Attempt {
  readonly kind: 'not_accepted';
  readonly next: Outcome;
  readonly error: string | null;
  /** Under which it was claimed; none where it was due and never claimed. */
  readonly lease?: Lease;
}

type Attempted = AcceptedAttempt | UnsentAttempt;

interface Waiting {
  readonly outcome: Attempted;
  readonly done: (() => void) | undefined;
}

const OUTCOMES_A_TRANSACTION = 200;
/**
 * A transaction of a few costs the database nearly as much as one of many: with fewer than these it waits a moment for more.
 * So does the first: the embedded database, which answers at once, would have one for each outcome otherwise.
 */
const WORTHWHILE = 150;
const GATHER_MS = 10;
const MAX_GATHER_MS = 100;
/** Transactions at once: under load each waits, statement by statement, for its turn in this process. */
const MAX_WRITERS = 2;
const PAUSES = { firstMs: 100, maxMs: 5_000 };

/**
 * Writes down what became of messages, many in one transaction: the next transaction takes all that came in during the
 * last one. An outcome is kept until it is written: what the carrier has accepted must not be forgotten because the
 * database is away for a minute.
 */
@Injectable()
export class OutcomeRecorder {
  readonly #logger = new Logger(OutcomeRecorder.name);
  readonly #waiting: Waiting[] = [];
  #unwritten = 0;
  readonly #onWritten: (() => void)[] = [];
  #writers = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: OutcomeStore,
    private readonly receipts: Receipts,
    private readonly listener: DeliveryListener,
  ) {}

  /** @returns when the outcome is on record, or certain to be somebody else's by now */
  record(outcome: Attempted): Promise<void> {
    return new Promise((done) => this.add(outcome, done));
  }

  /**
   * Has it recorded, and returns at once.
   * @param done called when it is on record
   */
  add(outcome: Attempted, done?: () => void): void {
    this.#waiting.push({ outcome, done });
    this.#unwritten += 1;
    const isFull = this.#waiting.length >= OUTCOMES_A_TRANSACTION;
    if (this.#writers === 0 || (isFull && this.#writers < MAX_WRITERS)) void this.#writeAll();
  }

  /** Waits until no more than so many outcomes are still to be written. */
  async behindByAtMost(count: number): Promise<void> {
    while (this.#unwritten > count) await new Promise<void>((resolve) => this.#onWritten.push(resolve));
  }

  async #writeAll(): Promise<void> {
    this.#writers += 1;
    for (;;) {
      await this.#gather();
      const batch = this.#waiting.splice(
        0,
        ofFewSizes(Math.min(this.#waiting.length, OUTCOMES_A_TRANSACTION)),
      );
      if (batch.length === 0) break;
      await this.#write(batch.map(({ outcome }) => outcome));
      for (const { done } of batch) done?.();
      this.#unwritten -= batch.length;
      for (const tell of this.#onWritten.splice(0)) tell();
    }
    this.#writers -= 1;
  }

  /** For as long as more come in: who sends a single text waits for no other. */
  async #gather(): Promise<void> {
    const until = this.clock.monotonic() + MAX_GATHER_MS;
    for (let before = 0; before < this.#waiting.length && this.#waiting.length < WORTHWHILE;) {
      if (this.clock.monotonic() >= until) return;
      before = this.#waiting.length;
      await sleep(GATHER_MS);
    }
  }

  async #write(outcomes: readonly Attempted[]): Promise<void> {
    let disputed = false;
    const record = (): Promise<void> =>
      inTransaction(this.dataSource, (manager) => this.#record(manager, outcomes, disputed));
    const pauseAfter = (error: unknown, failures: number): number | undefined => {
      if (databaseFailure(error) === 'duplicate') {
        if (outcomes.length > 1) return undefined;
        if (!disputed) {
          disputed = true;
          return 0;
        }
      }
      this.#logger.error(`${outcomes.length} outcomes could not be recorded, trying again: ${String(error)}`);
      return backoffMs(failures, PAUSES);
    };
    // Only a duplicate among several is given up: it is then known which one it is.
    await retry(record, pauseAfter).catch(async () => {
      for (const outcome of outcomes) await this.#write([outcome]);
    });
  }

  /** @param disputed another message has the carrier's id of the only outcome: the carrier's own answer decides */
  async #record(manager: EntityManager, outcomes: readonly Attempted[], disputed: boolean): Promise<void> {
    const now = this.clock.now();
    const accepted = outcomes.filter((outcome) => outcome.kind === 'accepted');
    for (const outcome of disputed ? accepted : []) {
      if (outcome.by === 'list') return;
      await this.store.free(manager, outcome, now);
    }
    if (accepted.length > 0) {
      const sent = await this.store.recordAccepted(manager, accepted, now);
      await this.listener.sent(manager, sent, now);
      await this.receipts.applyKept(
        manager,
        accepted.map(({ carrierId }) => carrierId),
        now,
      );
    }
    for (const outcome of outcomes) {
      if (outcome.kind === 'accepted') continue;
      const { next, error, lease, message } = outcome;
      const ours = await this.store.recordNotAccepted(manager, outcome, next, error, lease, now);
      if (ours) await this.listener.notAccepted(manager, message, next, now);
    }
  }
}
