import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hurried } from '../service/duties.js';
import { readBody } from './flowroute/wire.js';
import type { TwilioBehaviour, TwilioError } from './twilio/behaviour.js';
import { sign } from './twilio/signature.js';

export interface TwilioSms {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly validityPeriod: number;
  readonly statusCallback: string | undefined;
  readonly at: Date;
}

const ACCOUNT_SID = `AC${'0123456789abcdef'.repeat(2)}`;
const AUTH_TOKEN = 'twilio-auth-token';
const NUMBER = /^\+\d{8,15}$/;

/** Twilio's messaging API over real HTTP on the loopback, and the webhooks that it posts, signed. Formats: PROVIDERS.md. */
export class FakeTwilio {
  readonly accepted: TwilioSms[] = [];
  /** How many well-formed requests to send came in, refused ones too. */
  sends = 0;
  /** Every call of the list fails so. */
  listFailure: TwilioError | undefined;
  /** Messages of one page of the list. */
  pageSize = 1000;
  readonly #rules: TwilioBehaviour[] = [];
  #usual: TwilioBehaviour = 'accept';
  readonly #news = new EventEmitter().setMaxListeners(0);
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  static async start(): Promise<FakeTwilio> {
    const fake = new FakeTwilio();
    fake.#server.listen(0, '127.0.0.1');
    await once(fake.#server, 'listening');
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the service has to be told to use it. */
  get settings(): Record<string, string> {
    return {
      TWILIO_ACCOUNT_SID: ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      TWILIO_NUMBER: '12067770000',
      TWILIO_API_URL: this.url,
    };
  }

  behave(rule: TwilioBehaviour): void {
    this.#usual = rule;
  }

  behaveNext(...rules: TwilioBehaviour[]): void {
    this.#rules.push(...rules);
  }

  /** Waits until so many messages are accepted. */
  async waitFor(count: number, timeoutMs = 10_000): Promise<readonly TwilioSms[]> {
    const signal = AbortSignal.timeout(timeoutMs);
    while (this.accepted.length < count) await hurried(() => once(this.#news, 'news', { signal }));
    return this.accepted;
  }

  /**
   * Posts a signed form.
   * @param signedUrl the address as Twilio was told it; the request itself goes to `url`
   */
  post(
    url: string,
    form: Record<string, string>,
    signedUrl = url,
    authToken = AUTH_TOKEN,
  ): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'x-twilio-signature': sign(authToken, signedUrl, form),
      },
      body: new URLSearchParams(form).toString(),
    });
  }

  /** The fields of a status callback. */
  status(sid: string, status: string, errorCode?: string): Record<string, string> {
    return {
      AccountSid: ACCOUNT_SID,
      ApiVersion: '2010-04-01',
      MessageSid: sid,
      MessageStatus: status,
      SmsSid: sid,
      SmsStatus: status,
      ...(errorCode === undefined ? {} : { ErrorCode: errorCode }),
    };
  }

  /** The fields of a text that came in. */
  text(sms: { from: string; to: string; body: string; sid?: string }): Record<string, string> {
    return {
      AccountSid: ACCOUNT_SID,
      ApiVersion: '2010-04-01',
      Body: sms.body,
      From: `+${sms.from}`,
      To: `+${sms.to}`,
      MessageSid: sms.sid ?? newSid(),
      NumMedia: '0',
    };
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(request);
    const url = new URL(request.url ?? '', this.url);
    const authorization = `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}`;
    if (request.headers.authorization !== authorization)
      return fail(response, { status: 401, code: 20003, message: 'Authenticate' });
    if (url.pathname !== `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`)
      return fail(response, { status: 404, code: 20404 });
    if (request.method === 'GET') return this.#list(url, response);
    return this.#send(request, new URLSearchParams(text), response);
  }

  #send(request: IncomingMessage, form: URLSearchParams, response: ServerResponse): void {
    if (request.headers['content-type'] !== 'application/x-www-form-urlencoded')
      return fail(response, { status: 400, message: 'not a form' });
    const to = form.get('To') ?? '';
    const body = form.get('Body') ?? '';
    const validityPeriod = Number(form.get('ValidityPeriod'));
    if (!NUMBER.test(to)) return fail(response, { status: 400, code: 21211, message: `Invalid 'To' ${to}` });
    if (body === '' || body.length > 1600) return fail(response, { status: 400, code: 21602 });
    if (!(Number.isInteger(validityPeriod) && validityPeriod >= 1 && validityPeriod <= 36_000))
      return fail(response, { status: 400, code: 21609, message: 'ValidityPeriod' });
    this.sends += 1;
    const rule = this.#rules.shift() ?? this.#usual;
    if (rule === 'hang') return;
    if (typeof rule === 'object') return fail(response, rule);
    if (rule === 'garbage') return void response.writeHead(200).end('<h1>It works!</h1>');
    const sms: TwilioSms = {
      sid: newSid(),
      to: to.slice(1),
      from: (form.get('From') ?? '').slice(1),
      body,
      validityPeriod,
      statusCallback: form.get('StatusCallback') ?? undefined,
      at: new Date(),
    };
    this.accepted.push(sms);
    if (rule === 'accept-then-500') fail(response, { status: 500 });
    else if (rule === 'drop-after-accept') response.destroy();
    else send(response, 201, resource(sms));
    this.#news.emit('news');
  }

  #list({ searchParams, pathname }: URL, response: ServerResponse): void {
    if (this.listFailure) return fail(response, this.listFailure);
    const since = searchParams.get('DateSent>') ?? '';
    const page = Number(searchParams.get('Page') ?? 0);
    const found = this.accepted
      .filter(({ from, at }) => `+${from}` === searchParams.get('From') && at.toISOString() >= since)
      .reverse();
    const next = new URLSearchParams(searchParams);
    next.set('Page', String(page + 1));
    const end = (page + 1) * this.pageSize;
    send(response, 200, {
      messages: found.slice(page * this.pageSize, end).map(resource),
      next_page_uri: found.length > end ? `${pathname}?${next.toString()}` : null,
    });
  }
}

function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

function resource({ sid, to, from, body, at }: TwilioSms): object {
  return {
    sid,
    to: `+${to}`,
    from: `+${from}`,
    body,
    status: 'queued',
    num_segments: '1',
    error_code: null,
    direction: 'outbound-api',
    date_created: at.toUTCString().replace('GMT', '+0000'),
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, { status, code, message, retryAfterSeconds }: TwilioError): void {
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(retryAfterSeconds));
  send(response, status, { code, message: message ?? 'refused', status });
}
