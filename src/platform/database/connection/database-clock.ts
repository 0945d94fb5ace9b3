import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock/clock.js';
import { select } from '../sql/sql.js';
import { patiently } from './start-patience.js';

const MEASURE_EVERY_MS = 10_000;
/** An answer that took longer says too little: half of the time that it took is what the clock may then be wrong by. */
const MAX_ROUND_TRIP_MS = 500;
const TRIES_AT_START = 10;

/**
 * The database server's time, which all replicas share, kept as an offset to this process's monotonic clock. A machine
 * whose own clock is an hour off, or is set back while it runs, then still claims and sends at the right moment.
 */
@Injectable()
export class DatabaseClock extends Clock implements OnModuleInit, OnModuleDestroy {
  readonly #logger = new Logger(DatabaseClock.name);
  #offset = Date.now() - performance.now();
  /** The quickest so far. */
  #roundTripMs = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #failing = false;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async onModuleInit(): Promise<void> {
    const measure = (): Promise<boolean> => patiently(() => this.#measure());
    for (let tries = 1; !(await measure()) && tries < TRIES_AT_START; tries++);
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

  /**
   * The server read its clock somewhere between our asking and its answer: half-way errs least. A slow answer is taken only
   * as long as there was no other: a process that was paused in between would be wrong by half of its pause, and take the
   * calls of others for abandoned.
   * @returns whether the answer was quick enough
   */
  async #measure(): Promise<boolean> {
    const asked = performance.now();
    const rows = await select<{ now: Date }>(this.dataSource.manager, 'SELECT UTC_TIMESTAMP(3) AS now', []);
    const answered = performance.now();
    const now = rows[0]?.now;
    const roundTripMs = answered - asked;
    if (!now || roundTripMs > Math.max(MAX_ROUND_TRIP_MS, this.#roundTripMs)) return false;
    this.#offset = now.getTime() - (asked + answered) / 2;
    this.#roundTripMs = Math.min(this.#roundTripMs, roundTripMs);
    return roundTripMs <= MAX_ROUND_TRIP_MS;
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
