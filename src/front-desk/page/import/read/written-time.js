/**
 * Dates and times as people and spreadsheets write them, brought to ISO 8601. A date of three numbers can be read in two
 * orders; which one is meant is decided for a whole file, never row by row.
 */

/**
 * @typedef {'dmy' | 'mdy'} DateOrder
 * @typedef {{ year: number, month: number, day: number }} CalendarDate
 * @typedef {'date_missing' | 'date_unknown' | 'date_impossible' | 'time_missing' | 'time_unknown'} TimeProblem
 * @typedef {{ time: string } | { problem: TimeProblem, part: 'date' | 'time' }} ReadTime
 */

/** By their first letters, without accents, in English and Spanish. */
const MONTHS = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|jue|vie|sab|dom)[a-z]*\.?,?\s+(?=.*\d)(?!\d+$)/;
const CLOCK =
  /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:(a|p)\.?\s?m\.?|h(?:rs?|oras)?\.?|uhr)?$/;
const CLOCK_BEHIND =
  /(?:^|[\st,])(?:(?:at|a las|a la)\s+)?(\d{1,2}(?:[:h]\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?|h(?:rs?)?\.?)?|\d{1,2}\s*[ap]\.?\s?m\.?|\d{1,2}\s?h)$/;
const OFFSET_BEHIND = /(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(z|[+-]\d{2}:?(?:\d{2})?)$/;
const NUMERIC = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;

/**
 * @param {string} date a date, or a date and time
 * @param {string | undefined} time where a column of its own has it
 * @param {DateOrder} order
 * @returns {ReadTime} as 2027-07-06T15:23, with an offset where one was written
 */
export function readWrittenTime(date, time, order) {
  const { day: dayText, clock: clockBehind, offset } = parts(plain(date));
  if (dayText === '' && clockBehind === '') return { problem: 'date_missing', part: 'date' };
  const day = readDay(dayText, order);
  if (day === undefined) return { problem: 'date_unknown', part: 'date' };
  if (!exists(day)) return { problem: 'date_impossible', part: 'date' };
  const ownTime = plain(time ?? '');
  const clockText = ownTime === '' ? clockBehind : ownTime;
  if (clockText === '') return { problem: 'time_missing', part: time === undefined ? 'date' : 'time' };
  const clock = readClock(clockText);
  if (clock === undefined) return { problem: 'time_unknown', part: time === undefined ? 'date' : 'time' };
  return { time: `${isoDay(day)}T${clock}${ownTime === '' ? offset.toUpperCase() : ''}` };
}

/**
 * @param {readonly string[]} dates a whole column
 * @param {DateOrder} otherwise where the column does not show it
 * @returns {{ order: DateOrder, isCertain: boolean, example: string | undefined }} whether the dates themselves show the
 *   order, and one that could be read both ways
 */
export function guessOrder(dates, otherwise) {
  /** @type {string | undefined} */
  let example;
  const seen = { dmy: 0, mdy: 0 };
  for (const text of dates) {
    const [, first, , second] = NUMERIC.exec(parts(plain(text)).day) ?? [];
    if (Number(first) > 12) seen.dmy++;
    else if (Number(second) > 12) seen.mdy++;
    else if (first !== undefined && first !== second) example ??= text.trim();
  }
  if (seen.dmy === seen.mdy) return { order: otherwise, isCertain: example === undefined, example };
  return { order: seen.dmy > seen.mdy ? 'dmy' : 'mdy', isCertain: true, example };
}

/** @param {string} text whether this may be a date, in whichever order */
export function looksLikeDate(text) {
  return ['dmy', 'mdy'].some((order) => {
    const day = readDay(parts(plain(text)).day, /** @type {DateOrder} */ (order));
    return day !== undefined && exists(day);
  });
}

/** @param {string} text whether this may be the time of a day */
export function looksLikeTime(text) {
  return /[:h]|[ap]\.?\s?m/.test(plain(text)) && readClock(plain(text)) !== undefined;
}

/** @param {string} text lower case, without accents, with simple spaces */
function plain(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** @param {string} text plain */
function parts(text) {
  const [behind, clockBefore, offset] = OFFSET_BEHIND.exec(text) ?? [];
  if (behind !== undefined && clockBefore !== undefined)
    return { day: withoutEnd(text, behind), clock: clockBefore, offset: offset ?? '' };
  const [end, clock] = CLOCK_BEHIND.exec(text) ?? [];
  if (end === undefined) return { day: text, clock: '', offset: '' };
  return { day: withoutEnd(text, end), clock: clock ?? '', offset: '' };
}

/**
 * @param {string} text
 * @param {string} end
 */
function withoutEnd(text, end) {
  // ISO's T stands right behind a digit; the t of "Sept" does not.
  return text.slice(0, text.length - end.length).replace(/(?<=\d)t$|(?<![\s,])[\s,]+$/, '');
}

/**
 * @param {string} text
 * @param {DateOrder} order
 * @returns {CalendarDate | undefined}
 */
function readDay(text, order) {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first, , second, year] = numeric;
    return order === 'dmy' ? calendarDate(year, second, first) : calendarDate(year, first, second);
  }
  const named = text.replace(WEEKDAY, '');
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|º|o)?[\s.-]+(?:de\s+|of\s+)?([a-z]{3,10})\.?,?[\s-]+(?:de[l]?\s+)?(\d{4}|\d{2})$/.exec(
      named,
    );
  if (dayFirst) return calendarDate(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(named);
  return monthFirst ? calendarDate(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

/**
 * @param {string | undefined} year
 * @param {string | number | undefined} month
 * @param {string | undefined} day
 * @returns {CalendarDate | undefined}
 */
function calendarDate(year, month, day) {
  if (month === undefined) return undefined;
  return { year: Number(year?.length === 2 ? `20${year}` : year), month: Number(month), day: Number(day) };
}

/** @param {string | undefined} name */
function monthOf(name = '') {
  const index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

/** @param {CalendarDate} date */
function exists({ year, month, day }) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * @param {string} text plain
 * @returns {string | undefined} as 15:23
 */
function readClock(text) {
  const [, hour, minute, half] = CLOCK.exec(text) ?? [];
  // "15" alone is no time: it may be anything.
  if (hour === undefined || (minute === undefined && half === undefined && !/h/.test(text))) return undefined;
  const hours = half === undefined ? Number(hour) : fullHour(Number(hour), half);
  if (hours === undefined || hours > 23 || Number(minute ?? 0) > 59) return undefined;
  return `${twoDigits(hours)}:${minute ?? '00'}`;
}

/**
 * @param {number} hour
 * @param {string} half
 */
function fullHour(hour, half) {
  if (half === 'a') return hour > 12 ? undefined : hour % 12;
  return hour > 12 ? hour : (hour % 12) + 12;
}

/** @param {CalendarDate} date */
function isoDay({ year, month, day }) {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** @param {number} value */
function twoDigits(value) {
  return String(value).padStart(2, '0');
}
