import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import type { Carrier, SendOutcome } from '../messaging/carriers/carrier.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Claims } from '../messaging/outbox/claims.js';
import type { Lease } from '../messaging/outbox/lease.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import { Composer } from '../reminders/composer.js';
import { countSegments } from '../reminders/wording/segments.js';
import { callLimitMs } from './call-limit.js';
import { conclude } from './retry-policy.js';
import { Settler } from './settler.js';

/** Takes claimed messages to their end: compose, write ahead, call the carrier, settle. */
@Injectable()
export class Delivery {
  readonly #logger = new Logger(Delivery.name);
  readonly #callLimitMs: number;

  constructor(
    config: Config,
    private readonly clock: Clock,
    private readonly claims: Claims,
    private readonly carriers: Carriers,
    private readonly composer: Composer,
    private readonly settler: Settler,
  ) {
    this.#callLimitMs = callLimitMs(config.leaseMs);
  }

  /**
   * Composes and writes ahead, then starts the calls.
   * @returns a promise for each message, fulfilled when its outcome is on record
   * @throws where the database fails: nothing has been handed to the carrier then
   */
  async begin(messages: readonly Message[], lease: Lease): Promise<Promise<void>[]> {
    const carrier = this.carriers.preferred;
    const now = this.clock.now();
    const expired = messages.filter(({ notAfter }) => notAfter <= now);
    const texts = await this.composer.compose(messages.filter(({ notAfter }) => notAfter > now));
    const ready = [...texts].map(([id, body]) => ({ id, body, segments: countSegments(body).segments }));
    const begun = await this.claims.begin(ready, lease, carrier.name, carrier.sender);
    return [
      ...expired.map((message) => this.#expire(message, lease)),
      ...messages
        .filter(({ id }) => begun.has(id))
        .map((message) => this.#send(message, texts.get(message.id) ?? '', carrier, lease)),
    ];
  }

  #expire(message: Message, lease: Lease): Promise<void> {
    const conclusion = { status: 'expired', reason: 'appointment_passed' } as const;
    return this.settler.settle({ message, attempt: message.attempt, conclusion, error: null, lease });
  }

  async #send(message: Message, body: string, carrier: Carrier, lease: Lease): Promise<void> {
    const attempt = message.attempt + 1;
    const outcome = await this.#call(message, body, carrier, lease);
    if (outcome.kind === 'accepted')
      return this.settler.settle({ message, attempt, carrierId: outcome.carrierId });
    const conclusion = conclude(outcome, attempt, message.notAfter, this.clock.now(), Math.random());
    this.#logger.warn({
      msg: 'The carrier did not accept a message',
      message_id: message.id,
      outcome: outcome.kind,
      code: outcome.code,
      attempt,
      now: conclusion.status,
    });
    return this.settler.settle({ message, attempt, conclusion, error: outcome.detail, lease });
  }

  /** The lease is looked at again here, at the last moment: a process that was paused may have lost it. */
  async #call(message: Message, body: string, carrier: Carrier, lease: Lease): Promise<SendOutcome> {
    if (lease.remainingMs() < this.#callLimitMs) {
      return {
        kind: 'refused',
        because: 'connection',
        code: 'lease',
        detail: 'not sent: the lease was about to end',
      };
    }
    const sms = { messageId: message.id, sender: carrier.sender, recipient: message.recipient, body };
    return carrier.send(sms, this.#callLimitMs);
  }
}
