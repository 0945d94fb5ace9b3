import type { AddressInfo, Server } from 'node:net';
import type { OnModuleDestroy } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Config } from '../../../platform/config/config.js';
import { Problem } from '../../../platform/problem.js';
import type { Carrier, DeliveryReceipt, InboundSms, OutgoingSms, SendOutcome } from '../carrier.js';
import { MalformedWebhook } from '../carrier.js';
import type { CarrierKind } from '../carrier-kind.js';
import { inboundFields } from '../flowroute/payloads.js';
import { flowrouteReceipt } from '../flowroute/receipts.js';
import type { PhoneText } from './phones.js';
import { Phones } from './phones.js';

const WEBHOOK_TIMEOUT_MS = 5_000;
const RECEIPTS_AT_ONCE = 4;
/** What a server listens on that listens everywhere, and where it can be reached from here. */
const LOOPBACK_OF: ReadonlyMap<string, string> = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '[::1]'],
]);

const NUMBER = '15550100000';

/** The service's own webhook did not take what a phone sent. */
class ReplyNotTaken extends Problem {
  constructor(why: string) {
    super('unavailable', `the text was not taken: ${why}`);
  }
}

/**
 * A carrier that delivers to phones on a page instead of the air. What a phone sends comes back as a real webhook over
 * HTTP, in Flowroute's shape, so that one path serves play, tests and production. It has no `list`: what it keeps in
 * memory proves nothing after a restart.
 */
@Injectable()
export class Simulator implements Carrier, OnModuleDestroy {
  readonly name = 'simulator';
  readonly optInWord = 'START';
  readonly sender = NUMBER;
  readonly phones = new Phones();
  readonly #receiptsToPost: { readonly text: PhoneText; readonly path: string }[] = [];
  #posting = 0;

  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly config: Config,
  ) {}

  send({ recipient, body, receiptPath }: OutgoingSms): Promise<SendOutcome> {
    const text = this.phones.show({ phone: recipient, from: 'service', body });
    this.#receiptsToPost.push({ text, path: receiptPath });
    void this.#postReceipts();
    return Promise.resolve({ kind: 'accepted', carrierId: text.id });
  }

  parseInbound(payload: unknown): InboundSms {
    const fields = inboundFields(payload, this.sender);
    if (typeof fields === 'string') throw new MalformedWebhook(fields);
    return { carrier: this.name, ...fields };
  }

  parseReceipt(payload: unknown): DeliveryReceipt {
    const receipt = flowrouteReceipt(payload);
    if (typeof receipt === 'string') throw new MalformedWebhook(receipt, 'a delivery receipt');
    return receipt;
  }

  /**
   * The person at `phone` (digits) sends a text to the service.
   * @throws ReplyNotTaken where the webhook does not answer 200; the phone then shows the text as not taken
   */
  async reply(phone: string, body: string): Promise<PhoneText> {
    // Shown first: the answer of the service may arrive before its webhook has answered.
    const text = this.phones.show({ phone, from: 'phone', body });
    const attributes = { from: phone, to: this.sender, body, direction: 'inbound', is_mms: false };
    const [webhookToken] = this.config.access.webhookTokens;
    const path = `/inbound/${this.name}`;
    const refusal = await this.#postWebhook(webhookToken === undefined ? path : `${path}/${webhookToken}`, {
      type: 'message',
      id: text.id,
      attributes,
    });
    if (refusal === undefined) return text;
    this.phones.markNotTaken(text);
    throw new ReplyNotTaken(`POST ${path} ${refusal}`);
  }

  forget(number: string): void {
    this.phones.forget(number);
  }

  /** Before the server closes, which waits for the pages that still listen. */
  onModuleDestroy(): void {
    this.phones.hangUp();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** One after the other, a few at once: a load test must not drown in its own receipts. */
  async #postReceipts(): Promise<void> {
    if (this.#posting >= RECEIPTS_AT_ONCE) return;
    this.#posting += 1;
    for (let next = this.#receiptsToPost.shift(); next; next = this.#receiptsToPost.shift()) {
      const { text, path } = next;
      const attributes = { level: 1, status: 'delivered', status_code: null, body: text.body };
      const refusal = await this.#postWebhook(path, { type: 'delivery_receipt', id: text.id, attributes });
      if (refusal === undefined) this.phones.markDelivered(text);
    }
    this.#posting -= 1;
  }

  /** @returns why it was not taken, without the path and its token, or undefined where it was */
  async #postWebhook(path: string, data: object): Promise<string | undefined> {
    try {
      const response = await fetch(this.#ownAddress() + path, {
        method: 'POST',
        headers: { 'content-type': 'application/vnd.api+json' },
        body: JSON.stringify({ data }),
        signal: AbortSignal.timeout(WEBHOOK_TIMEOUT_MS),
      });
      const words = await response.text();
      return response.status === 200 ? undefined : `answered ${response.status} ${words}`;
    } catch (error) {
      return `failed: ${String(error)}`;
    }
  }

  /** Known only once the service listens: port 0 means any free one. */
  #ownAddress(): string {
    const server = this.adapterHost.httpAdapter.getHttpServer() as Server;
    const { address, family, port } = server.address() as AddressInfo;
    const host = LOOPBACK_OF.get(address) ?? (family === 'IPv6' ? `[${address}]` : address);
    return `http://${host}:${port}`;
  }
}

/** Takes all that there is, at once. */
export const SIMULATOR: CarrierKind = {
  usualPerSecond: 0,
  configure: () => ({ number: NUMBER, create: ({ simulator }) => simulator }),
};
