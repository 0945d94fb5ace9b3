import { withoutInvisible } from '../../language/text/invisible-characters.js';

/** E.164 numbers have at most 15 digits; short codes, which may text in too, have as few as 3. */
const DIGITS = /^\+?(\d{3,15})$/;
/** A country code and a number behind it. Shorter ones are short codes: machines, which must not be answered. */
const PERSON = /^[1-9]\d{6,14}$/;
/** Of what is no number so much is kept; names as senders have at most 11 characters (3GPP TS 23.040, 9.1.2.5). */
const MAX_SENDER_LENGTH = 16;

/** A phone number as carriers write it, with or without `+`, as a text or a JSON number, to digits. */
export function carrierDigits(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' ? DIGITS.exec(withoutInvisible(text).replace(/\s/g, ''))?.[1] : undefined;
}

/** Whom a text comes from: a number as digits, or else what stands there (`DENTIST`), which is never answered. */
export function carrierSender(value: unknown): string {
  const name = typeof value === 'string' ? value.replace(/[\p{C}\s]+/gu, ' ').trim() : '';
  return carrierDigits(value) ?? (name.slice(0, MAX_SENDER_LENGTH).trim() || 'anonymous');
}

/** Whether a text to this sender can reach a person. */
export function canBeAnswered(sender: string): boolean {
  return PERSON.test(sender);
}
