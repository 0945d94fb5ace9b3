import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import type { Carrier } from '../messaging/carriers/carrier.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Claims } from '../messaging/outbox/claims.js';
import type { DueMessage } from '../messaging/outbox/due-message.js';
import { Lease } from '../messaging/outbox/lease.js';
import type { Conclusion } from '../messaging/outbox/settlements.js';
import type { Composed } from '../reminders/composer.js';
import { Composer } from '../reminders/composer.js';
import { countSegments } from '../reminders/wording/segments.js';
import { CarrierCalls } from './carrier-calls.js';
import { Settler } from './settler.js';

/** Takes due messages on their way: puts them into words, claims them, and has the carrier called. */
@Injectable()
export class Delivery {
  readonly #logger = new Logger(Delivery.name);

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly carriers: Carriers,
    private readonly composer: Composer,
    private readonly calls: CarrierCalls,
    private readonly settler: Settler,
  ) {}

  /**
   * Begins the calls for those that can be claimed; what is not to be sent now is on record as such when it returns.
   * @throws where the database fails before anything was handed to a carrier
   */
  async begin(messages: readonly DueMessage[]): Promise<void> {
    const now = this.clock.now();
    const { composed, quiet } = await this.composer.compose(
      messages.filter(({ notAfter }) => notAfter > now),
      now,
    );
    await this.#beginCalls(composed, now);
    const expired = messages.filter(({ notAfter }) => notAfter <= now);
    await Promise.all([
      ...expired.map((message) => this.#end(message, { status: 'expired', reason: 'appointment_passed' })),
      ...quiet.map(({ message, sendAt }) =>
        this.#end(message, { status: 'scheduled', reason: 'quiet_hours', sendAt }),
      ),
    ]);
  }

  async #beginCalls(composed: readonly Composed[], now: Date): Promise<void> {
    const byCarrier = new Map<Carrier, Composed[]>();
    for (const each of composed) {
      const carrier = this.carriers.choose(each.message, now);
      const some = byCarrier.get(carrier);
      if (some) some.push(each);
      else byCarrier.set(carrier, [each]);
    }
    let hasBegun = false;
    for (const [carrier, some] of byCarrier) {
      try {
        await this.#beginBy(carrier, some);
        hasBegun = true;
      } catch (error) {
        if (!hasBegun) throw error;
        this.#logger.error(`${some.length} messages could not be begun: ${String(error)}`);
      }
    }
  }

  async #beginBy(carrier: Carrier, composed: readonly Composed[]): Promise<void> {
    const lease = new Lease(this.clock, this.config.leaseMs);
    const ready = composed.map((each) => ({ ...each, segments: countSegments(each.text).segments }));
    // Before the claim: an answer must not lose its place to reminders while it is being claimed.
    const slots = await this.calls.takeSlots(composed.length, carrier);
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

  /** Ends or postpones what nobody has claimed. */
  #end(message: DueMessage, conclusion: Conclusion): Promise<void> {
    return this.settler.settle({ message, attempt: message.attempt, conclusion, error: null });
  }
}
