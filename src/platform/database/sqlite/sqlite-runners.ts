import type { DataSource } from 'typeorm';
import { QueryFailedError, QueryResult, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { BroadcasterResult } from 'typeorm/subscriber/BroadcasterResult.js';
import { untilFree } from './busy.js';
import type { Done, SqliteThread } from './sqlite-thread.js';

type RunnerResult = ReturnType<BetterSqlite3QueryRunner['query']>;

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
  #leave: (() => void) | undefined;

  constructor(driver: BetterSqlite3Driver, mutex: Mutex) {
    super(driver);
    this.#mutex = mutex;
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

  override query(sql: string, parameters: unknown[] = [], useStructuredResult = false): RunnerResult {
    // IMMEDIATE takes the write lock at once: a transaction that reads first could otherwise not be upgraded.
    const statement = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
    const run = async (): Promise<unknown> => {
      const result = await untilFree(() => this.#run(statement, parameters));
      return useStructuredResult ? result : result.raw;
    };
    return this.#leave ? run() : this.#alone(run);
  }

  /** Runs `work` on the connection while nobody else has a statement or a transaction under way. */
  onConnection<T>(work: (connection: SqliteThread) => Promise<T>): Promise<T> {
    return this.#alone(async () => work((await this.connect()) as SqliteThread));
  }

  async #run(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    if (this.isReleased) throw new QueryRunnerAlreadyReleasedError();
    const connection = (await this.connect()) as SqliteThread;
    const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    this.driver.dataSource.logger.logQuery(sql, values, this);
    const told = new BroadcasterResult();
    const began = performance.now();
    const tell = (success: boolean, raw: unknown, error?: unknown): void => {
      const ms = performance.now() - began;
      this.broadcaster.broadcastAfterQueryEvent(told, sql, values, success, ms, raw, error);
    };
    try {
      const result = resultOf(await connection.run(sql, values));
      tell(true, result.raw);
      return result;
    } catch (error) {
      tell(false, undefined, error);
      throw new QueryFailedError(sql, values, error as Error);
    } finally {
      await told.wait();
    }
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

/** As TypeORM's own query runner gives it. */
function resultOf(done: Done): QueryResult {
  const result = new QueryResult();
  if ('rows' in done) {
    result.raw = done.rows;
    result.records = done.rows;
  } else {
    result.raw = done.lastId;
    result.affected = done.affected;
  }
  return result;
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
  driver.createQueryRunner = () => new GatedQueryRunner(driver, mutex);
}
