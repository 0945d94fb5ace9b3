import { createRequire } from 'node:module';
import type * as PhoneNumbers from 'libphonenumber-js/min';
import { withoutInvisible } from '../../language/text/invisible-characters.js';

// As class-validator loads it: its other form, for imports, would be a hundred files more to read at every start.
const { parsePhoneNumberFromString } = createRequire(import.meta.url)(
  'libphonenumber-js/min',
) as typeof PhoneNumbers;

/** Spaces, dashes, dots, slashes and brackets: what people put between digits, in any width. */
const PUNCTUATION = /[\s\p{Pd}−ーー·.．/／()（）[\]［］]/gu;
const PLUS = /^[+＋﹢]/;
const NOT_NORTH_AMERICAN = /^\+[2-9]\d{6,17}$/;
/** E.164 allows no more, and no carrier takes more. */
const MAX_DIGITS = 15;
/** More is no number, and need not be looked at. */
const MAX_LENGTH = 64;

/**
 * Reads a contact's number, as a JSON number or a text: 11 digits `1XXXXXXXXXX`, with or without `+`, or any other
 * country's number with `+` and its country code, in any script's digits. A trunk zero that is written behind the country code, as in
 * `+44 (0)20 …`, is not dialled and falls away. Length and shape are checked, not whether an area code is assigned.
 * @returns the digits with the country code and without `+`, or undefined where it is no such number
 */
export function readContactNumber(value: unknown): string | undefined {
  const isWhole = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  if (typeof value !== 'string' && !isWhole) return undefined;
  const written = String(value);
  if (written.length > MAX_LENGTH) return undefined;
  const text = plainDigits(withoutInvisible(written).replace(PUNCTUATION, '')).replace(PLUS, '+');
  if (/^\+?1\d{10}$/.test(text)) return text.replace('+', '');
  if (!NOT_NORTH_AMERICAN.test(text)) return undefined;
  const number = parsePhoneNumberFromString(text);
  if (!number?.isPossible() || number.number.length > 1 + MAX_DIGITS) return undefined;
  return number.number.slice(1);
}

/**
 * Reads a number as people of a country write it among themselves, or with the country's code.
 * @param country by ISO 3166
 * @returns it as `readContactNumber` does, or undefined where there can be no such number
 */
export function readNumberOf(country: PhoneNumbers.CountryCode, written: string): string | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const number = parsePhoneNumberFromString(plainDigits(withoutInvisible(written)), country);
  return number?.isValid() ? readContactNumber(number.number) : undefined;
}

/** Digits of every script as 0 to 9. In Unicode they stand in rows of ten, and no row begins where another one has not ended. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  });
}
