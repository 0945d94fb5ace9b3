import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import type { Carrier } from '../carriers/carrier.js';
import { CarrierSettings } from '../carriers/carrier-settings.js';
import { Carriers } from '../carriers/carriers.js';
import { SendingSlots } from './sending-slots.js';
import { Spacing } from './spacing.js';

/** Slots are given away so far ahead at most: an answer that comes up meanwhile waits no longer. */
const SLOTS_AHEAD_MS = 1_000;
/** How long the whole installation pauses where a carrier says "too many" without saying for how long. */
const PAUSE_AFTER_429_MS = 1_000;

/** How many messages may be claimed now. */
export interface Capacity {
  readonly messages: number;
  /** In how many ms there is some again, where there is none now. */
  readonly againInMs: number;
}

/** Keeps the whole installation within `SMS_PER_SECOND`, and below what a carrier that said "too many" can take. */
@Injectable()
export class CarrierRateLimiter {
  readonly #logger = new Logger(CarrierRateLimiter.name);
  /** What waits for its slot waits under its lease, of which the call itself may take half. */
  readonly #slotsAheadMs: number;
  readonly #spacings = new Map<string, Spacing>();

  constructor(
    config: Config,
    private readonly settings: CarrierSettings,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly slots: SendingSlots,
  ) {
    this.#slotsAheadMs = Math.min(SLOTS_AHEAD_MS, config.leaseMs / 4);
  }

  /** What is claimed beyond it would wait under its lease. */
  async availableCapacity(): Promise<Capacity> {
    const { name } = this.carriers.current(this.clock.now());
    const { aheadMs, perSecond } = await this.slots.state(name, this.settings.perSecond(name));
    const againInMs = Math.max(1, aheadMs - this.#slotsAheadMs + 1);
    if (perSecond === 0) return { messages: aheadMs > 0 ? 0 : Number.POSITIVE_INFINITY, againInMs };
    const messages = Math.max(0, Math.ceil(((this.#slotsAheadMs - aheadMs) * perSecond) / 1000));
    return { messages, againInMs };
  }

  /** @returns when each of so many messages may go out, by the monotonic clock in ms; none where there is no limit */
  async reserve(count: number, { name }: Carrier): Promise<number[]> {
    if (count === 0) return [];
    const takenAt = this.clock.monotonic();
    const slots = await this.slots.take(name, count, this.settings.perSecond(name));
    if (!slots) return [];
    const spacing = this.#spacings.get(name) ?? new Spacing();
    this.#spacings.set(name, spacing);
    const now = this.clock.monotonic();
    return slots.startsMs.map((startMs) => spacing.reserve(takenAt + startMs, slots.intervalMs, now));
  }

  /**
   * The whole installation pauses: every call that is refused counts against the limit too. Never rejects.
   * @param retryAfterMs how long, where the carrier has said so
   */
  async throttle({ name }: Carrier, now: Date, retryAfterMs = PAUSE_AFTER_429_MS): Promise<void> {
    try {
      await this.slots.throttle(name, new Date(now.getTime() + retryAfterMs));
    } catch (error) {
      this.#logger.warn(`The pause that the carrier asked for could not be kept: ${String(error)}`);
    }
  }
}
