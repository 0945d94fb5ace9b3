import type { TwilioSettings } from '../../config/carrier-settings.js';
import type { CarrierAnswer } from './carrier-connection.js';
import { CarrierConnection, connectionFailure } from './carrier-connection.js';
import type {
  Carrier,
  CarrierWebhook,
  DeliveryReceipt,
  InboundSms,
  ListedSms,
  OutgoingSms,
  Refused,
  SendOutcome,
} from './carrier.js';
import { MalformedWebhook } from './carrier.js';
import { twilioError, twilioInbound, twilioPage, twilioReceipt, twilioSid } from './twilio-payloads.js';
import { isSameSignature, twilioSignature } from './twilio-signature.js';

const API = '/2010-04-01/Accounts';
const PAGE = 1000;
/** The bounds of ValidityPeriod, in seconds. */
const LONGEST_VALIDITY = 36_000;
/** What an error code of Twilio's is about; any other 4xx is about the text. https://www.twilio.com/docs/api/errors */
const BECAUSE: ReadonlyMap<number, Refused['because']> = new Map([
  ...codes('recipient', 21211, 21214, 21217, 21265, 21408, 21610, 21612, 21614),
  ...codes('account', 20003, 20005, 20006, 21212, 21603, 21606, 21659, 21660, 30002),
  ...codes('pace', 20429, 14107, 30001),
]);
const OPTED_OUT = 21610;
/** Twilio suspends an account that has no money left; its words tell that from wrong credentials. */
const OUT_OF_CREDIT = /\b(credit|balance|funds)\b/i;
const ACCOUNT_STATUSES = new Set([401, 402, 403, 404, 405, 415]);

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
  readonly #authToken: string;

  /**
   * @param publicUrl how Twilio reaches us: its signatures cover the address
   * @param calls how many may be under way at once
   */
  constructor(
    { accountSid, authToken, number, apiUrl }: TwilioSettings,
    private readonly publicUrl: string | undefined,
    calls: number,
  ) {
    this.sender = number;
    this.#connection = new CarrierConnection(apiUrl, calls);
    this.#path = `${API}/${accountSid}/Messages.json`;
    this.#authToken = authToken;
    this.#headers = {
      authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
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

  /** By the day on which they were sent, in UTC: the filter knows no time. */
  async list(since: Date, timeoutMs: number): Promise<ListedSms[]> {
    const deadline = performance.now() + timeoutMs;
    const query = new URLSearchParams({
      From: `+${this.sender}`,
      'DateSent>': since.toISOString().slice(0, 10),
      PageSize: String(PAGE),
    });
    const texts: ListedSms[] = [];
    for (let path: string | undefined = `${this.#path}?${query.toString()}`; path !== undefined;) {
      const { status, json }: CarrierAnswer = await this.#connection.ask(
        { method: 'GET', path, headers: this.#headers },
        Math.max(1, deadline - performance.now()),
      );
      const page: ReturnType<typeof twilioPage> = status === 200 ? twilioPage(json) : undefined;
      if (!page) throw new Error(`the list answered HTTP ${status}`);
      texts.push(...page.texts);
      path = page.next;
    }
    return texts;
  }

  parseInbound(payload: unknown): InboundSms {
    const fields = twilioInbound(payload);
    if (typeof fields === 'string') throw new MalformedWebhook(fields);
    return { carrier: this.name, ...fields };
  }

  parseReceipt(payload: unknown): DeliveryReceipt {
    const receipt = twilioReceipt(payload);
    if (typeof receipt === 'string') throw new MalformedWebhook(receipt, 'a status callback');
    return receipt;
  }

  isGenuine({ path, headers, payload }: CarrierWebhook): boolean {
    const given = headers['x-twilio-signature'];
    const form = typeof payload === 'object' && payload !== null ? { ...payload } : {};
    if (typeof given !== 'string' || this.publicUrl === undefined) return false;
    return isSameSignature(given, twilioSignature(this.#authToken, this.publicUrl + path, form));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/**
 * No SmartEncoded: it may change the body, and the list must show the one that we know. After ValidityPeriod Twilio
 * gives up: a reminder must not come out of its queue after the appointment.
 */
function formOf({ sender, recipient, body, usefulMs, receiptUrl }: OutgoingSms): string {
  const seconds = Math.min(LONGEST_VALIDITY, Math.max(1, Math.floor(usefulMs / 1000)));
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
  if (status >= 500) return { kind: 'unknown', code, detail };
  const because = status === 429 ? 'pace' : (BECAUSE.get(error.code ?? 0) ?? becauseOf(status));
  return {
    kind: 'refused',
    because,
    code,
    detail,
    ...(error.code === OPTED_OUT ? { optedOut: true } : {}),
    ...(because === 'pace' ? { retryAfterMs } : {}),
    ...(because === 'account' ? { creditGone: status === 402 || OUT_OF_CREDIT.test(error.words) } : {}),
  };
}

function becauseOf(status: number): Refused['because'] {
  return status < 400 || ACCOUNT_STATUSES.has(status) ? 'account' : 'message';
}

function codes(because: Refused['because'], ...numbers: number[]): [number, Refused['because']][] {
  return numbers.map((number) => [number, because]);
}
