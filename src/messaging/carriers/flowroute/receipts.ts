import type { DeliveryReceipt, ReceiptStep } from '../carrier.js';
import { RECEIPT_STEP } from '../carrier.js';
import { field, shortText } from '../json-field.js';

/**
 * Flowroute's full table was not to be found. What is known of it are the names of Kannel, the gateway behind it (its types of
 * a receipt: delivery success and failure, message buffered, SMSC submit and reject), beside those that SMPP 3.4 has for a
 * message's state (5.2.28).
 */
const STEPS: ReadonlyMap<string, ReceiptStep> = new Map([
  ...each(RECEIPT_STEP.begun, 'smsc submit', 'submitted', 'queued', 'accepted', 'scheduled', 'sending'),
  ...each(RECEIPT_STEP.onItsWay, 'message buffered', 'buffered', 'enroute', 'en route', 'sent'),
  ...each(RECEIPT_STEP.delivered, 'delivered', 'delivery success', 'success', 'read'),
  ...each(RECEIPT_STEP.undelivered, 'undelivered', 'undeliverable', 'not delivered', 'delivery failure'),
  ...each(RECEIPT_STEP.undelivered, 'delivery failed', 'failed', 'failure', 'rejected', 'reject'),
  ...each(RECEIPT_STEP.undelivered, 'smsc reject', 'smsc rejected', 'message rejected', 'message failed'),
  ...each(
    RECEIPT_STEP.undelivered,
    'expired',
    'message expired',
    'deleted',
    'canceled',
    'cancelled',
    'blocked',
  ),
]);
const REJECTED_BY_THE_PHONE = '1110';

/**
 * Reads a delivery receipt, with the `data` around it or without: both were seen. Its code may be a text, a number,
 * null or missing.
 * @returns the receipt, or what is wrong with it
 */
export function flowrouteReceipt(payload: unknown): DeliveryReceipt | string {
  const data = field(payload, 'data') ?? payload;
  const attributes = field(data, 'attributes');
  const carrierId = field(data, 'id');
  const code = shortText(field(attributes, 'status_code'), 16) ?? null;
  const status = shortText(field(attributes, 'status'), 64) ?? code;
  const words = shortText(field(attributes, 'status_code_description'), 255) ?? null;
  if (typeof carrierId !== 'string' || carrierId === '' || carrierId.length > 64)
    return 'id must be a text of 1 to 64 characters';
  if (status === null) return 'status must be a text';
  const step = stepOf(status, code);
  const unrecognisedCode = step === RECEIPT_STEP.unheardOf ? (code ?? status) : undefined;
  return { carrierId, step, status, code, words, unrecognisedCode };
}

function stepOf(status: string, code: string | null): ReceiptStep {
  if (code === REJECTED_BY_THE_PHONE) return RECEIPT_STEP.undelivered;
  const words = status
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return STEPS.get(words) ?? RECEIPT_STEP.unheardOf;
}

function each(step: ReceiptStep, ...statuses: string[]): [string, ReceiptStep][] {
  return statuses.map((status) => [status, step]);
}
