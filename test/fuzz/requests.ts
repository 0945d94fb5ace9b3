import fc from 'fast-check';
import type { SentReminder } from './bodies.js';
import { appointmentTime, bodyOf, printable, reminder } from './bodies.js';
import { contentType, hostileText } from './hostile.js';
import type { Operation } from './operations.js';

export interface FuzzRequest {
  readonly operation: Operation;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** The fields of a reminder that is right and is to be found again as it was sent. */
  readonly sent?: SentReminder;
}

/** Where a path wants the id of a reminder that exists: filled in when the request is made. */
export const KNOWN_ID = '\u0001known\u0001';
const BY_EXTERNAL_ID = '/reminder/by-external-id/{id}';
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
  const { method, path } = operation;
  if (method === 'POST' && path === '/reminder') return fc.oneof(rightReminder(operation), request);
  if (method === 'PUT' && path === BY_EXTERNAL_ID) return fc.oneof(newToTheCalendar(operation), request);
  return request;
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

/** With an external id that nothing else has. */
function newToTheCalendar(operation: Operation): fc.Arbitrary<FuzzRequest> {
  return fc.tuple(fc.uuid(), printable(64), rightReminder(operation)).map(([id, more, request]) => ({
    ...request,
    path: operation.path.replace('{id}', escaped(`${id}/${more}/`)),
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
  const values = names.map((name) => (path === BY_EXTERNAL_ID ? externalId() : parameterOf(name)));
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

/** Few, so that several requests at once are about the same one. */
function externalId(): fc.Arbitrary<string> {
  const few = fc.constantFrom('cal-1', 'cal-2', 'A/1 é', "' OR 1=1 --").map((text) => escaped(text));
  return fc.oneof({ weight: 4, arbitrary: few }, { weight: 1, arbitrary: parameterOf('id') });
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

/** Of routes that take no plain JSON; in place of that. */
const TYPES = new Map([
  ['/intake/ics', 'text/calendar'],
  ['/intake/fhir', 'application/fhir+json'],
]);

function withBody(
  { method, path, bodyFields }: Operation,
  given: Record<string, string>,
  body: string,
): Pick<FuzzRequest, 'headers' | 'body'> {
  const type = given['content-type'] === 'application/json' ? TYPES.get(path) : undefined;
  const headers = type === undefined ? given : { ...given, 'content-type': type };
  if (method === 'POST' || method === 'PATCH' || (method === 'PUT' && bodyFields.length > 0))
    return { headers, body };
  const { 'content-type': _type, ...rest } = headers;
  return { headers: rest, body: undefined };
}
