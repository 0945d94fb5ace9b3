import { createRequire } from 'node:module';
import type * as PhoneNumbers from 'libphonenumber-js/min';

// As class-validator loads it: its other form, for imports, would be a hundred files more to read at every start.
const { parsePhoneNumberFromString } = createRequire(import.meta.url)(
  'libphonenumber-js/min',
) as typeof PhoneNumbers;

/** Spaces, dashes, dots, slashes and brackets: what people put between digits. */
const PUNCTUATION = /[\s\-–./()[\]]/g;

/**
 * Reads a contact's number, as a JSON number or a text: 11 digits `1XXXXXXXXXX`, with or without `+`, or any other
 * country's number in E.164 with `+`. Length and shape are checked, not whether an area code is assigned.
 * @returns the digits with the country code and without `+`, or undefined where it is no such number
 */
export function readContactNumber(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).replace(PUNCTUATION, '');
  if (/^\+?1\d{10}$/.test(text)) return text.replace('+', '');
  if (!/^\+[2-9]\d{6,14}$/.test(text)) return undefined;
  return parsePhoneNumberFromString(text)?.isPossible() ? text.slice(1) : undefined;
}
