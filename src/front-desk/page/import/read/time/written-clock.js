import { MAX_TELLING } from '../plain-text.js';
import { zoneNamed } from './zone-names.js';

/**
 * Times of day as people and spreadsheets write them: of a range, its beginning.
 *
 * @typedef {object} WrittenClock
 * @property {number} hour as written, or from 0 to 23 where it is known
 * @property {number} minute
 * @property {boolean} isTwelve whether a half of the day is missing for it to be certain
 * @property {string} [offset] as -08:00 or Z
 * @property {string} [zone] an IANA name
 */

const NOON = new Set([
  'noon',
  'midday',
  '12 noon',
  'mittag',
  'mittags',
  'midi',
  'mediodia',
  'meio-dia',
  'meio dia',
  'mezzogiorno',
  'middag',
  '12 midday',
]);
const MIDNIGHT = new Set([
  'midnight',
  'mitternacht',
  'minuit',
  'medianoche',
  'meia-noite',
  'mezzanotte',
  'middernacht',
  '12 midnight',
]);
const IN_FRONT =
  /^(?:at|um|gegen|a las|a la|a partir de|a partir das|a|as|alle ore|alle|ore|om|vers|from|von|ab|de|das|dalle|van|h)(?=[ \d])\s*/;
const BEHIND = /(?<!\s)\s*(?:uhr|hrs|hours|horas|hs|uur|o'clock)\.?$/;
const COLON = /^(\d{1,2}):(\d{1,2})(?::\d{1,2}(?:[.,]\d+)?)?(?:\s?([ap])\.?(?:\s?m\.?)?)?$/;
const DOT = /^(\d{1,2})\.(\d{2})(?:\.\d{2})?(?:\s?([ap])\.?\s?m\.?)?$/;
const LETTER_H = /^(\d{1,2})\s?h(?:\s?(\d{2}))?(?:\s?(?:min|mn|m))?\.?$/;
const HALF = /^(\d{1,2})\s?([ap])\.?(?:\s?m\.?)?$/;
const HALF_TOGETHER = /^(\d{1,2})(\d{2})\s?([ap])\.?(?:\s?m\.?)?$/;
const FOUR = /^([01]\d|2[0-3])([0-5]\d)$/;
const THREE = /^(\d)([0-5]\d)$/;
const UHR = /^(\d{1,2})(?:[:. ](\d{2}))? ?uhr(?: ?(\d{2}))?$/;
const UNTIL = /\s?(?:-|–|—|~| to | bis | a | al | à | hasta | ate | tot | until | till | fino )\s?/;
const DURATION = /(?<![\s,])[\s,]*\(?\b\d{1,3} ?(?:mins?|minutes?|minuten|minutos|minuti)\.?\)?$/;
const FRACTION = /^0?[.,]\d{1,17}$/;
const OFFSET = /(?<=\d)\s?(z|(?:utc|gmt)?[+-]\d{2}:?(?:\d{2})?)$/;
/** Of a text of at most `MAX_TELLING` characters. */
const ZONE_WORDS = /\s?(?:\(([^()]{2,60})\)|(?<=[\d. apmh])([a-z]{3,5}|[a-z]{1,120}\/[a-z_/]+))$/;

/**
 * @param {string} text plain
 * @param {boolean} [mayBeBare] whether 1430 is a time here, as it is in a column of times
 * @returns {WrittenClock | undefined}
 */
export function readClock(text, mayBeBare = false) {
  if (text === '' || text.length > MAX_TELLING) return undefined;
  if (NOON.has(text)) return { hour: 12, minute: 0, isTwelve: false };
  if (MIDNIGHT.has(text)) return { hour: 0, minute: 0, isTwelve: false };
  if (mayBeBare && FRACTION.test(text)) return ofFraction(Number(text.replace(',', '.')));
  const { clock, where } = withoutZone(text.replace(DURATION, ''));
  const one = readOne(clock, mayBeBare) ?? readRange(clock, mayBeBare);
  return one && { ...one, ...where };
}

/** @param {WrittenClock} clock */
export function writeClock({ hour, minute }) {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * @param {string} text
 * @param {boolean} mayBeBare
 * @returns {WrittenClock | undefined}
 */
function readOne(text, mayBeBare) {
  const stripped = text.replace(IN_FRONT, '').trim();
  if (NOON.has(stripped)) return { hour: 12, minute: 0, isTwelve: false };
  const uhr = UHR.exec(stripped);
  if (uhr) return clockOf(uhr[1], uhr[2] ?? uhr[3], undefined, true);
  const saysHours = BEHIND.test(stripped);
  const bare = stripped.replace(BEHIND, '');
  const h = LETTER_H.exec(bare);
  if (h) return clockOf(h[1], h[2], undefined, true);
  // "14:30 h"
  const marked = bare.replace(/(?<=\d) ?h\.?$/, '');
  const isMarked = saysHours || marked !== bare;
  const usual = COLON.exec(marked) ?? DOT.exec(marked);
  if (usual) return clockOf(usual[1], usual[2], usual[3], isMarked);
  const together = HALF_TOGETHER.exec(marked);
  if (together) return clockOf(together[1], together[2], together[3], false);
  const half = HALF.exec(marked);
  if (half) return clockOf(half[1], '0', half[2], false);
  const digits = mayBeBare || isMarked ? (FOUR.exec(marked) ?? THREE.exec(marked)) : null;
  if (digits) return clockOf(digits[1], digits[2], undefined, isMarked);
  return isMarked && /^\d{1,2}$/.test(marked) ? clockOf(marked, '0', undefined, true) : undefined;
}

/**
 * @param {string} text
 * @param {boolean} mayBeBare
 */
function readRange(text, mayBeBare) {
  const behindDigit = text.search(/\d/) + 1;
  const until = UNTIL.exec(text.slice(behindDigit));
  if (behindDigit === 0 || !until) return undefined;
  const from = text.slice(0, behindDigit + until.index);
  const to = text.slice(from.length + until[0].length);
  if (!/\d/.test(to)) return undefined;
  const end = readOne(to.trim(), mayBeBare);
  // "9-10" is a time only where times stand.
  if (!end && mayBeBare && /^\d{1,2}$/.test(from) && /^\d{1,2}$/.test(to))
    return clockOf(from, '0', undefined, false);
  if (!end) return undefined;
  const start =
    readOne(from.trim(), mayBeBare) ??
    (/^\d{1,2}$/.test(from.trim()) ? clockOf(from.trim(), '0', undefined, false) : undefined);
  if (!start?.isTwelve || end.isTwelve) return start;
  // "9:00 - 10:00 AM": the half of the end, or the one before where it would begin after its end.
  if (!/[ap]\.?(?:\s?m\.?)?$/.test(to.trim())) return start;
  const inHalf = (start.hour % 12) + (end.hour >= 12 ? 12 : 0);
  const startsAfter = inHalf * 60 + start.minute > end.hour * 60 + end.minute;
  return { ...start, hour: startsAfter ? (inHalf + 12) % 24 : inHalf, isTwelve: false };
}

/**
 * @param {string | undefined} hourText
 * @param {string | undefined} minuteText
 * @param {string | undefined} half
 * @param {boolean} isMarked whether it is said to be one of 24 hours
 * @returns {WrittenClock | undefined}
 */
function clockOf(hourText = '', minuteText = '0', half, isMarked) {
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (minute > 59 || hour > 23) return undefined;
  if (half === undefined) return { hour, minute, isTwelve: hour >= 1 && hour <= 12 && !isMarked };
  if (hour === 0 || (hour > 12 && half === 'a')) return undefined;
  if (hour > 12) return { hour, minute, isTwelve: false };
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute, isTwelve: false };
}

/** @param {number} part of a day */
function ofFraction(part) {
  const minutes = Math.round(part * 1440);
  return { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60, isTwelve: false };
}

/**
 * @param {string} text
 * @returns {{ clock: string, where: { offset?: string, zone?: string } }}
 */
function withoutZone(text) {
  const offset = OFFSET.exec(text);
  if (offset && (offset[1] === 'z' || /[:.]\d{2}/.test(text.slice(0, offset.index)))) {
    const written = (offset[1] ?? '').replace(/utc|gmt/, '').toUpperCase();
    if (/^Z$|^[+-]\d{2}(?::?\d{2})?$/.test(written))
      return { clock: text.slice(0, offset.index).trim(), where: { offset: written } };
  }
  const named = ZONE_WORDS.exec(text);
  const zone = named && zoneNamed(named[1] ?? named[2] ?? '');
  if (!named || zone === undefined || zone === null) return { clock: text, where: {} };
  return { clock: text.slice(0, named.index).trim(), where: zone === 'UTC' ? { offset: 'Z' } : { zone } };
}
