import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { Carrier } from '../messaging/carriers/carrier.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Claims } from '../messaging/outbox/claims.js';
import type { Lease } from '../messaging/outbox/lease.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import type { Conclusion } from '../messaging/outbox/settlements.js';
import type { Composed } from '../reminders/composer.js';
import { Composer } from '../reminders/composer.js';
import { countSegments } from '../reminders/wording/segments.js';
import { CarrierCalls } from './carrier-calls.js';
import { Settler } from './settler.js';

/** Takes claimed messages on their way: compose, write ahead, and then hand them to the carrier. */
@Injectable()
export class Delivery {
  readonly #logger = new Logger(Delivery.name);

  constructor(
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly carriers: Carriers,
    private readonly composer: Composer,
    private readonly calls: CarrierCalls,
    private readonly settler: Settler,
  ) {}

  /**
   * Composes and writes ahead, then starts the calls.
   * @returns a promise for each message, fulfilled when what became of it is on record
   * @throws where the database fails: nothing has been handed to the carrier then
   */
  async begin(messages: readonly Message[], lease: Lease): Promise<Promise<void>[]> {
    const now = this.clock.now();
    const expired = messages.filter(({ notAfter }) => notAfter <= now);
    const { composed, quiet } = await this.composer.compose(
      messages.filter(({ notAfter }) => notAfter > now),
      now,
    );
    const calls = await this.#beginCalls(composed, lease, now);
    return [
      ...expired.map((message) =>
        this.#end(message, { status: 'expired', reason: 'appointment_passed' }, lease),
      ),
      ...quiet.map(({ message, sendAt }) =>
        this.#end(message, { status: 'scheduled', reason: 'quiet_hours', sendAt }, lease),
      ),
      ...calls,
    ];
  }

  async #beginCalls(composed: readonly Composed[], lease: Lease, now: Date): Promise<Promise<void>[]> {
    const calls: Promise<void>[] = [];
    const byCarrier = new Map<Carrier, Composed[]>();
    for (const each of composed) {
      const carrier = this.carriers.choose(each.message, now);
      byCarrier.set(carrier, [...(byCarrier.get(carrier) ?? []), each]);
    }
    for (const [carrier, some] of byCarrier) {
      try {
        calls.push(...(await this.#beginBy(carrier, some, lease)));
      } catch (error) {
        // What has begun by another carrier must be heard to its end; this part is free again when its lease ends.
        if (calls.length === 0) throw error;
        this.#logger.error(`${some.length} messages could not be begun: ${String(error)}`);
      }
    }
    return calls;
  }

  async #beginBy(carrier: Carrier, composed: readonly Composed[], lease: Lease): Promise<Promise<void>[]> {
    const ready = composed.map(({ message: { id }, text }) => ({
      id,
      body: text,
      segments: countSegments(text).segments,
    }));
    const slots = await this.calls.takeSlots(ready.length, carrier);
    const begun = await this.claims.begin(ready, lease, carrier.name, carrier.sender);
    return composed
      .filter(({ message }) => begun.has(message.id))
      .map((each, index) => this.calls.send(each, carrier, lease, slots[index]));
  }

  /** Ends or postpones what no carrier has been asked to send. */
  #end(message: Message, conclusion: Conclusion, lease: Lease): Promise<void> {
    return this.settler.settle({ message, attempt: message.attempt, conclusion, error: null, lease });
  }
}
