import type { IncomingMessage } from 'node:http';
import type { Sms } from './behaviour.js';
import type { Problem } from './wire.js';

const CONTENT_TYPE = 'application/vnd.api+json';
const NUMBER = /^\d{11}$/;

export interface Credentials {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** What the carrier would say of the request before it looks at any message; undefined if nothing. */
export function unauthorized(
  request: IncomingMessage,
  { accessKey, secretKey }: Credentials,
): Problem | undefined {
  const expected = `Basic ${Buffer.from(`${accessKey}:${secretKey}`).toString('base64')}`;
  if (request.headers.authorization === expected) return undefined;
  return { status: 401, detail: 'There was an issue with your API credentials.' };
}

/** The message that a request asks to send, or why the carrier refuses it: 415, 400 or 422 as in PROVIDERS.md. */
export function smsOf(request: IncomingMessage, text: string): Sms | Problem {
  const contentType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (contentType !== CONTENT_TYPE) return { status: 415, detail: `Content-Type must be ${CONTENT_TYPE}` };
  const { data } = parsed(text);
  if (typeof data !== 'object' || data === null)
    return { status: 400, detail: 'The body is not a JSON:API document' };
  const { type, attributes } = data as { type?: unknown; attributes?: unknown };
  if (type !== 'message') return { status: 422, detail: { type: 'must be "message"' } };
  if (typeof attributes !== 'object' || attributes === null)
    return { status: 422, detail: { attributes: 'missing' } };
  const { to, from, body, dlr_callback: callback } = attributes as Record<string, unknown>;
  if (typeof to !== 'string' || !NUMBER.test(to)) return { status: 422, detail: { to: 'must be 11 digits' } };
  if (typeof from !== 'string' || !NUMBER.test(from))
    return { status: 422, detail: { from: 'must be 11 digits' } };
  if (typeof body !== 'string' || body === '') return { status: 422, detail: { body: 'must be a text' } };
  if (callback === undefined) return { to, from, body };
  if (typeof callback !== 'string' || !URL.canParse(callback))
    return { status: 422, detail: { dlr_callback: 'must be a URL' } };
  return { to, from, body, dlrCallback: callback };
}

function parsed(text: string): { data?: unknown } {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
}
