import type { FlowrouteSettings } from '../../config/carrier-settings.js';
import type { CarrierAnswer } from './carrier-connection.js';
import { CarrierConnection, connectionFailure } from './carrier-connection.js';
import type {
  Carrier,
  DeliveryReceipt,
  InboundSms,
  ListedSms,
  OutgoingSms,
  Refused,
  SendOutcome,
} from './carrier.js';
import { MalformedWebhook } from './carrier.js';
import { flowrouteErrorWords, flowrouteId, inboundFields, listedTexts } from './flowroute-payloads.js';
import { flowrouteReceipt } from './flowroute-receipts.js';

/** A send to a number that texted STOP, which Flowroute's own network blocks. */
const OPTED_OUT = /\b1110\b/;
/** No list of Flowroute's errors was found: by its words, beside 402. */
const OUT_OF_CREDIT = /\b(credit|balance|funds)\b/i;
/** Texts of one page of the list. */
const PAGE = 250;
/** Nothing about the message can mend these; the account, or our address of the API, must change. */
const ACCOUNT_STATUSES = new Set([401, 402, 403, 404, 405, 415]);

/** Flowroute's messaging API, version 2.1. */
export class Flowroute implements Carrier {
  readonly name = 'flowroute';
  readonly optInWord = 'UNSTOP';
  readonly sender: string;
  readonly #connection: CarrierConnection;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param calls how many may be under way at once */
  constructor({ accessKey, secretKey, number, apiUrl }: FlowrouteSettings, calls: number) {
    this.sender = number;
    this.#connection = new CarrierConnection(apiUrl, calls);
    this.#headers = {
      authorization: `Basic ${Buffer.from(`${accessKey}:${secretKey}`).toString('base64')}`,
      'content-type': 'application/vnd.api+json',
    };
  }

  async send(
    { sender, recipient, body, usefulMs, receiptUrl }: OutgoingSms,
    timeoutMs: number,
  ): Promise<SendOutcome> {
    const callback = receiptUrl === undefined ? {} : { dlr_callback: receiptUrl };
    const attributes = { to: recipient, from: sender, body, ...callback };
    try {
      const answer = await this.#connection.ask(
        {
          method: 'POST',
          path: '/v2.1/messages',
          headers: this.#headers,
          body: JSON.stringify({ data: { type: 'message', attributes } }),
          beginWithinMs: usefulMs,
        },
        timeoutMs,
      );
      return outcomeOf(answer);
    } catch (error) {
      return connectionFailure(error);
    }
  }

  /** The list has no filter by number, and is newest first: all of it since then, page by page. */
  async list(since: Date, timeoutMs: number): Promise<ListedSms[]> {
    const deadline = performance.now() + timeoutMs;
    const texts: ListedSms[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const query = new URLSearchParams({
        start_date: since.toISOString(),
        limit: String(PAGE),
        offset: String(offset),
      });
      const { status, json } = await this.#connection.ask(
        { method: 'GET', path: `/v2.1/messages?${query.toString()}`, headers: this.#headers },
        Math.max(1, deadline - performance.now()),
      );
      const page = status === 200 ? listedTexts(json) : undefined;
      if (!page) throw new Error(`the list answered HTTP ${status}`);
      texts.push(...page.texts);
      if (!page.hasNext) return texts;
    }
  }

  parseInbound(payload: unknown): InboundSms {
    const fields = inboundFields(payload);
    if (typeof fields === 'string') throw new MalformedWebhook(fields);
    return { carrier: this.name, ...fields };
  }

  parseReceipt(payload: unknown): DeliveryReceipt {
    const receipt = flowrouteReceipt(payload);
    if (typeof receipt === 'string') throw new MalformedWebhook(receipt, 'a delivery receipt');
    return receipt;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

function outcomeOf(answer: CarrierAnswer): SendOutcome {
  const code = `HTTP ${answer.status}`;
  if (answer.status < 300) {
    const carrierId = flowrouteId(answer.json);
    // Taken, it seems, but under which id? The carrier's list will tell.
    return carrierId
      ? { kind: 'accepted', carrierId }
      : { kind: 'unknown', code, detail: `${code} without an id` };
  }
  const words = flowrouteErrorWords(answer.json);
  const detail = words ? `${code}: ${words}` : code;
  if (answer.status >= 500) return { kind: 'unknown', code, detail };
  const refused = (because: Refused['because']): Refused => ({ kind: 'refused', because, code, detail });
  if (answer.status === 429) return { ...refused('pace'), retryAfterMs: answer.retryAfterMs };
  if (answer.status === 400 && OPTED_OUT.test(words)) return { ...refused('recipient'), optedOut: true };
  if (answer.status >= 400 && !ACCOUNT_STATUSES.has(answer.status)) return refused('message');
  return { ...refused('account'), creditGone: answer.status === 402 || OUT_OF_CREDIT.test(words) };
}
