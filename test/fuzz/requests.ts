import fc from 'fast-check';
import { contentType, hostileBody, hostileText, hostileValue } from './hostile.js';
import type { Operation } from './operations.js';

export interface FuzzRequest {
  readonly operation: Operation;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** The fields of a reminder that is right and is to be found again as it was sent. */
  readonly sent?: SentReminder;
}

export interface SentReminder {
  readonly contact_number: string;
  readonly location: string | null;
  readonly participant: string | null;
  readonly time_zone: string;
  readonly notify_window: number;
}

/** Where a path wants the id of a reminder that exists: filled in when the request is made. */
export const KNOWN_ID = '\u0001known\u0001';
/** Numbers that are never erased or opted out by chance, so that what was created stays until it is read. */
const contact = fc.integer({ min: 0, max: 9_999_999 }).map((last) => `1222${String(last).padStart(7, '0')}`);
const printable = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .filter((text) => [...text].length <= maxLength && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));

const reminder = fc.record({
  contact_number: contact,
  location: fc.option(printable(128)),
  participant: fc.option(printable(256)),
  time_zone: fc.constantFrom('America/Los_Angeles', 'Asia/Kathmandu', 'UTC', 'Europe/Berlin'),
  notify_window: fc.integer({ min: 0, max: 8760 }),
});
const appointmentTime = fc
  .date({ min: new Date('2030-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A request to one of the operations: right, nearly right, or nothing of the kind. */
export function requestTo(operation: Operation): fc.Arbitrary<FuzzRequest> {
  const request = fc
    .record({
      path: pathOf(operation),
      query: queryOf(operation),
      headers: headersOf(),
      body: bodyOf(operation),
    })
    .map(({ path, query, headers, body }) => ({
      operation,
      path: path.includes('?') ? path + query.replace('?', '&') : path + query,
      ...withBody(operation, headers, body),
    }));
  return operation.method === 'POST' && operation.path === '/reminder'
    ? fc.oneof(rightReminder(operation), request)
    : request;
}

function rightReminder(operation: Operation): fc.Arbitrary<FuzzRequest> {
  return fc.tuple(reminder, appointmentTime).map(([sent, time]) => ({
    operation,
    path: operation.path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...sent, appointment_time: time }),
    sent,
  }));
}

/** Every byte that a path cannot hold is escaped, and some that it can. */
function escaped(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) =>
      /[\w.~-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, '0')}`,
    )
    .join('');
}

function pathOf({ path }: Operation): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const values = names.map((name) => parameterOf(name));
  return fc
    .tuple(...values)
    .map((chosen) => path.replace(/\{(\w+)\}/g, (_, name: string) => chosen[names.indexOf(name)] ?? ''));
}

function parameterOf(name: string): fc.Arbitrary<string> {
  const hostile = hostileText.filter((text) => text !== '').map((text) => escaped(text));
  const raw = fc.constantFrom('%ff%fe', '%zz', '..', '%2e%2e%2f', '%c0%ae', '%00', '~');
  if (name === 'carrier') return fc.oneof({ weight: 6, arbitrary: fc.constant('simulator') }, hostile, raw);
  if (name === 'number')
    return fc.oneof(
      fc.integer({ min: 0, max: 9_999_999 }).map((last) => `1333${String(last).padStart(7, '0')}`),
      hostile,
      raw,
    );
  const id = fc.stringMatching(/^[0-9a-f]{32}$/);
  return fc.oneof({ weight: 4, arbitrary: fc.constant(KNOWN_ID) }, id, hostile, raw);
}

/** Known and unknown names, also twice. */
function queryOf({ queryNames }: Operation): fc.Arbitrary<string> {
  const names = fc.constantFrom(...queryNames, 'nonsense', '__proto__', 'limit[]');
  const values = fc.oneof(
    hostileText,
    fc.constantFrom(
      '1',
      '1000',
      '1001',
      '0',
      'true',
      'false',
      '2027-07-06',
      '12223334444',
      'scheduled',
      'MDE5OWMxZDI',
    ),
  );
  return fc
    .array(fc.tuple(names, values), { maxLength: 4 })
    .map((pairs) => pairs.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&'))
    .map((query) => (query === '' ? '' : `?${query}`));
}

function headersOf(): fc.Arbitrary<Record<string, string>> {
  const value = fc.oneof(
    fc.constantFrom(
      'a key',
      'x'.repeat(255),
      'x'.repeat(300),
      "' OR 1=1 --",
      '%0d%0aSet-Cookie:%20injected=1',
      ' ',
    ),
    fc.stringMatching(/^[\x20-\x7e\x80-\xff]{0,80}$/),
  );
  return fc
    .record({ 'content-type': contentType, 'idempotency-key': fc.option(value, { nil: undefined }) })
    .map(
      (headers) =>
        Object.fromEntries(Object.entries(headers).filter(([, text]) => text !== undefined)) as Record<
          string,
          string
        >,
    );
}

function rightBodyOf(path: string): fc.Arbitrary<unknown> {
  if (path.startsWith('/contacts')) return fc.record({ text: fc.oneof(printable(300), hostileText) });
  return fc.tuple(reminder, appointmentTime).map(([fields, time]) => ({ ...fields, appointment_time: time }));
}

/** A right body with some of its fields changed, or something else altogether. */
function bodyOf({ path, bodyFields }: Operation): fc.Arbitrary<string> {
  const isWebhook = !path.startsWith('/reminder') && !path.startsWith('/contacts');
  const right = isWebhook
    ? fc.record({
        id: fc.uuid(),
        from: contact,
        to: fc.constant('15550100000'),
        body: hostileText,
        status: fc.constant('delivered'),
      })
    : rightBodyOf(path);
  const names = fc.constantFrom(...bodyFields, 'unknown_field', '__proto__', 'constructor');
  const changes = fc.array(fc.tuple(names, hostileValue), { maxLength: 2 });
  const nearlyRight = fc.tuple(right, changes, fc.boolean()).map(([fields, changed, wrapped]) => {
    const all = { ...(fields as object), ...Object.fromEntries(changed) };
    return JSON.stringify(wrapped && isWebhook ? { data: { ...all, attributes: all } } : all);
  });
  return fc.oneof({ weight: 4, arbitrary: nearlyRight }, { weight: 1, arbitrary: hostileBody });
}

function withBody(
  { method }: Operation,
  headers: Record<string, string>,
  body: string,
): Pick<FuzzRequest, 'headers' | 'body'> {
  if (method === 'POST' || method === 'PATCH') return { headers, body };
  const { 'content-type': _type, ...rest } = headers;
  return { headers: rest, body: undefined };
}
