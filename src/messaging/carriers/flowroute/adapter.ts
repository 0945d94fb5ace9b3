import type {
  Carrier,
  DeliveryReceipt,
  InboundSms,
  ListPage,
  ListWindow,
  OutgoingSms,
  Refused,
  SendOutcome,
} from '../carrier.js';
import { MalformedWebhook } from '../carrier.js';
import type { CarrierAnswer, HearTime } from '../carrier-connection.js';
import { CarrierConnection, connectionFailure } from '../carrier-connection.js';
import type { CarrierKind } from '../carrier-kind.js';
import { flowrouteErrorWords, flowrouteId, flowroutePage, inboundFields } from './payloads.js';
import { flowrouteReceipt } from './receipts.js';
import type { FlowrouteSettings } from './settings.js';
import { readFlowroute } from './settings.js';

/** A send to a number that texted STOP, which Flowroute's own network blocks. */
const OPTED_OUT = /\b1110\b/;
/** No list of Flowroute's errors was found: by its words, beside 402. */
const OUT_OF_CREDIT = /\b(credit|balance|funds)\b/i;
/** Texts of one page of the list. */
const PAGE = 250;
/** Nothing about the message can mend these; the account, or our address of the API, must change. */
const ACCOUNT_STATUSES = new Set([401, 402, 403, 404, 405, 415]);
/** What is documented for the text itself: malformed, and not to be processed. */
const MESSAGE_STATUSES = new Set([400, 422]);
/** The carrier, or a proxy before it, waited in vain for the whole request: perhaps. */
const TIMED_OUT = 408;
/** The number that we send from, or its registration with the networks. By its words, as there are no codes. */
const SENDER =
  /\b(10\s?dlc|campaign|unregistered|not registered|toll.?free (number )?(is )?not verified|(from|source|sender)( (number|did|tn))?( is| was)? (not|un|in)\W?(valid|authori[sz]ed|allowed|owned|enabled|provisioned|assigned|active))/i;

/** Flowroute's messaging API, version 2.1. */
export class Flowroute implements Carrier {
  readonly name = 'flowroute';
  readonly optInWord = 'UNSTOP';
  readonly sender: string;
  readonly #connection: CarrierConnection;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param calls how many may be under way at once */
  constructor(
    { accessKey, secretKey, number, apiUrl }: FlowrouteSettings,
    calls: number,
    hearTime?: HearTime,
  ) {
    this.sender = number;
    this.#connection = new CarrierConnection(apiUrl, calls, hearTime);
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

  /** The list has no filter by number, and is newest first. */
  async listPage({ from, to }: ListWindow, page: string | undefined, timeoutMs: number): Promise<ListPage> {
    const first = { start_date: from.toISOString(), end_date: to.toISOString(), limit: String(PAGE) };
    const query = page ?? new URLSearchParams({ ...first, offset: '0' }).toString();
    const { status, json } = await this.#connection.ask(
      { method: 'GET', path: `/v2.1/messages?${query}`, headers: this.#headers },
      timeoutMs,
    );
    const listed = status === 200 ? flowroutePage(json) : undefined;
    if (!listed) throw new Error(`the list answered HTTP ${status}`);
    return listed;
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

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/** Takes 5 texts a second. */
export const FLOWROUTE: CarrierKind = {
  usualPerSecond: 5,
  configure: (read, isInUse) => {
    const settings = readFlowroute(read, isInUse);
    return {
      number: settings.number,
      create: ({ calls, hearTime }) => new Flowroute(settings, calls, hearTime),
    };
  },
};

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
  if (answer.status >= 500 || answer.status === TIMED_OUT) return { kind: 'unknown', code, detail };
  const refused = (because: Refused['because']): Refused => ({ kind: 'refused', because, code, detail });
  if (answer.status === 429) return { ...refused('pace'), retryAfterMs: answer.retryAfterMs };
  if (answer.status === 400 && OPTED_OUT.test(words)) return { ...refused('recipient'), optedOut: true };
  if (SENDER.test(words)) return { ...refused('account'), accountTrouble: 'sender_refused' };
  if (answer.status >= 400 && !ACCOUNT_STATUSES.has(answer.status))
    return { ...refused('message'), isUnrecognised: !MESSAGE_STATUSES.has(answer.status) };
  const isCreditGone = answer.status === 402 || OUT_OF_CREDIT.test(words);
  return { ...refused('account'), accountTrouble: isCreditGone ? 'credit_gone' : 'credentials_refused' };
}
