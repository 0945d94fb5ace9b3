import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import type { Carrier, Refused, SendOutcome } from '../messaging/carriers/carrier.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import type { Lease } from '../messaging/outbox/lease.js';
import { Pace } from '../messaging/outbox/pace.js';
import { receiptAddress } from '../messaging/webhooks/receipt-address.js';
import type { Composed } from '../reminders/composer.js';
import { callLimitMs } from './call-limit.js';
import { conclude } from './retry-policy.js';
import { Settler } from './settler.js';

/** How long the whole installation pauses where a carrier says "too many" without saying for how long. */
const PAUSE_AFTER_429_MS = 1_000;

/** Hands messages that were written ahead to the carrier, each in its slot, and settles what came of it. */
@Injectable()
export class CarrierCalls {
  readonly #logger = new Logger(CarrierCalls.name);
  readonly #callLimitMs: number;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly pace: Pace,
    private readonly settler: Settler,
  ) {
    this.#callLimitMs = callLimitMs(config.leaseMs);
  }

  /** Slots for so many messages, in ms from now; none where the pace is not limited. */
  async takeSlots(count: number, carrier: Carrier): Promise<number[]> {
    const perSecond = this.config.carriers.perSecond[carrier.name];
    return perSecond > 0 && count > 0 ? this.pace.take(carrier.name, count, perSecond) : [];
  }

  /**
   * @param slotMs in how many ms its slot begins
   * @returns when the outcome is on record
   */
  async send(composed: Composed, carrier: Carrier, lease: Lease, slotMs = 0): Promise<void> {
    if (slotMs > 0) await sleep(slotMs);
    const { message } = composed;
    const attempt = message.attempt + 1;
    const outcome = await this.#call(composed, carrier, lease);
    if (outcome.kind === 'accepted')
      return this.settler.settle({ message, attempt, carrierId: outcome.carrierId });
    const now = this.clock.now();
    const conclusion = conclude(outcome, attempt, message.notAfter, now, Math.random());
    this.#logger.warn({
      msg: 'The carrier did not accept a message',
      message_id: message.id,
      outcome: outcome.kind,
      code: outcome.code,
      attempt,
      now: conclusion.status,
    });
    await this.settler.settle({ message, attempt, conclusion, error: outcome.detail, lease });
    if (outcome.kind === 'refused' && outcome.because === 'pace') await this.#slowDown(carrier, outcome, now);
  }

  /** The whole installation pauses: every call that is refused counts against the limit too. */
  async #slowDown(
    carrier: Carrier,
    { retryAfterMs = PAUSE_AFTER_429_MS }: Refused,
    now: Date,
  ): Promise<void> {
    if (this.config.carriers.perSecond[carrier.name] === 0) return;
    try {
      await this.pace.pause(carrier.name, new Date(now.getTime() + retryAfterMs));
    } catch (error) {
      this.#logger.warn(`The pause that the carrier asked for could not be kept: ${String(error)}`);
    }
  }

  /** The lease is looked at again here, at the last moment: a process that was paused may have lost it. */
  async #call({ message, text }: Composed, carrier: Carrier, lease: Lease): Promise<SendOutcome> {
    if (lease.remainingMs() < this.#callLimitMs) {
      return {
        kind: 'refused',
        because: 'connection',
        code: 'lease',
        detail: 'not sent: the lease was about to end',
      };
    }
    const sms = {
      messageId: message.id,
      sender: carrier.sender,
      recipient: message.recipient,
      body: text,
      usefulMs: message.notAfter.getTime() - this.clock.now().getTime(),
      ...receiptAddress(this.config.access, carrier.name, message.id),
    };
    const outcome = await carrier.send(sms, this.#callLimitMs);
    this.carriers.heard(carrier, outcome, this.clock.now());
    return outcome;
  }
}
