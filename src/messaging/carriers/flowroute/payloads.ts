import type { ListPage } from '../carrier.js';
import { PHOTO } from '../carrier.js';
import { carrierDigits, carrierSender } from '../carrier-digits.js';
import { carrierTime } from '../carrier-time.js';
import { field, plainText } from '../json-field.js';
import type { ListedFields } from '../list-page.js';
import { listPage, nextOf } from '../list-page.js';

interface InboundFields {
  readonly carrierId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
  readonly saidAt: Date | undefined;
}

const MAX_ID = 64;
/** Of a carrier's words about an error; they are read for what they say, and kept even shorter. */
const MAX_ERROR_LENGTH = 2_000;

/**
 * Reads an inbound text in Flowroute's v2 shape (flat) or v2.1 shape (JSON:API). What is there may be odd: a sender that is no
 * number, a photo without words.
 * @param ownNumber whom it went to, where what it says is no number
 * @returns its fields, or what is wrong with it
 */
export function inboundFields(payload: unknown, ownNumber: string): InboundFields | string {
  const data = field(payload, 'data');
  const attributes = data === undefined ? payload : field(data, 'attributes');
  const id = field(data ?? payload, 'id');
  const [from, to, body] = ['from', 'to', 'body'].map((name) => field(attributes, name));
  const isMms = plainText(field(attributes, 'is_mms')) === 'true';
  if (typeof id !== 'string' || id === '' || id.length > MAX_ID)
    return 'id must be a text of 1 to 64 characters';
  if (!isNumberOrName(from)) return 'from must be a number or a name';
  if (!isNumberOrName(to)) return 'to must be a number';
  if (typeof body !== 'string' && body !== null && !(body === undefined && isMms))
    return 'body must be a text';
  const words = body ?? '';
  return {
    carrierId: id,
    sender: carrierSender(from),
    recipient: carrierDigits(to) ?? ownNumber,
    body: isMms && words.trim() === '' ? PHOTO : words,
    saidAt: carrierTime(field(attributes, 'timestamp')),
  };
}

/** Null where the network has withheld it. */
function isNumberOrName(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** The id of an accepted message, or undefined where the answer has none. */
export function flowrouteId(json: unknown): string | undefined {
  return idOf(field(field(json, 'data'), 'id'));
}

/** The words of JSON:API `errors[]`; `detail` is a string or an object, `title` may be missing. */
export function flowrouteErrorWords(json: unknown): string {
  const errors = field(json, 'errors');
  if (!Array.isArray(errors)) return '';
  return errors
    .flatMap((error: unknown) => [field(error, 'code'), field(error, 'title'), field(error, 'detail')])
    .filter((part) => part !== undefined && part !== null)
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(' ')
    .slice(0, MAX_ERROR_LENGTH);
}

/** One page of the list; undefined where it is not one. */
export function flowroutePage(json: unknown): ListPage | undefined {
  const data = field(json, 'data');
  if (!Array.isArray(data)) return undefined;
  const next = nextOf(field(field(json, 'links'), 'next'));
  return listPage(data.map(listedFields), next && next.query);
}

function listedFields(item: unknown): ListedFields {
  const of = (name: string): unknown => field(field(item, 'attributes'), name);
  return {
    carrierId: idOf(field(item, 'id')),
    isInbound: of('direction') === 'inbound',
    ...{ from: of('from'), to: of('to'), body: of('body'), time: of('timestamp') },
  };
}

function idOf(id: unknown): string | undefined {
  return typeof id === 'string' && id !== '' && id.length <= MAX_ID ? id : undefined;
}
