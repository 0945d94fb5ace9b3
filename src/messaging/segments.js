import { graphemeLengths } from './graphemes.js';

/**
 * Plain JavaScript, because the desk's page counts by it what a receptionist types.
 *
 * @typedef {{ readonly segments: number, readonly encoding: 'GSM-7' | 'UCS-2' }} SegmentCount
 */

/** The GSM 03.38 alphabet, and its extension, whose characters take two septets each. */
const GSM = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΓΔΘΛΞΠΣΦΨΩ\f[\\\]^{|}~€]*$/;
const GSM_EXTENSION = /[\f[\\\]^{|}~€]/;
const ALL_OF_GSM_EXTENSION = new RegExp(GSM_EXTENSION, 'g');
/** Letters that are never part of a larger character: Latin, Greek, Cyrillic, Hebrew, Arabic, Chinese, Japanese, Korean. */
const ONE_UNIT_EACH =
  /^[\n\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u2010-\u2027\u20ac\u3001-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;

/** What a text may have in one part, and in each of several, which tell the telephone how to put them together. */
const SEPTETS = { alone: 160, each: 153 };
const UNITS = { alone: 70, each: 67 };

/**
 * How many parts a text is sent and paid as: 160 septets in one or 153 in each of several, 70 and 67 units in UCS-2. No
 * character is split. Takes a time that grows with the length alone.
 *
 * Twilio's sms-segments-calculator counts the same, but takes up to 20 ms for one text of emoji, too long for thousands a
 * second; the test beside this file holds that both always agree. Its "smart encoding" is left out: it turns U+202F into two
 * spaces; see {@link toPlainCharacters}.
 * @param {string} text
 * @returns {SegmentCount}
 */
export function countSegments(text) {
  return GSM.test(text)
    ? { segments: gsmParts(text), encoding: 'GSM-7' }
    : { segments: ucs2Parts(text), encoding: 'UCS-2' };
}

/** @param {string} text */
function gsmParts(text) {
  const septets = text.length + (text.match(ALL_OF_GSM_EXTENSION)?.length ?? 0);
  if (septets === text.length || septets <= SEPTETS.alone) return countEqual(septets, SEPTETS);
  return countParts(
    Array.from(text, (character) => (GSM_EXTENSION.test(character) ? 2 : 1)),
    SEPTETS,
  );
}

/** @param {string} text */
function ucs2Parts(text) {
  return ONE_UNIT_EACH.test(text) ? countEqual(text.length, UNITS) : countParts(graphemeLengths(text), UNITS);
}

/**
 * @param {number} length in characters that all take one septet or unit
 * @param {typeof SEPTETS} most
 */
function countEqual(length, { alone, each }) {
  return length <= alone ? 1 : Math.ceil(length / each);
}

/**
 * @param {readonly number[]} sizes of the characters, which are put into parts one after the other
 * @param {typeof SEPTETS} most
 */
function countParts(sizes, { alone, each }) {
  let parts = 1;
  let filled = 0;
  /** What the first part keeps where others follow. */
  let kept = 0;
  for (const size of sizes) {
    if (filled + size > (parts === 1 ? alone : each)) {
      filled = (parts === 1 ? filled - kept : 0) + size;
      parts += 1;
    } else {
      filled += size;
      if (filled <= each) kept = filled;
    }
  }
  return parts;
}

/** What programs put in place of plain characters, and phones show much alike. @type {readonly (readonly [RegExp, string])[]} */
const PLAIN = [
  [/[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02b9\u02bc]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\u2022\u2023\u2043\u25cf\u25aa]/g, '-'],
  [/\u2026/g, '...'],
  [/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, ''],
];

/**
 * Writes curly quotes, dashes, "…", bullets, backticks, tabs, odd spaces and invisible marks in plain characters, and accents
 * as one character with their letter, but only where the whole text then is GSM-7, and takes no more segments for it:
 * such characters more than double the price, and Flowroute reports errors with curly quotes. Where another character needs
 * UCS-2 anyway nothing is gained, and the text stays as it is.
 * @param {string} text
 * @returns {string}
 */
export function toPlainCharacters(text) {
  if (GSM.test(text)) return text;
  const plain = PLAIN.reduce(
    (changed, [odd, character]) => changed.replace(odd, character),
    text.normalize('NFC'),
  );
  return GSM.test(plain) && countSegments(plain).segments <= countSegments(text).segments ? plain : text;
}
