import type { DeliveryReceipt, ReceiptStep } from './carrier.js';
import { RECEIPT_STEP } from './carrier.js';
import { field, shortText } from './json-field.js';

/** The statuses that are known; Flowroute's full table was not to be found. */
const STEPS: Readonly<Record<string, ReceiptStep>> = {
  'smsc submit': RECEIPT_STEP.begun,
  'message buffered': RECEIPT_STEP.onItsWay,
  delivered: RECEIPT_STEP.delivered,
};
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
  return { carrierId, step: stepOf(status, code), status, code, words };
}

function stepOf(status: string, code: string | null): ReceiptStep {
  if (code === REJECTED_BY_THE_PHONE) return RECEIPT_STEP.undelivered;
  return STEPS[status.toLowerCase()] ?? RECEIPT_STEP.unheardOf;
}
