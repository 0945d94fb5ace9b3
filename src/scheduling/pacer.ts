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
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly pace: Pace,
  ) {}

  async room(): Promise<Room> {
    const { name } = this.carriers.current(this.clock.now());
    const smsPerSecond = this.config.carriers.perSecond[name];
    if (smsPerSecond === 0) return { messages: Number.POSITIVE_INFINITY, againInMs: 0 };
    const aheadMs = await this.pace.aheadMs(name);
    const messages = Math.max(0, Math.ceil(((SLOTS_AHEAD_MS - aheadMs) * smsPerSecond) / 1000));
    return { messages, againInMs: Math.max(1, aheadMs - SLOTS_AHEAD_MS + 1) };
  }
}
