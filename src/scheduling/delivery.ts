import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Claims } from '../messaging/outbox/claims.js';
import type { Lease } from '../messaging/outbox/lease.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import type { Conclusion } from '../messaging/outbox/settlements.js';
import { Composer } from '../reminders/composer.js';
import { countSegments } from '../reminders/wording/segments.js';
import { CarrierCalls } from './carrier-calls.js';
import { Settler } from './settler.js';

/** Takes claimed messages on their way: compose, write ahead, and then hand them to the carrier. */
@Injectable()
export class Delivery {
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
    const carrier = this.carriers.preferred;
    const expired = messages.filter(({ notAfter }) => notAfter <= now);
    const { composed, quiet } = await this.composer.compose(
      messages.filter(({ notAfter }) => notAfter > now),
      now,
    );
    const ready = composed.map(({ message: { id }, text }) => ({
      id,
      body: text,
      segments: countSegments(text).segments,
    }));
    const slots = await this.calls.takeSlots(ready.length, carrier);
    const begun = await this.claims.begin(ready, lease, carrier.name, carrier.sender);
    const stillOurs = composed.filter(({ message }) => begun.has(message.id));
    return [
      ...expired.map((message) =>
        this.#end(message, { status: 'expired', reason: 'appointment_passed' }, lease),
      ),
      ...quiet.map(({ message, sendAt }) =>
        this.#end(message, { status: 'scheduled', reason: 'quiet_hours', sendAt }, lease),
      ),
      ...stillOurs.map((each, index) => this.calls.send(each, carrier, lease, slots[index])),
    ];
  }

  /** Ends or postpones what no carrier has been asked to send. */
  #end(message: Message, conclusion: Conclusion, lease: Lease): Promise<void> {
    return this.settler.settle({ message, attempt: message.attempt, conclusion, error: null, lease });
  }
}
