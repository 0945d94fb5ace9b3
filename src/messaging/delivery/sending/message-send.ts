import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import type { Carrier } from '../../carriers/carrier.js';
import type { Lease } from '../../messages/lease.js';
import { CarrierRateLimiter } from '../../rate-limit/carrier-rate-limiter.js';
import { OutcomeRecorder } from '../outcomes/outcome-recorder.js';
import { decideNext } from '../outcomes/retry-policy.js';
import type { ComposedMessage } from '../ports/message-composer.js';
import { CarrierCall } from './carrier-call.js';

/** Sends one claimed message in its slot, and has the outcome recorded. */
@Injectable()
export class MessageSend {
  readonly #logger = new Logger(MessageSend.name);

  constructor(
    private readonly clock: Clock,
    private readonly call: CarrierCall,
    private readonly rateLimiter: CarrierRateLimiter,
    private readonly outcomes: OutcomeRecorder,
    private readonly metrics: Metrics,
  ) {}

  /** @param startAt when its slot begins, by the monotonic clock in ms */
  async send(composed: ComposedMessage, carrier: Carrier, lease: Lease, startAt: number): Promise<void> {
    const waitMs = startAt - this.clock.monotonic();
    if (waitMs > 0) await sleep(waitMs);
    const { message } = composed;
    const attempt = message.attempt + 1;
    const outcome = await this.call.make(composed, carrier, lease);
    if (outcome.kind === 'accepted') {
      const { carrierId } = outcome;
      this.outcomes.add({ kind: 'accepted', message, attempt, carrierId, by: 'answer' });
      return;
    }
    const now = this.clock.now();
    const next = decideNext(outcome, attempt, message.notAfter, now, Math.random());
    if (next.status === 'scheduled') this.metrics.retries.inc({ carrier: carrier.name });
    this.#logger.warn({
      msg: 'The carrier did not accept a message',
      message_id: message.id,
      outcome: outcome.kind,
      code: outcome.code,
      attempt,
      now: next.status,
    });
    // First: the message itself may be tried again as soon as its outcome is recorded.
    if (outcome.kind === 'refused' && outcome.because === 'pace')
      await this.rateLimiter.throttle(carrier, now, outcome.retryAfterMs);
    this.outcomes.add({ kind: 'not_accepted', message, attempt, next, error: outcome.detail, lease });
  }
}
