import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import { tracedStep } from '../../../platform/tracing/tracing.js';
import type { Carrier, Refused, SendOutcome } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import { callLimitMs } from '../../messages/call-limit.js';
import type { DueMessage } from '../../messages/due-message.js';
import type { Lease } from '../../messages/lease.js';
import { receiptAddress } from '../../webhooks/receipt-address.js';
import type { ComposedMessage } from '../ports/message-composer.js';

/** The call to a carrier itself. */
@Injectable()
export class CarrierCall {
  readonly #callLimitMs: number;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly metrics: Metrics,
  ) {
    this.#callLimitMs = callLimitMs(config.leaseMs);
  }

  /** Hands a text to the carrier, unless it is too late for that. Never rejects. */
  async make(composed: ComposedMessage, carrier: Carrier, lease: Lease): Promise<SendOutcome> {
    const { id, attempt } = composed.message;
    const about = { carrier: carrier.name, attempt: attempt + 1 };
    return tracedStep('call carrier', id, about, () => this.#make(composed, carrier, lease));
  }

  /** Lease and appointment are looked at again here, at the last moment: the process may have been paused meanwhile. */
  async #make({ message, text }: ComposedMessage, carrier: Carrier, lease: Lease): Promise<SendOutcome> {
    const usefulMs = message.notAfter.getTime() - this.clock.now().getTime();
    const late = whyTooLate(lease.ageMs() > this.#callLimitMs, usefulMs);
    if (late) {
      this.#count(message, carrier, late, this.clock.now());
      return late;
    }
    const asked = this.clock.monotonic();
    const outcome = await carrier.send(
      {
        messageId: message.id,
        sender: carrier.sender,
        recipient: message.recipient,
        body: text,
        usefulMs,
        ...receiptAddress(this.config.access, carrier.name, message.id),
      },
      this.#callLimitMs,
    );
    const now = this.clock.now();
    this.metrics.calls.observe({ carrier: carrier.name }, (this.clock.monotonic() - asked) / 1000);
    this.carriers.recordOutcome(carrier, outcome, now);
    this.#count(message, carrier, outcome, now);
    return outcome;
  }

  #count({ sendAt }: DueMessage, { name: carrier }: Carrier, outcome: SendOutcome, now: Date): void {
    const how = outcome.kind === 'refused' ? `refused: ${outcome.because}` : outcome.kind;
    this.metrics.sends.inc({ carrier, outcome: how });
    if (outcome.kind === 'refused' && outcome.isUnrecognised)
      this.metrics.countUnrecognisedCode(carrier, outcome.code);
    if (outcome.kind === 'accepted') this.metrics.lateness.observe((now.getTime() - sendAt.getTime()) / 1000);
  }
}

function whyTooLate(isLeaseOver: boolean, usefulMs: number): Refused | undefined {
  if (isLeaseOver) return notSent('lease', 'the lease was about to end');
  return usefulMs <= 0 ? notSent('late', 'the appointment has passed') : undefined;
}

function notSent(code: string, why: string): Refused {
  return { kind: 'refused', because: 'connection', code, detail: `not sent: ${why}` };
}
