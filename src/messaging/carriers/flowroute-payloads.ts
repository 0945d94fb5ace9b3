import type { ListedSms } from './carrier.js';
import { carrierDigits } from './carrier-digits.js';
import { field } from './json-field.js';

interface InboundFields {
  readonly carrierId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
}

const LONGEST_ID = 64;

/**
 * Reads an inbound text in Flowroute's v2 shape (flat) or v2.1 shape (JSON:API).
 * @returns its fields, or what is wrong with it
 */
export function inboundFields(payload: unknown): InboundFields | string {
  const data = field(payload, 'data');
  const attributes = data === undefined ? payload : field(data, 'attributes');
  const id = field(data ?? payload, 'id');
  const body = field(attributes, 'body');
  const sender = carrierDigits(field(attributes, 'from'));
  const recipient = carrierDigits(field(attributes, 'to'));
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID)
    return 'id must be a text of 1 to 64 characters';
  if (typeof body !== 'string') return 'body must be a text';
  if (!sender) return 'from must be a number of at most 15 digits';
  if (!recipient) return 'to must be a number of at most 15 digits';
  return { carrierId: id, sender, recipient, body };
}

/** The id of an accepted message, or undefined where the answer has none. */
export function flowrouteId(json: unknown): string | undefined {
  const id = field(field(json, 'data'), 'id');
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? id : undefined;
}

/** The words of JSON:API `errors[]`; `detail` is a string or an object, `title` may be missing. */
export function flowrouteErrorWords(json: unknown): string {
  const errors = field(json, 'errors');
  if (!Array.isArray(errors)) return '';
  return errors
    .flatMap((error: unknown) => [field(error, 'code'), field(error, 'title'), field(error, 'detail')])
    .filter((part) => part !== undefined && part !== null)
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(' ');
}

/** One page of the list, or undefined where it is not one; texts that came in are left out. */
export function listedTexts(json: unknown): { texts: ListedSms[]; hasNext: boolean } | undefined {
  const data = field(json, 'data');
  if (!Array.isArray(data)) return undefined;
  const next = field(field(json, 'links'), 'next');
  return { texts: data.flatMap(listedText), hasNext: typeof next === 'string' && next !== '' };
}

function listedText(item: unknown): ListedSms[] {
  const attributes = field(item, 'attributes');
  const carrierId = field(item, 'id');
  const body = field(attributes, 'body');
  const sender = carrierDigits(field(attributes, 'from'));
  const recipient = carrierDigits(field(attributes, 'to'));
  const at = new Date(String(field(attributes, 'timestamp')));
  if (
    field(attributes, 'direction') === 'inbound' ||
    typeof carrierId !== 'string' ||
    typeof body !== 'string'
  )
    return [];
  return sender && recipient && !Number.isNaN(at.getTime())
    ? [{ carrierId, sender, recipient, body, at }]
    : [];
}
