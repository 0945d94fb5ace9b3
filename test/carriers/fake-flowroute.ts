import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hurried } from '../service/duties.js';
import { act } from './flowroute/act.js';
import { type Rule, Script, type Sms } from './flowroute/behaviour.js';
import { type Credentials, smsOf, unauthorized } from './flowroute/checks.js';
import { type AcceptedSms, type Listing, Messages } from './flowroute/messages.js';
import {
  type Inbound,
  inboundPayload,
  newId,
  post,
  type Receipt,
  receiptPayload,
} from './flowroute/webhooks.js';
import { isProblem, readBody, sendProblem } from './flowroute/wire.js';

const MESSAGES = '/v2.1/messages';

/** One request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly at: Date;
  /** What it asked to send, where it was well-formed. */
  sms?: Sms;
  /** Missing as long as it has no answer, and for ever where the connection was dropped. */
  status?: number;
}

export interface FakeFlowrouteOptions extends Partial<Credentials> {
  /** A free one is taken where it is missing. */
  readonly port?: number;
}

/**
 * Flowroute's messaging API v2.1 over real HTTP on the loopback: checks each request as the carrier would,
 * remembers what it accepted, posts webhooks, and misbehaves when told to. Formats: PROVIDERS.md.
 */
export class FakeFlowroute {
  /** Every request, refused ones and those for the list too, oldest first. */
  readonly requests: SeenRequest[] = [];
  /** The time of day that its answers are to give; this machine's where it is missing. */
  time: (() => Date) | undefined;
  readonly #messages = new Messages();
  readonly #script = new Script();
  readonly #news = new EventEmitter().setMaxListeners(0);
  readonly #credentials: Credentials;
  readonly #server: Server;

  private constructor({ accessKey = 'accessKey', secretKey = 'secretKey' }: FakeFlowrouteOptions) {
    this.#credentials = { accessKey, secretKey };
    this.#server = createServer((request, response) => {
      this.#receive(request, response).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    });
  }

  static async start(options: FakeFlowrouteOptions = {}): Promise<FakeFlowroute> {
    const fake = new FakeFlowroute(options);
    fake.#server.listen(options.port ?? 0, '127.0.0.1');
    await once(fake.#server, 'listening');
    return fake;
  }

  /** What FLOWROUTE_API_URL is to be. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Every accepted message, oldest first. */
  get accepted(): readonly AcceptedSms[] {
    return this.#messages.accepted;
  }

  /** Behaves so from now on, once the rules of `behaveNext` are used up. */
  behave(rule: Rule): void {
    this.#script.always(rule);
  }

  /** Behaves so towards the next well-formed requests to send, one rule each. */
  behaveNext(...rules: Rule[]): void {
    this.#script.next(rules);
  }

  /** How the list and the look-up of messages are to lag or fail from now on; `{}` mends them. */
  list(listing: Listing): void {
    this.#messages.listing = listing;
  }

  /** Its time is another than this machine's from now on. */
  goBy(now: () => Date): void {
    this.#messages.now = now;
  }

  /** So many texts of others stand in the list, evenly spread over a time. */
  crowd(count: number, from: Date, to: Date): void {
    this.#messages.crowd(count, from, to);
  }

  /** Waits until so many messages are accepted, or until `condition` holds; throws after `timeoutMs`. */
  async waitFor(condition: number | (() => boolean), timeoutMs = 10_000): Promise<readonly AcceptedSms[]> {
    const met = typeof condition === 'number' ? () => this.accepted.length >= condition : condition;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      while (!met()) await hurried(() => once(this.#news, 'news', { signal }));
    } catch (cause) {
      const seen = `${this.requests.length} requests came in, ${this.accepted.length} were accepted`;
      throw new Error(`waited ${timeoutMs} ms for the fake carrier: ${seen}`, { cause });
    }
    return this.accepted;
  }

  /** Posts a delivery receipt for the message `id`; gives the status, of which Flowroute takes only 200. */
  receipt(callbackUrl: string, id: string, receipt: Receipt = {}): Promise<number> {
    return post(callbackUrl, receiptPayload(id, receipt));
  }

  /** Posts a text from a phone; gives the status, of which Flowroute takes only 200. */
  inbound(webhookUrl: string, sms: Inbound, shape: 'v2' | 'v2.1' = 'v2'): Promise<number> {
    const id = sms.id ?? newId();
    this.#messages.record({ ...sms, id }, 'inbound');
    return post(webhookUrl, inboundPayload({ ...sms, id }, shape));
  }

  /** Ends every connection, hanging ones too. */
  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    if (this.time) response.setHeader('date', this.time().toUTCString());
    const text = await readBody(request);
    const seen: SeenRequest = { method, path, at: new Date() };
    this.requests.push(seen);
    response.once('finish', () => {
      seen.status = response.statusCode;
      this.#news.emit('news');
    });
    await this.#answer(request, text, seen, response);
    this.#news.emit('news');
  }

  async #answer(
    request: IncomingMessage,
    text: string,
    seen: SeenRequest,
    response: ServerResponse,
  ): Promise<void> {
    const url = new URL(seen.path, this.url);
    if (!url.pathname.startsWith(MESSAGES)) return sendProblem(response, { status: 404 });
    const problem = unauthorized(request, this.#credentials);
    if (problem) return sendProblem(response, problem);
    if (seen.method === 'GET')
      return this.#messages.answer(url, url.pathname.slice(MESSAGES.length + 1), response);
    if (seen.method !== 'POST' || url.pathname !== MESSAGES) return sendProblem(response, { status: 405 });
    const sms = smsOf(request, text);
    if (isProblem(sms)) return sendProblem(response, sms);
    seen.sms = sms;
    const accept = (): string => {
      const id = this.#messages.record({ ...sms, id: newId() }, 'outbound');
      this.#news.emit('news');
      return id;
    };
    return act(this.#script.for(sms), accept, response, `${this.url}${MESSAGES}`);
  }
}
