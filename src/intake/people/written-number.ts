import type { Country } from '../../platform/config/country-setting.js';
import { readNumberOf } from '../../reminders/appointment/contact-number.js';

/** What is found of a contact's number: one, none, or several of which nobody can say whose they are. */
export type FoundNumber =
  | { readonly kind: 'found'; readonly number: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

const MAX_TEXT = 2_000;
const MAX_CANDIDATES = 30;

const LINK = /tel:([+\d()./-]{5,30})/gi;
/** Digits that are none of a number: addresses on the web, days, times. */
const OTHER_DIGITS =
  /https?:\/\/\S+|\S{1,64}@\S{1,64}|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d\d(:\d\d)?\b/gi;
const CANDIDATE = /(?<![\p{L}\d])\+?[\d(][\d \t\u00a0().\u2010-\u2015/·-]{4,24}\d(?!\p{L}|\d)/gu;
/** What stands before a number that is not the contact's: one to dial in to a meeting, an id, the clinic's own. */
const NOT_THEIRS =
  /\b(zoom|meet|teams|webex|dial(-| )?in|join|conference|fax|nhs|mrn|invoice|policy|member|account|booking|order|ref(erence)?|id|dob|born|call us|reach us|contact us|our|questions|re-?schedul\w*|cancel\w*)\b[^\n]{0,60}$/iu;
const MOBILE =
  /\b(mobile|mob|cell|cel|handy|mobil|portable|m[óo]vil|celular|sms|text)\b[^\d\n]{0,15}$|(^|\W)[mc]\s*[:.]\s*$/iu;
/** A code behind it is for a machine that answers. */
const DIAL_IN = /^\s*(,,\s*\d|;ext|#|pin\b)/iu;
/** Between two numbers, where none goes on. */
const APART = /\s[/·]\s|\s{3,}/g;

interface Written {
  readonly number: string;
  readonly isMobile: boolean;
}

/**
 * The contact's number in what is written of an appointment. Links come first; where several are left, one that is called a mobile.
 * @param texts in which it may stand
 * @param last in which it is only looked for where the others have none
 */
export function findNumber(texts: readonly string[], last: readonly string[], country: Country): FoundNumber {
  const linked = texts.concat(last).flatMap((text) => linkedNumbers(text, country));
  if (linked.length > 0) return chosen(linked);
  const written = texts.flatMap((text) => writtenNumbers(text, country));
  return chosen(written.length > 0 ? written : last.flatMap((text) => writtenNumbers(text, country)));
}

/** All numbers that stand in a text, whosever they are. */
export function numbersIn(text: string, country: Country): string[] {
  return [...linkedNumbers(text, country), ...writtenNumbers(text, country)].map(({ number }) => number);
}

/** A text without what looks like a number. */
export function withoutNumbers(text: string): string {
  return text.slice(0, MAX_TEXT).replace(LINK, ' ').replace(CANDIDATE, ' ');
}

function chosen(written: readonly Written[]): FoundNumber {
  const [number, ...others] = new Set(written.map((each) => each.number));
  if (number === undefined) return { kind: 'none' };
  if (others.length === 0) return { kind: 'found', number };
  const [mobile, ...more] = new Set(written.filter(({ isMobile }) => isMobile).map((each) => each.number));
  return mobile !== undefined && more.length === 0 ? { kind: 'found', number: mobile } : { kind: 'several' };
}

function linkedNumbers(text: string, country: Country): Written[] {
  return [...text.slice(0, MAX_TEXT).matchAll(LINK)]
    .slice(0, MAX_CANDIDATES)
    .flatMap(({ 1: link = '', index, 0: whole }) => {
      if (DIAL_IN.test(text.slice(index + whole.length, index + whole.length + 10))) return [];
      const number = readNumberOf(country, link);
      return number === undefined ? [] : [{ number, isMobile: false }];
    });
}

function writtenNumbers(text: string, country: Country): Written[] {
  const plain = text.slice(0, MAX_TEXT).replace(LINK, ' ').replace(OTHER_DIGITS, ' \n').replace(APART, '\n');
  return [...plain.matchAll(CANDIDATE)].slice(0, MAX_CANDIDATES).flatMap(({ 0: candidate, index }) => {
    const before =
      plain
        .slice(Math.max(0, index - 80), index)
        .split('\n')
        .at(-1) ?? '';
    const behind = plain.slice(index + candidate.length, index + candidate.length + 10);
    if (NOT_THEIRS.test(before) || DIAL_IN.test(behind)) return [];
    const number = readNumberOf(country, candidate.trim());
    return number === undefined ? [] : [{ number, isMobile: MOBILE.test(before) }];
  });
}
