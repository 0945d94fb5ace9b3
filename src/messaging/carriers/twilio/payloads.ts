import type { CarrierKeyword, DeliveryReceipt, InboundSms, ListPage, ReceiptStep } from '../carrier.js';
import { PHOTO, RECEIPT_STEP } from '../carrier.js';
import { carrierDigits, carrierSender } from '../carrier-digits.js';
import { field, plainText, shortText } from '../json-field.js';
import type { ListedFields } from '../list-page.js';
import { listPage, nextOf } from '../list-page.js';
import { twilioFault } from './codes.js';

const STEPS: ReadonlyMap<string, ReceiptStep> = new Map([
  ['accepted', RECEIPT_STEP.begun],
  ['scheduled', RECEIPT_STEP.begun],
  ['queued', RECEIPT_STEP.begun],
  ['sending', RECEIPT_STEP.begun],
  ['sent', RECEIPT_STEP.onItsWay],
  ['delivered', RECEIPT_STEP.delivered],
  ['read', RECEIPT_STEP.delivered],
  ['undelivered', RECEIPT_STEP.undelivered],
  ['failed', RECEIPT_STEP.undelivered],
  ['canceled', RECEIPT_STEP.undelivered],
]);
const SID = /^[A-Z]{2}[0-9a-f]{32}$/i;
/** `OptOutType` of Advanced Opt-Out. https://www.twilio.com/docs/messaging/guides/advanced-opt-out */
const OPT_OUT_TYPES: ReadonlyMap<string, CarrierKeyword> = new Map([
  ['STOP', 'stop'],
  ['START', 'start'],
  ['HELP', 'help'],
]);
/** What Twilio answers by itself without it. https://help.twilio.com/articles/223134027 */
const DEFAULT_KEYWORDS = /^(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|start|unstop|help|info)$/i;

/**
 * Reads a text that came in: form fields.
 * @param ownNumber whom it went to, where it does not say so
 * @param twilioAnswers whether Twilio itself answers STOP, START and HELP
 * @returns its fields, or what is wrong with it
 */
export function twilioInbound(
  form: unknown,
  ownNumber: string,
  twilioAnswers: boolean,
): Omit<InboundSms, 'carrier'> | string {
  const carrierId = field(form, 'MessageSid') ?? field(form, 'SmsMessageSid') ?? field(form, 'SmsSid');
  const body = field(form, 'Body') ?? '';
  if (typeof carrierId !== 'string' || !SID.test(carrierId)) return 'MessageSid is none';
  if (typeof field(form, 'From') !== 'string') return 'From must be a number or a name';
  if (typeof body !== 'string') return 'Body must be a text';
  const isPhoto = /^\s*$/.test(body) && Number(plainText(field(form, 'NumMedia'))) > 0;
  const keyword = OPT_OUT_TYPES.get(plainText(field(form, 'OptOutType')).toUpperCase());
  return {
    carrierId,
    sender: carrierSender(field(form, 'From')),
    recipient: carrierDigits(field(form, 'To')) ?? ownNumber,
    body: isPhoto ? PHOTO : body,
    keyword,
    isAnsweredByCarrier: twilioAnswers && (keyword !== undefined || DEFAULT_KEYWORDS.test(body.trim())),
  };
}

/** Reads a status callback: form fields. @returns the receipt, or what is wrong with it */
export function twilioReceipt(form: unknown): DeliveryReceipt | string {
  const carrierId = field(form, 'MessageSid');
  const status = shortText(field(form, 'MessageStatus'), 64);
  if (typeof carrierId !== 'string' || !SID.test(carrierId)) return 'MessageSid is none';
  if (status === undefined) return 'MessageStatus must be a text';
  const code = shortText(field(form, 'ErrorCode'), 16) ?? null;
  return {
    carrierId,
    status,
    unrecognisedCode: code !== null && Number(code) > 0 && !twilioFault(Number(code)) ? code : undefined,
    step: STEPS.get(status.toLowerCase()) ?? RECEIPT_STEP.unheardOf,
    code,
    words: shortText(field(form, 'ErrorMessage'), 255) ?? null,
  };
}

/** The id of an accepted message, or undefined where the answer has none. */
export function twilioSid(json: unknown): string | undefined {
  const sid = field(json, 'sid');
  return typeof sid === 'string' && SID.test(sid) ? sid : undefined;
}

/** Twilio's number of an error, and its words. */
export function twilioError(json: unknown): { code: number | undefined; words: string } {
  const code = field(json, 'code');
  const words = [shortText(code, 16), shortText(field(json, 'message'), 200)].filter(
    (part) => part !== undefined,
  );
  return { code: typeof code === 'number' ? code : undefined, words: words.join(' ') };
}

/** One page of the list; undefined where it is not one. */
export function twilioPage(json: unknown): ListPage | undefined {
  const messages = field(json, 'messages');
  if (!Array.isArray(messages)) return undefined;
  const next = nextOf(field(json, 'next_page_uri'));
  return listPage(messages.map(listedFields), next && `${next.path}?${next.query}`);
}

function listedFields(item: unknown): ListedFields {
  const of = (name: string): unknown => field(item, name);
  return {
    carrierId: twilioSid(item),
    isInbound: of('direction') === 'inbound',
    ...{ from: of('from'), to: of('to'), body: of('body'), time: of('date_created') },
  };
}
