import type { AddressInfo, Server } from 'node:net';
import type { OnModuleDestroy } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Problem } from '../../../problem.js';
import type { Carrier, InboundSms, OutgoingSms, SendOutcome } from '../carrier.js';
import { MalformedWebhook } from '../carrier.js';
import { inboundFields } from '../flowroute-payloads.js';
import type { PhoneText } from './phones.js';
import { Phones } from './phones.js';

const WEBHOOK_TIMEOUT_MS = 5_000;
/** What a server listens on that listens everywhere, and where it can be reached from here. */
const LOOPBACK_OF: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** The service's own webhook did not take what a phone sent. */
export class ReplyNotTaken extends Problem {
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
  readonly sender = '15550100000';
  readonly phones = new Phones();

  constructor(private readonly adapterHost: HttpAdapterHost) {}

  send({ recipient, body }: OutgoingSms): Promise<SendOutcome> {
    const { id } = this.phones.show({ phone: recipient, from: 'service', body });
    return Promise.resolve({ kind: 'accepted', carrierId: id });
  }

  parseInbound(payload: unknown): InboundSms {
    const fields = inboundFields(payload);
    if (typeof fields === 'string') throw new MalformedWebhook(fields);
    return { carrier: this.name, ...fields };
  }

  /**
   * The person at `phone` (digits) sends a text to the service.
   * @throws ReplyNotTaken where the webhook does not answer 200; the phone then shows the text as not taken
   */
  async reply(phone: string, body: string): Promise<PhoneText> {
    // Shown first: the answer of the service may arrive before its webhook has answered.
    const text = this.phones.show({ phone, from: 'phone', body });
    const refusal = await this.#postWebhook(text);
    if (refusal === undefined) return text;
    this.phones.markNotTaken(text);
    throw new ReplyNotTaken(refusal);
  }

  /** Before the server closes, which waits for the pages that still listen. */
  onModuleDestroy(): void {
    this.phones.hangUp();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** @returns why it was not taken, or undefined where it was */
  async #postWebhook({ id, phone, body }: PhoneText): Promise<string | undefined> {
    const path = `/inbound/${this.name}`;
    const attributes = { from: phone, to: this.sender, body, direction: 'inbound', is_mms: false };
    try {
      const response = await fetch(this.#ownAddress() + path, {
        method: 'POST',
        headers: { 'content-type': 'application/vnd.api+json' },
        body: JSON.stringify({ data: { type: 'message', id, attributes } }),
        signal: AbortSignal.timeout(WEBHOOK_TIMEOUT_MS),
      });
      const words = await response.text();
      return response.status === 200 ? undefined : `POST ${path} answered ${response.status} ${words}`;
    } catch (error) {
      return `POST ${path} failed: ${String(error)}`;
    }
  }

  /** Known only once the service listens: port 0 means any free one. */
  #ownAddress(): string {
    const server = this.adapterHost.httpAdapter.getHttpServer() as Server;
    const { address, family, port } = server.address() as AddressInfo;
    const host = LOOPBACK_OF[address] ?? (family === 'IPv6' ? `[${address}]` : address);
    return `http://${host}:${port}`;
  }
}
