import type { BeforeApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Claims } from '../messaging/outbox/claims.js';
import { DueSignal } from '../messaging/outbox/due-signal.js';
import { LANE } from '../messaging/outbox/message.entity.js';
import { CarrierCalls } from './carrier-calls.js';
import { Delivery } from './delivery.js';
import { LaneDispatch } from './lane-dispatch.js';
import { Pacer } from './pacer.js';

/** How long a shutdown waits for calls to the carrier, and for their outcomes to be written down. */
const SHUTDOWN_LIMIT_MS = 15_000;

/**
 * Sends what is due, answers beside reminders: they never wait behind them, also where every call for a reminder hangs. One
 * runs in each replica; what they share is the claim's compare-and-set, not memory.
 */
@Injectable()
export class Dispatcher implements OnModuleInit, BeforeApplicationShutdown {
  readonly #lanes: readonly LaneDispatch[];

  constructor(
    clock: Clock,
    claims: Claims,
    pacer: Pacer,
    delivery: Delivery,
    private readonly calls: CarrierCalls,
    private readonly dueSignal: DueSignal,
  ) {
    const services = { clock, claims, pacer, delivery, calls };
    const answers = new LaneDispatch(LANE.answers, services);
    this.#lanes = [answers, new LaneDispatch(LANE.reminders, services, answers)];
  }

  onModuleInit(): void {
    this.dueSignal.listen(() => this.wake());
  }

  /** Sends all that is due now. Returns at once. */
  wake(): void {
    for (const lane of this.#lanes) lane.wake();
  }

  /** Stops claiming, gives back what has not begun, and waits (for a bounded time) until what has is on record. */
  async beforeApplicationShutdown(): Promise<void> {
    const done = async (): Promise<void> => {
      const stopped = this.#lanes.map((lane) => lane.stop());
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
