import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Pace } from '../messaging/outbox/pace.js';

/** Slots of the pace are given away so far ahead at most: an answer that comes up meanwhile waits no longer. */
const SLOTS_AHEAD_MS = 1_000;

/** How many messages the pace leaves room for. */
export interface Room {
  readonly messages: number;
  /** In how many ms there is room again, where there is none now. */
  readonly againInMs: number;
}

/** Keeps what is claimed within `SMS_PER_SECOND`: what is claimed too early would wait under its lease. */
@Injectable()
export class Pacer {
  /** What waits for its slot waits under its lease, of which the call itself may take half. */
  readonly #slotsAheadMs: number;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly pace: Pace,
  ) {
    this.#slotsAheadMs = Math.min(SLOTS_AHEAD_MS, config.leaseMs / 4);
  }

  async room(): Promise<Room> {
    const { name } = this.carriers.current(this.clock.now());
    const { aheadMs, perSecond } = await this.pace.state(name, this.config.carriers.perSecond[name]);
    const againInMs = Math.max(1, aheadMs - this.#slotsAheadMs + 1);
    if (perSecond === 0) return { messages: aheadMs > 0 ? 0 : Number.POSITIVE_INFINITY, againInMs };
    const messages = Math.max(0, Math.ceil(((this.#slotsAheadMs - aheadMs) * perSecond) / 1000));
    return { messages, againInMs };
  }
}
