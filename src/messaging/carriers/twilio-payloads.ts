import { carrierDigits } from './carrier-digits.js';
import type { DeliveryReceipt, InboundSms, ListedSms, ReceiptStep } from './carrier.js';
import { RECEIPT_STEP } from './carrier.js';
import { field, shortText } from './json-field.js';

const STEPS: Readonly<Record<string, ReceiptStep>> = {
  accepted: RECEIPT_STEP.begun,
  scheduled: RECEIPT_STEP.begun,
  queued: RECEIPT_STEP.begun,
  sending: RECEIPT_STEP.begun,
  sent: RECEIPT_STEP.onItsWay,
  delivered: RECEIPT_STEP.delivered,
  read: RECEIPT_STEP.delivered,
  undelivered: RECEIPT_STEP.undelivered,
  failed: RECEIPT_STEP.undelivered,
  canceled: RECEIPT_STEP.undelivered,
};
const SID = /^[A-Z]{2}[0-9a-f]{32}$/i;

/** Reads a text that came in: form fields. @returns its fields, or what is wrong with it */
export function twilioInbound(form: unknown): Omit<InboundSms, 'carrier'> | string {
  const carrierId = field(form, 'MessageSid');
  const body = field(form, 'Body');
  const sender = carrierDigits(field(form, 'From'));
  const recipient = carrierDigits(field(form, 'To'));
  if (typeof carrierId !== 'string' || !SID.test(carrierId)) return 'MessageSid is none';
  if (typeof body !== 'string') return 'Body must be a text';
  if (!sender) return 'From must be a number of at most 15 digits';
  if (!recipient) return 'To must be a number of at most 15 digits';
  return { carrierId, sender, recipient, body };
}

/** Reads a status callback: form fields. @returns the receipt, or what is wrong with it */
export function twilioReceipt(form: unknown): DeliveryReceipt | string {
  const carrierId = field(form, 'MessageSid');
  const status = shortText(field(form, 'MessageStatus'), 64);
  if (typeof carrierId !== 'string' || !SID.test(carrierId)) return 'MessageSid is none';
  if (status === undefined) return 'MessageStatus must be a text';
  return {
    carrierId,
    status,
    step: STEPS[status.toLowerCase()] ?? RECEIPT_STEP.unheardOf,
    code: shortText(field(form, 'ErrorCode'), 16) ?? null,
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

/** One page of the list, or undefined where it is not one; texts that came in are left out. */
export function twilioPage(json: unknown): { texts: ListedSms[]; next: string | undefined } | undefined {
  const messages = field(json, 'messages');
  if (!Array.isArray(messages)) return undefined;
  const next = field(json, 'next_page_uri');
  return {
    texts: messages.flatMap(listedText),
    next: typeof next === 'string' && next.startsWith('/') ? next : undefined,
  };
}

function listedText(item: unknown): ListedSms[] {
  const carrierId = twilioSid(item);
  const body = field(item, 'body');
  const sender = carrierDigits(field(item, 'from'));
  const recipient = carrierDigits(field(item, 'to'));
  const direction = field(item, 'direction');
  const at = new Date(String(field(item, 'date_created')));
  if (carrierId === undefined || typeof body !== 'string' || direction === 'inbound') return [];
  return sender && recipient && !Number.isNaN(at.getTime())
    ? [{ carrierId, sender, recipient, body, at }]
    : [];
}
