import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import type { Carrier, Refused, SendOutcome } from '../messaging/carriers/carrier.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Claims } from '../messaging/outbox/claims.js';
import type { Lease } from '../messaging/outbox/lease.js';
import type { Lane } from '../messaging/outbox/message.entity.js';
import { LANE, laneOf } from '../messaging/outbox/message.entity.js';
import { Pace } from '../messaging/outbox/pace.js';
import { receiptAddress } from '../messaging/webhooks/receipt-address.js';
import { Metrics } from '../metrics/metrics.js';
import type { Composed } from '../reminders/composer.js';
import { callLimitMs } from './call-limit.js';
import { CallQueue } from './call-queue.js';
import { conclude } from './retry-policy.js';
import { Settler } from './settler.js';
import { Spacing } from './spacing.js';

/** How long the whole installation pauses where a carrier says "too many" without saying for how long. */
const PAUSE_AFTER_429_MS = 1_000;

interface Claimed extends Composed {
  readonly lease: Lease;
}

/** Hands claimed messages to the carrier, each in its slot, and settles what came of it. */
@Injectable()
export class CarrierCalls {
  readonly #logger = new Logger(CarrierCalls.name);
  readonly #callLimitMs: number;
  readonly #spacings = new Map<Carrier, Spacing>();
  readonly #queues: Readonly<Record<Lane, CallQueue<Claimed>>>;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly pace: Pace,
    private readonly claims: Claims,
    private readonly settler: Settler,
    private readonly metrics: Metrics,
  ) {
    this.#callLimitMs = callLimitMs(config.leaseMs);
    const { dispatchConcurrency } = config;
    const forAnswers = Math.ceil(dispatchConcurrency / 4);
    this.#queues = {
      [LANE.answers]: new CallQueue(forAnswers, forAnswers),
      [LANE.reminders]: new CallQueue(dispatchConcurrency, dispatchConcurrency),
    };
  }

  /**
   * Waits until it is worthwhile to claim more in a lane. Reminders also wait until what has been sent is on record, but for
   * some: what a process that dies has not recorded must be asked for.
   * @returns how many
   */
  async room(lane: Lane): Promise<number> {
    if (lane === LANE.reminders) await this.settler.behindByAtMost(2 * this.config.dispatchConcurrency);
    return this.#queues[lane].room();
  }

  /** When so many messages may go out, by the monotonic clock in ms; none where the pace is not limited. */
  async takeSlots(count: number, carrier: Carrier): Promise<number[]> {
    if (count === 0) return [];
    const takenAt = this.clock.monotonic();
    const slots = await this.pace.take(carrier.name, count, this.config.carriers.perSecond[carrier.name]);
    if (!slots) return [];
    const spacing = this.#spacings.get(carrier) ?? new Spacing();
    this.#spacings.set(carrier, spacing);
    const now = this.clock.monotonic();
    return slots.startsMs.map((startMs) => spacing.reserve(takenAt + startMs, slots.intervalMs, now));
  }

  /** @param startAt when its slot begins, by the monotonic clock in ms */
  add(composed: Composed, carrier: Carrier, lease: Lease, startAt = 0): void {
    const queue = this.#queues[laneOf(composed.message.kind)];
    queue.add({ ...composed, lease }, () => this.#send(composed, carrier, lease, startAt));
  }

  /** Begins no more calls: gives back what has not begun, and waits until what has is on record. */
  async stop(): Promise<void> {
    const queues = Object.values(this.#queues);
    for (const { message, lease } of queues.flatMap((queue) => queue.close()))
      await this.claims.release([message.id], lease);
    await Promise.all(queues.map((queue) => queue.idle()));
    await this.settler.behindByAtMost(0);
  }

  async #send(composed: Composed, carrier: Carrier, lease: Lease, startAt: number): Promise<void> {
    const waitMs = startAt - this.clock.monotonic();
    if (waitMs > 0) await sleep(waitMs);
    const { message } = composed;
    const attempt = message.attempt + 1;
    const outcome = await this.#call(composed, carrier, lease);
    this.#count(composed, carrier, outcome);
    if (outcome.kind === 'accepted') {
      void this.settler.settle({ message, attempt, carrierId: outcome.carrierId, by: 'answer' });
      return;
    }
    const now = this.clock.now();
    const conclusion = conclude(outcome, attempt, message.notAfter, now, Math.random());
    if (conclusion.status === 'scheduled') this.metrics.retries.inc({ carrier: carrier.name });
    this.#logger.warn({
      msg: 'The carrier did not accept a message',
      message_id: message.id,
      outcome: outcome.kind,
      code: outcome.code,
      attempt,
      now: conclusion.status,
    });
    // First: the message itself may be tried again as soon as it is settled.
    if (outcome.kind === 'refused' && outcome.because === 'pace') await this.#slowDown(carrier, outcome, now);
    void this.settler.settle({ message, attempt, conclusion, error: outcome.detail, lease });
  }

  #count({ message: { sendAt } }: Composed, { name: carrier }: Carrier, outcome: SendOutcome): void {
    const how = outcome.kind === 'refused' ? `refused: ${outcome.because}` : outcome.kind;
    this.metrics.sends.inc({ carrier, outcome: how });
    if (outcome.kind === 'accepted')
      this.metrics.lateness.observe((this.clock.now().getTime() - sendAt.getTime()) / 1000);
  }

  /** The whole installation pauses: every call that is refused counts against the limit too. */
  async #slowDown(
    carrier: Carrier,
    { retryAfterMs = PAUSE_AFTER_429_MS }: Refused,
    now: Date,
  ): Promise<void> {
    try {
      await this.pace.slowDown(carrier.name, new Date(now.getTime() + retryAfterMs));
    } catch (error) {
      this.#logger.warn(`The pause that the carrier asked for could not be kept: ${String(error)}`);
    }
  }

  /** Lease and appointment are looked at again here, at the last moment: the process may have been paused meanwhile. */
  async #call({ message, text }: Composed, carrier: Carrier, lease: Lease): Promise<SendOutcome> {
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
    const outcome = await carrier.send(sms, this.#callLimitMs);
    this.carriers.heard(carrier, outcome, this.clock.now());
    return outcome;
  }
}

function notSent(code: string, why: string): Refused {
  return { kind: 'refused', because: 'connection', code, detail: `not sent: ${why}` };
}
