import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { newId } from '../../../identifier.js';
import type { Carrier, InboundSms, OutgoingSms, SendOutcome } from '../carrier.js';
import { MalformedWebhook } from '../carrier.js';
import { inboundFields } from '../flowroute-payloads.js';

export interface PhoneText {
  readonly id: string;
  /** The number of the phone that shows it. */
  readonly phone: string;
  readonly from: 'service' | 'phone';
  readonly body: string;
  readonly at: Date;
}

/** The simulated phones keep so many texts in all; older ones are forgotten. */
const TEXTS_KEPT = 1000;
const WEBHOOK_TIMEOUT_MS = 5_000;

/**
 * A carrier that delivers to phones on a page instead of the air. What a phone sends comes back as a real webhook over
 * HTTP, in Flowroute's shape, so that one path serves play, tests and production.
 */
@Injectable()
export class Simulator implements Carrier {
  readonly name = 'simulator';
  readonly sender = '15550100000';
  readonly #texts: PhoneText[] = [];

  constructor(private readonly adapterHost: HttpAdapterHost) {}

  send({ recipient, body }: OutgoingSms): Promise<SendOutcome> {
    const { id } = this.#keep({ phone: recipient, from: 'service', body });
    return Promise.resolve({ kind: 'accepted', carrierId: id });
  }

  parseInbound(payload: unknown): InboundSms {
    const fields = inboundFields(payload);
    if (typeof fields === 'string') throw new MalformedWebhook(fields);
    return { carrier: this.name, ...fields };
  }

  /** All texts that came after the one named, the oldest first; all that are kept where none is named. */
  textsAfter(id: string | undefined): readonly PhoneText[] {
    const position = this.#texts.findIndex((text) => text.id === id);
    return this.#texts.slice(position + 1);
  }

  /** The person at `phone` sends a text to the service. */
  async reply(phone: string, body: string): Promise<PhoneText> {
    const text = this.#keep({ phone, from: 'phone', body });
    const attributes = { from: phone, to: this.sender, body, direction: 'inbound', is_mms: false };
    await fetch(`${this.#ownAddress()}/inbound/${this.name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.api+json' },
      body: JSON.stringify({ data: { type: 'message', id: text.id, attributes } }),
      signal: AbortSignal.timeout(WEBHOOK_TIMEOUT_MS),
    });
    return text;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #keep(text: Omit<PhoneText, 'id' | 'at'>): PhoneText {
    const kept = { ...text, id: newId(), at: new Date() };
    this.#texts.push(kept);
    if (this.#texts.length > TEXTS_KEPT) this.#texts.shift();
    return kept;
  }

  /** Known only once the service listens: port 0 means any free one. */
  #ownAddress(): string {
    const address = this.adapterHost.httpAdapter.getHttpServer().address() as {
      port: number;
      family: string;
    };
    return `http://127.0.0.1:${address.port}`;
  }
}
