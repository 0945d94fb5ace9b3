import { createHmac, timingSafeEqual } from 'node:crypto';
import { plainText } from '../json-field.js';

/**
 * Twilio's signature of a form that it posts: base64(HMAC-SHA1(auth token, the full address + each field's name and value,
 * sorted by name)), https://www.twilio.com/docs/usage/webhooks/webhooks-security.
 *
 * Twilio's own SDK (twilio 6.2) was weighed for this and left out: of its 21 MB only this function would be used, and it
 * would come into every installation, of other carriers too. What it computes is checked against the vendor's examples.
 *
 * @param url as Twilio was told it, with the query
 * @param form the fields as they were posted
 */
export function twilioSignature(
  authToken: string,
  url: string,
  form: Readonly<Record<string, unknown>>,
): string {
  const fields = Object.entries(form)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => values(value).map((each) => name + each));
  return createHmac('sha1', authToken)
    .update(url + fields.join(''), 'utf8')
    .digest('base64');
}

/** Compares in a time that tells nothing of where two signatures differ. */
export function isSameSignature(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A field that was posted several times counts once with each of its values, in their order, as in the SDK. */
function values(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.map(plainText))].sort() : [plainText(value)];
}
