import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { ClockState, Reading } from './clock-jump.js';
import { compare, firstReading, hasJumped, observe, timeToGoBy } from './clock-jump.js';

/**
 * The one source of time. Nothing else reads the machine's clock: replicas would then
 * disagree by as much as their clocks do, and tests could not say what time it is.
 */
export abstract class Clock {
  /** The installation's time: the database's where it has a server, UTC. */
  abstract now(): Date;
  /** Milliseconds that only ever grow, for leases and timeouts; no relation to the time of day. */
  abstract monotonic(): number;

  /** Whether the machine's time of day, where it is the time to go by, has jumped lately. */
  hasJumped(): boolean {
    return false;
  }

  /**
   * Hears what time it is at a carrier's.
   * @param askedAgoMs how long ago the call began that it answered
   */
  compareWith(_time: Date, _askedAgoMs: number): void {}
}

const LOOK_EVERY_MS = 1_000;

/** Reads both clocks of a machine. */
export type ReadClocks = () => Reading;

const readMachine: ReadClocks = () => ({ wall: Date.now(), monotonic: performance.now() });

/**
 * The time of this machine: right for the embedded database, which lives on the same machine. Not at once where it jumps, see
 * `observe`: a clock that is set wrong would have everything sent early.
 */
export class SystemClock extends Clock implements OnModuleInit, OnModuleDestroy {
  #state: ClockState;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly readClocks: ReadClocks = readMachine) {
    super();
    this.#state = firstReading(readClocks());
  }

  onModuleInit(): void {
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  now(): Date {
    const reading = this.#look();
    return new Date(timeToGoBy(this.#state, reading));
  }

  monotonic(): number {
    return this.readClocks().monotonic;
  }

  override hasJumped(): boolean {
    this.#look();
    return hasJumped(this.#state);
  }

  override compareWith(time: Date, askedAgoMs: number): void {
    const { monotonic } = this.#look();
    this.#state = compare(this.#state, time.getTime(), monotonic - askedAgoMs, monotonic);
  }

  #look(): Reading {
    const reading = this.readClocks();
    this.#state = observe(this.#state, reading);
    return reading;
  }
}
