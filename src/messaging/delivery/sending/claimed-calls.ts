import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Turns } from '../../../platform/turns.js';
import type { Carrier } from '../../carriers/carrier.js';
import { Claims } from '../../messages/claims.js';
import { Lease } from '../../messages/lease.js';
import { CarrierRateLimiter } from '../../rate-limit/carrier-rate-limiter.js';
import { countSegments } from '../../segments.js';
import type { ComposedMessage } from '../ports/message-composer.js';
import { CarrierCalls } from './carrier-calls.js';

/** Claims messages for one carrier, and begins the calls for those that are ours then. */
@Injectable()
export class ClaimedCalls {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly rateLimiter: CarrierRateLimiter,
    private readonly calls: CarrierCalls,
  ) {}

  /** @throws where the database fails before anything was handed to the carrier */
  async begin(carrier: Carrier, composed: readonly ComposedMessage[]): Promise<void> {
    const lease = new Lease(this.clock, this.config.leaseMs);
    const ready = await new Turns().map(composed, (each) => ({
      ...each,
      segments: countSegments(each.text).segments,
    }));
    // Before the claim: an answer must not lose its place to reminders while it is being claimed.
    const slots = await this.rateLimiter.reserve(composed.length, carrier);
    try {
      const claimed = await this.claims.claim(ready, lease, carrier.name, carrier.sender);
      composed
        .filter(({ message }) => claimed.has(message.id))
        .forEach((each, index) => this.calls.add(each, carrier, lease, slots[index]));
    } catch (error) {
      // Some may be ours, and certainly none was handed over. If this fails too, the carrier will be asked for them.
      const ids = ready.map(({ message }) => message.id);
      await this.claims.release(ids, lease).catch(() => undefined);
      throw error;
    }
  }
}
