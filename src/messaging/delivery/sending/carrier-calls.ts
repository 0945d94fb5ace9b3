import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import { tracedStep } from '../../../platform/tracing/tracing.js';
import type { Carrier, Refused, SendOutcome } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import { callLimitMs } from '../../messages/call-limit.js';
import { Claims } from '../../messages/claims.js';
import type { Lease } from '../../messages/lease.js';
import type { Priority } from '../../messages/message.entity.js';
import { PRIORITY, priorityOf } from '../../messages/message.entity.js';
import { CarrierRateLimiter } from '../../rate-limit/carrier-rate-limiter.js';
import { receiptAddress } from '../../webhooks/receipt-address.js';
import { OutcomeRecorder } from '../outcomes/outcome-recorder.js';
import { decideNext } from '../outcomes/retry-policy.js';
import type { ComposedMessage } from '../ports/message-composer.js';
import { CallQueue } from './call-queue.js';

interface Claimed extends ComposedMessage {
  readonly lease: Lease;
}

/** Hands claimed messages to the carrier, each in its slot, and has the outcome recorded. */
@Injectable()
export class CarrierCalls {
  readonly #logger = new Logger(CarrierCalls.name);
  readonly #callLimitMs: number;
  readonly #queues: Readonly<Record<Priority, CallQueue<Claimed>>>;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly rateLimiter: CarrierRateLimiter,
    private readonly claims: Claims,
    private readonly outcomes: OutcomeRecorder,
    private readonly metrics: Metrics,
  ) {
    this.#callLimitMs = callLimitMs(config.leaseMs);
    const { dispatchConcurrency } = config;
    const forAnswers = Math.ceil(dispatchConcurrency / 4);
    this.#queues = {
      [PRIORITY.reply]: new CallQueue(forAnswers, forAnswers),
      [PRIORITY.reminder]: new CallQueue(dispatchConcurrency, dispatchConcurrency),
    };
  }

  /**
   * Waits until it is worthwhile to claim more in a priority. Reminders also wait until what has been sent is on record, but for
   * some: what a process that dies has not recorded must be asked for.
   * @returns how many
   */
  async availableCapacity(priority: Priority): Promise<number> {
    if (priority === PRIORITY.reminder)
      await this.outcomes.behindByAtMost(2 * this.config.dispatchConcurrency);
    return this.#queues[priority].availableCapacity();
  }

  /** @param startAt when its slot begins, by the monotonic clock in ms */
  add(composed: ComposedMessage, carrier: Carrier, lease: Lease, startAt = 0): void {
    const queue = this.#queues[priorityOf(composed.message.kind)];
    queue.add({ ...composed, lease }, () => this.#send(composed, carrier, lease, startAt));
  }

  /** Begins no more calls: gives back what has not begun, and waits until what has is on record. */
  async stop(): Promise<void> {
    const queues = Object.values(this.#queues);
    for (const { message, lease } of queues.flatMap((queue) => queue.close()))
      await this.claims.release([message.id], lease);
    await Promise.all(queues.map((queue) => queue.idle()));
    await this.outcomes.behindByAtMost(0);
  }

  async #send(composed: ComposedMessage, carrier: Carrier, lease: Lease, startAt: number): Promise<void> {
    const waitMs = startAt - this.clock.monotonic();
    if (waitMs > 0) await sleep(waitMs);
    const { message } = composed;
    const attempt = message.attempt + 1;
    const about = { carrier: carrier.name, attempt };
    const outcome = await tracedStep('call carrier', message.id, about, () =>
      this.#call(composed, carrier, lease),
    );
    this.#count(composed, carrier, outcome);
    if (outcome.kind === 'accepted') {
      void this.outcomes.record({
        kind: 'accepted',
        message,
        attempt,
        carrierId: outcome.carrierId,
        by: 'answer',
      });
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
    void this.outcomes.record({ kind: 'not_accepted', message, attempt, next, error: outcome.detail, lease });
  }

  #count({ message: { sendAt } }: ComposedMessage, { name: carrier }: Carrier, outcome: SendOutcome): void {
    const how = outcome.kind === 'refused' ? `refused: ${outcome.because}` : outcome.kind;
    this.metrics.sends.inc({ carrier, outcome: how });
    if (outcome.kind === 'refused' && outcome.isUnrecognised)
      this.metrics.countUnrecognisedCode(carrier, outcome.code);
    if (outcome.kind === 'accepted')
      this.metrics.lateness.observe((this.clock.now().getTime() - sendAt.getTime()) / 1000);
  }

  /** Lease and appointment are looked at again here, at the last moment: the process may have been paused meanwhile. */
  async #call({ message, text }: ComposedMessage, carrier: Carrier, lease: Lease): Promise<SendOutcome> {
    if (lease.ageMs() > this.#callLimitMs) return notSent('lease', 'the lease was about to end');
    if (message.notAfter <= this.clock.now()) return notSent('late', 'the appointment has passed');
    const sms = {
      messageId: message.id,
      sender: carrier.sender,
      recipient: message.recipient,
      body: text,
      usefulMs: message.notAfter.getTime() - this.clock.now().getTime(),
      ...receiptAddress(this.config.access, carrier.name, message.id),
    };
    const answered = this.metrics.calls.startTimer({ carrier: carrier.name });
    const outcome = await carrier.send(sms, this.#callLimitMs).finally(answered);
    this.carriers.recordOutcome(carrier, outcome, this.clock.now());
    return outcome;
  }
}

function notSent(code: string, why: string): Refused {
  return { kind: 'refused', because: 'connection', code, detail: `not sent: ${why}` };
}
