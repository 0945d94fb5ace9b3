import type {
  AccountTrouble,
  Carrier,
  CarrierWebhook,
  DeliveryReceipt,
  InboundSms,
  ListPage,
  ListWindow,
  OutgoingSms,
  ReceiptFault,
  SendOutcome,
} from '../carrier.js';
import { MalformedWebhook } from '../carrier.js';
import type { CarrierAnswer, HearTime } from '../carrier-connection.js';
import { CarrierConnection, connectionFailure } from '../carrier-connection.js';
import type { CarrierKind } from '../carrier-kind.js';
import type { Fault } from './codes.js';
import { isTwilioOptOut, twilioFault } from './codes.js';
import { twilioError, twilioInbound, twilioPage, twilioReceipt, twilioSid } from './payloads.js';
import type { TwilioSettings } from './settings.js';
import { readTwilio } from './settings.js';
import { isSameSignature, twilioSignature } from './signature.js';

const API = '/2010-04-01/Accounts';
/** Texts of one page of the list: of 1000 long ones the answer would have megabytes. */
const PAGE = 250;
const DAY_MS = 86_400_000;
/** The bounds of ValidityPeriod, in seconds. */
const MAX_VALIDITY = 36_000;
/** Twilio suspends an account that has no money left; its words tell that from wrong credentials. */
const OUT_OF_CREDIT = /\b(credit|balance|funds)\b/i;
const ACCOUNT_STATUSES = new Set([401, 402, 403, 404, 405, 415]);
/** The carrier, or a proxy before it, waited in vain for the whole request: perhaps. */
const TIMED_OUT = 408;

/** Twilio's messaging API of 2010-04-01. */
export class Twilio implements Carrier {
  readonly name = 'twilio';
  readonly optInWord = 'START';
  readonly sender: string;
  /** An answer in plain text would be texted to whoever wrote. */
  readonly inboundAnswer = { contentType: 'text/xml', body: '<Response></Response>' };
  readonly #connection: CarrierConnection;
  readonly #path: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #authTokens: readonly string[];
  readonly #twilioAnswers: boolean;

  /**
   * @param publicUrl how Twilio reaches us: its signatures cover the address
   * @param calls how many may be under way at once
   */
  constructor(
    { accountSid, authTokens, number, apiUrl, optOut }: TwilioSettings,
    private readonly publicUrl: string | undefined,
    calls: number,
    hearTime?: HearTime,
  ) {
    this.sender = number;
    this.#connection = new CarrierConnection(apiUrl, calls, hearTime);
    this.#path = `${API}/${accountSid}/Messages.json`;
    this.#authTokens = authTokens;
    this.#twilioAnswers = optOut === 'twilio';
    this.#headers = {
      authorization: `Basic ${Buffer.from(`${accountSid}:${authTokens[0] ?? ''}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
  }

  async send(sms: OutgoingSms, timeoutMs: number): Promise<SendOutcome> {
    try {
      const answer = await this.#connection.ask(
        {
          method: 'POST',
          path: this.#path,
          headers: this.#headers,
          body: formOf(sms),
          beginWithinMs: sms.usefulMs,
        },
        timeoutMs,
      );
      return outcomeOf(answer);
    } catch (error) {
      return connectionFailure(error);
    }
  }

  /**
   * By the days on which they were sent, in UTC: the filter knows no time. To the end of the day after the last one, as
   * "until a day" may mean until it begins.
   */
  async listPage({ from, to }: ListWindow, page: string | undefined, timeoutMs: number): Promise<ListPage> {
    const query = new URLSearchParams({
      From: `+${this.sender}`,
      'DateSent>': dayOf(from),
      'DateSent<': dayOf(new Date(to.getTime() + DAY_MS)),
      PageSize: String(PAGE),
    });
    const path = page ?? `${this.#path}?${query.toString()}`;
    // Our credentials go to our own list only.
    if (!path.startsWith(`${this.#path}?`)) throw new Error('the list goes on somewhere else');
    const { status, json } = await this.#connection.ask(
      { method: 'GET', path, headers: this.#headers },
      timeoutMs,
    );
    const listed = status === 200 ? twilioPage(json) : undefined;
    if (!listed) throw new Error(`the list answered HTTP ${status}`);
    return listed;
  }

  parseInbound(payload: unknown): InboundSms {
    const fields = twilioInbound(payload, this.sender, this.#twilioAnswers);
    if (typeof fields === 'string') throw new MalformedWebhook(fields);
    return { carrier: this.name, ...fields };
  }

  parseReceipt(payload: unknown): DeliveryReceipt {
    const receipt = twilioReceipt(payload);
    if (typeof receipt === 'string') throw new MalformedWebhook(receipt, 'a status callback');
    return receipt;
  }

  receiptFault(code: string | null): ReceiptFault | undefined {
    const because = code === null ? undefined : twilioFault(Number(code))?.because;
    return because === 'account' || because === 'pace' ? because : undefined;
  }

  isGenuine({ path, headers, payload }: CarrierWebhook): boolean {
    const given = headers['x-twilio-signature'];
    const form = typeof payload === 'object' && payload !== null ? { ...payload } : {};
    if (typeof given !== 'string' || this.publicUrl === undefined) return false;
    const address = this.publicUrl + path;
    return this.#authTokens.some((token) => isSameSignature(given, twilioSignature(token, address, form)));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/** Queues texts by itself, so that it may be given as many as there are. */
export const TWILIO: CarrierKind = {
  usualPerSecond: 0,
  configure: (read, isInUse) => {
    const settings = readTwilio(read, isInUse);
    return {
      number: settings.number,
      create: ({ publicUrl, calls, hearTime }) => new Twilio(settings, publicUrl, calls, hearTime),
    };
  },
};

/**
 * No SmartEncoded: it may change the body, and the list must show the one that we know. After ValidityPeriod Twilio
 * gives up: a reminder must not come out of its queue after the appointment.
 */
function formOf({ sender, recipient, body, usefulMs, receiptUrl }: OutgoingSms): string {
  const seconds = Math.min(MAX_VALIDITY, Math.max(1, Math.floor(usefulMs / 1000)));
  const form = { To: `+${recipient}`, From: `+${sender}`, Body: body, ValidityPeriod: String(seconds) };
  return new URLSearchParams(
    receiptUrl === undefined ? form : { ...form, StatusCallback: receiptUrl },
  ).toString();
}

function outcomeOf({ status, json, retryAfterMs }: CarrierAnswer): SendOutcome {
  if (status < 300) {
    const carrierId = twilioSid(json);
    const code = `HTTP ${status}`;
    // Taken, it seems, but under which id? Twilio's list will tell.
    return carrierId
      ? { kind: 'accepted', carrierId }
      : { kind: 'unknown', code, detail: `${code} without a sid` };
  }
  const error = twilioError(json);
  const code = error.code === undefined ? `HTTP ${status}` : String(error.code);
  const detail = error.words ? `HTTP ${status}: ${error.words}` : `HTTP ${status}`;
  if (status >= 500 || status === TIMED_OUT) return { kind: 'unknown', code, detail };
  const known = status === 429 ? ({ because: 'pace' } as const) : twilioFault(error.code);
  const { because, accountTrouble } = known ?? faultOf(status);
  return {
    kind: 'refused',
    because,
    code,
    detail,
    isUnrecognised: known === undefined && because === 'message',
    ...(isTwilioOptOut(error.code) ? { optedOut: true } : {}),
    ...(because === 'pace' ? { retryAfterMs } : {}),
    ...(accountTrouble ? { accountTrouble: troubleOf(accountTrouble, status, error.words) } : {}),
  };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** By the status alone, where the code is none that is known. */
function faultOf(status: number): Fault {
  return status < 400 || ACCOUNT_STATUSES.has(status)
    ? { because: 'account', accountTrouble: 'credentials_refused' }
    : { because: 'message' };
}

function troubleOf(trouble: AccountTrouble, status: number, words: string): AccountTrouble {
  return status === 402 || OUT_OF_CREDIT.test(words) ? 'credit_gone' : trouble;
}
