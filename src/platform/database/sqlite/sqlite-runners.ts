import type { DataSource } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { Turns } from '../../turns.js';
import { untilFree } from './busy.js';

type RunnerResult = ReturnType<BetterSqlite3QueryRunner['query']>;

/** An open connection, which answers before it returns. */
export interface SqliteConnection {
  /** @returns the rows of its answer, none where it has none */
  pragma(statement: string): Readonly<Record<string, string | number>>[];
}

/** Lets one holder in at a time, in the order in which they asked. */
class Mutex {
  #tail: Promise<void> = Promise.resolve();

  /** @returns the function that lets the next one in */
  async enter(): Promise<() => void> {
    const before = this.#tail;
    let leave = (): void => undefined;
    this.#tail = new Promise((resolve) => (leave = resolve));
    await before;
    return leave;
  }
}

export class GatedQueryRunner extends BetterSqlite3QueryRunner {
  readonly #mutex: Mutex;
  readonly #turns: Turns;
  #leave: (() => void) | undefined;

  constructor(driver: BetterSqlite3Driver, mutex: Mutex, turns: Turns) {
    super(driver);
    this.#mutex = mutex;
    this.#turns = turns;
  }

  override async startTransaction(): Promise<void> {
    this.#leave ??= await this.#mutex.enter();
    try {
      await super.startTransaction();
    } catch (error) {
      this.isTransactionActive = false;
      this.#leaveUnlessInTransaction();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    try {
      await super.commitTransaction();
    } finally {
      this.#leaveUnlessInTransaction();
    }
  }

  /**
   * Where the disk is full SQLite has undone the transaction by itself, and its ROLLBACK then fails for want of one: it
   * does so for no other reason. Without this the mutex would stay shut for ever.
   */
  override async rollbackTransaction(): Promise<void> {
    const isOutermost = this.transactionDepth === 1;
    try {
      await super.rollbackTransaction();
    } catch (error) {
      if (!isOutermost) throw error;
      this.isTransactionActive = false;
      this.transactionDepth = 0;
    } finally {
      this.#leaveUnlessInTransaction();
    }
  }

  override query(sql: string, parameters?: unknown[], useStructuredResult?: boolean): RunnerResult {
    // IMMEDIATE takes the write lock at once: a transaction that reads first could otherwise not be upgraded.
    const statement = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
    const run = (): RunnerResult =>
      untilFree(async () => {
        await this.#turns.next();
        return super.query(statement, parameters, useStructuredResult) as Promise<unknown>;
      });
    return this.#leave ? run() : this.#alone(run);
  }

  /** Runs `work` on the connection while nobody else has a statement or a transaction under way. */
  onConnection<T>(work: (connection: SqliteConnection) => T): Promise<T> {
    return this.#alone(async () => work((await this.connect()) as SqliteConnection));
  }

  async #alone<T>(run: () => Promise<T>): Promise<T> {
    const leave = await this.#mutex.enter();
    try {
      return await run();
    } finally {
      leave();
    }
  }

  #leaveUnlessInTransaction(): void {
    if (this.isTransactionActive) return;
    this.#leave?.();
    this.#leave = undefined;
  }
}

/**
 * Gives every caller of an embedded DataSource its own query runner. TypeORM shares one among all, so that two
 * transactions which overlap in time mix, and a row that was rolled back was seen committed (typeorm#1884, #8668).
 * Call it before `initialize()`; other databases are left as they are.
 */
export function separateSqliteRunners(dataSource: DataSource): void {
  const { driver } = dataSource;
  if (!(driver instanceof BetterSqlite3Driver)) return;
  const mutex = new Mutex();
  const turns = new Turns();
  driver.createQueryRunner = () => new GatedQueryRunner(driver, mutex, turns);
}
