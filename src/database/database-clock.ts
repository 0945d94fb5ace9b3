import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { select } from './sql.js';

const MEASURE_EVERY_MS = 10_000;

/**
 * The database server's time, which all replicas share, kept as an offset to this process's monotonic clock. A machine
 * whose own clock is an hour off, or is set back while it runs, then still claims and sends at the right moment.
 */
@Injectable()
export class DatabaseClock extends Clock implements OnModuleInit, OnModuleDestroy {
  readonly #logger = new Logger(DatabaseClock.name);
  #offset = Date.now() - performance.now();
  #timer: NodeJS.Timeout | undefined;
  #failing = false;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.#measure();
    this.#timer = setInterval(() => void this.#measureAgain(), MEASURE_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  now(): Date {
    return new Date(this.#offset + performance.now());
  }

  monotonic(): number {
    return performance.now();
  }

  /** The server read its clock somewhere between our asking and its answer: half-way errs least. */
  async #measure(): Promise<void> {
    const asked = performance.now();
    const rows = await select<{ now: Date }>(this.dataSource.manager, 'SELECT UTC_TIMESTAMP(3) AS now', []);
    const answered = performance.now();
    const now = rows[0]?.now;
    if (now) this.#offset = now.getTime() - (asked + answered) / 2;
  }

  async #measureAgain(): Promise<void> {
    try {
      await this.#measure();
      this.#failing = false;
    } catch (error) {
      if (!this.#failing) this.#logger.warn(`The database's time could not be read: ${String(error)}`);
      this.#failing = true;
    }
  }
}
