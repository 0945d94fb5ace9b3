import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { databaseFailure } from '../database/database-error.js';
import { inTransaction } from '../database/transaction.js';
import type { Lease } from '../messaging/outbox/lease.js';
import type { AcceptedAttempt, Attempt, Conclusion } from '../messaging/outbox/settlements.js';
import { Settlements } from '../messaging/outbox/settlements.js';
import { Receipts } from '../messaging/webhooks/receipts.js';
import { DeliveryRecord } from '../reminders/delivery-record.js';

export interface ConcludedAttempt extends Attempt {
  readonly conclusion: Conclusion;
  readonly error: string | null;
  /** Under which it was claimed; none where it was due and never claimed. */
  readonly lease?: Lease;
}

type Outcome = AcceptedAttempt | ConcludedAttempt;

interface Waiting {
  readonly outcome: Outcome;
  readonly done: () => void;
}

const OUTCOMES_A_TRANSACTION = 200;
/**
 * A transaction of a few costs the database nearly as much as one of many: with fewer than these it waits a moment for more.
 * So does the first: the embedded database, which answers at once, would have one for each outcome otherwise.
 */
const WORTHWHILE = 50;
const GATHER_MS = 5;
/** Transactions at once: under load each waits, statement by statement, for its turn in this process. */
const MOST_WRITERS = 2;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Writes down what became of messages, many in one transaction: the next transaction takes all that came in during the
 * last one. An outcome is kept until it is written: what the carrier has accepted must not be forgotten because the
 * database is away for a minute.
 */
@Injectable()
export class Settler {
  readonly #logger = new Logger(Settler.name);
  readonly #waiting: Waiting[] = [];
  #unwritten = 0;
  readonly #onWritten: (() => void)[] = [];
  #writers = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settlements: Settlements,
    private readonly receipts: Receipts,
    private readonly deliveryRecord: DeliveryRecord,
  ) {}

  /** @returns when the outcome is on record, or certain to be somebody else's by now */
  settle(outcome: Outcome): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ outcome, done });
      this.#unwritten += 1;
      const isFull = this.#waiting.length >= OUTCOMES_A_TRANSACTION;
      if (this.#writers === 0 || (isFull && this.#writers < MOST_WRITERS)) void this.#writeAll();
    });
  }

  /** Waits until no more than so many outcomes are still to be written. */
  async behindByAtMost(count: number): Promise<void> {
    while (this.#unwritten > count) await new Promise<void>((resolve) => this.#onWritten.push(resolve));
  }

  async #writeAll(): Promise<void> {
    this.#writers += 1;
    for (;;) {
      if (this.#waiting.length < WORTHWHILE) await sleep(GATHER_MS);
      const batch = this.#waiting.splice(0, OUTCOMES_A_TRANSACTION);
      if (batch.length === 0) break;
      await this.#write(batch.map(({ outcome }) => outcome));
      for (const { done } of batch) done();
      this.#unwritten -= batch.length;
      for (const tell of this.#onWritten.splice(0)) tell();
    }
    this.#writers -= 1;
  }

  async #write(outcomes: readonly Outcome[]): Promise<void> {
    let disputed = false;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
      try {
        await inTransaction(this.dataSource, (manager) => this.#record(manager, outcomes, disputed));
        return;
      } catch (error) {
        if (databaseFailure(error) === 'duplicate' && outcomes.length > 1) {
          for (const outcome of outcomes) await this.#write([outcome]);
          return;
        }
        if (databaseFailure(error) === 'duplicate' && !disputed) {
          disputed = true;
          continue;
        }
        this.#logger.error(
          `${outcomes.length} outcomes could not be recorded, trying again: ${String(error)}`,
        );
        await sleep(pause);
      }
    }
  }

  /** @param disputed another message has the carrier's id of the only outcome: the carrier's own answer decides */
  async #record(manager: EntityManager, outcomes: readonly Outcome[], disputed: boolean): Promise<void> {
    const now = this.clock.now();
    const accepted = outcomes.filter((outcome) => 'carrierId' in outcome);
    for (const outcome of disputed ? accepted : []) {
      if (outcome.by === 'list') return;
      await this.settlements.free(manager, outcome, now);
    }
    if (accepted.length > 0) {
      const sent = await this.settlements.accepted(manager, accepted, now);
      await this.deliveryRecord.sent(manager, sent, now);
      await this.receipts.applyKept(
        manager,
        accepted.map(({ carrierId }) => carrierId),
        now,
      );
    }
    for (const outcome of outcomes) {
      if ('carrierId' in outcome) continue;
      const { conclusion, error, lease, message } = outcome;
      const ours = await this.settlements.concluded(manager, outcome, conclusion, error, lease, now);
      if (ours) await this.deliveryRecord.concluded(manager, message, conclusion, now);
    }
  }
}
