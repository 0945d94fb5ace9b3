import { MAX_TELLING, plain } from '../plain-text.js';
import { monthOf, weekdayOf } from './calendar-words.js';

/**
 * Dates as people and spreadsheets write them, wherever they stand in a cell. One of three numbers can be read in two orders;
 * which one is meant is decided for a whole file, never row by row.
 *
 * @typedef {'dmy' | 'mdy' | 'ymd'} DateOrder the year is in front only where it has two digits, or there is no doubt
 *
 * @typedef {object} WrittenDate
 * @property {number | undefined} year undefined where none is written
 * @property {readonly [number, number]} [either] two numbers, of which each may be the day
 * @property {number} [third] what stands behind them, where it may be the day too: the first is a year then
 * @property {number} [month]
 * @property {number} [day]
 * @property {number} [weekday] from 0, Sunday
 * @property {string} rest what stands around it
 * @property {string} found the date itself
 *
 * @typedef {{ year: number, month: number, day: number }} CalendarDate
 */

/** All that there are. */
export const ORDERS = /** @type {const} */ (['mdy', 'dmy', 'ymd']);

const YEAR = '(\\d{4}|\\d{2})(?![\\d:h])';
const ORDINAL = '(?:st|nd|rd|th|º|°|o|er|e)?';
/** The surest first. @type {readonly { test: RegExp, read: (parts: (string | undefined)[]) => Omit<WrittenDate, 'rest' | 'found'> | undefined }[]} */
const SHAPES = [
  {
    test: /(?<![\d/.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)t?/,
    read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    test: /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=$|[ t](?!.*\d{4}$))t?/,
    read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    // Nobody writes the month first with dots.
    test: new RegExp(`(?<![\\d/.-])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}`),
    read: ([, day, month, year]) => ({ year: fullYear(year), month: Number(month), day: Number(day) }),
  },
  {
    test: new RegExp(`(?<![\\d/.-])(\\d{1,2})\\s?([/-])\\s?(\\d{1,2})\\s?\\2\\s?${YEAR}`),
    read: ([, first = '', , second, third = '']) => ({
      year: fullYear(third),
      either: [Number(first), Number(second)],
      ...(first.length === 2 && third.length === 2 && { third: Number(third) }),
    }),
  },
  {
    test: new RegExp(
      `(?<![\\d:.])(\\d{1,2})${ORDINAL}[\\s.-]{0,3}(?:de |of |di )?([a-z]{3,12})\\.?,?[\\s-]{0,2}(?:del? )?${YEAR}`,
    ),
    read: ([, day, name, year]) => named(name, day, year),
  },
  {
    test: new RegExp(
      `(?<![a-z])([a-z]{3,12})\\.?[\\s-]{0,2}(\\d{1,2})${ORDINAL},?[\\s-]{1,2}(\\d{4})(?!\\d)`,
    ),
    read: ([, name, day, year]) => named(name, day, year),
  },
  {
    test: new RegExp(
      `(?<![\\d:.])(\\d{1,2})${ORDINAL}[\\s.-]{0,3}(?:de |of |di )?([a-z]{3,12})(?![a-z])\\.?`,
    ),
    read: ([, day, name]) => named(name, day, undefined),
  },
  {
    test: new RegExp(`(?<![a-z])([a-z]{3,12})\\.?[\\s-]{0,2}(\\d{1,2})${ORDINAL}(?![\\d:h])(?! ?[ap]\\.?m)`),
    read: ([, name, day]) => named(name, day, undefined),
  },
  {
    test: /(?<![\d/.:-])(\d{1,2})\.(\d{1,2})\.(?!\d)/,
    read: ([, day, month]) => ({ year: undefined, month: Number(month), day: Number(day) }),
  },
  {
    test: /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?![\d/:])/,
    read: ([, first, second]) => ({ year: undefined, either: [Number(first), Number(second)] }),
  },
];
const WORD = /[a-z]+(?:-feira)?/g;

/**
 * @param {string} text plain
 * @returns {WrittenDate | undefined}
 */
export function findDate(text) {
  if (text.length > MAX_TELLING || !/\d/.test(text)) return undefined;
  for (const { test, read } of SHAPES) {
    const found = test.exec(text);
    const date = found && read([...found]);
    if (!found || !date) continue;
    const around = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { ...date, ...withoutWeekday(around), found: found[0].trim() };
  }
  return undefined;
}

/**
 * @param {WrittenDate} written
 * @param {DateOrder} order
 * @param {string} today as 2026-11-28: a date without a year is the nearest one to come
 * @returns {CalendarDate | undefined} undefined where there is no such day
 */
export function dateOf(written, order, today) {
  const { year, either, third, month = 0, day = 0, weekday } = written;
  if (order === 'ymd' && either) return third === undefined ? undefined : yearFirst(either, third);
  const [first, second] = either ?? (order === 'dmy' ? [day, month] : [month, day]);
  const [ofDay, ofMonth] = order === 'dmy' ? [first, second] : [second, first];
  const [thisYear = 0] = today.split('-').map(Number);
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  const dates = years.map((each) => ({ year: each, month: ofMonth, day: ofDay })).filter(exists);
  const fitting = year === undefined ? dates.filter((date) => isNear(date, today)) : dates;
  const [best] =
    weekday === undefined ? fitting : [...fitting.filter((date) => weekdayAt(date) === weekday), ...fitting];
  return best;
}

/**
 * @param {readonly [number, number]} either
 * @param {number} day
 */
function yearFirst([year, month], day) {
  const date = { year: 2000 + year, month, day };
  return exists(date) ? date : undefined;
}

/** @param {CalendarDate} date @returns {number} from 0, Sunday */
export function weekdayAt({ year, month, day }) {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** @param {CalendarDate} date */
export function isoDay({ year, month, day }) {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const SERIAL_MIN = 36_526;
const SERIAL_MAX = 73_050;
const MINUTES_A_DAY = 1440;
/** Spreadsheets count days from here. */
const SERIAL_BEGIN = Date.UTC(1899, 11, 30);

/**
 * @param {string} text plain
 * @returns {string | undefined} of a spreadsheet's bare number, `2026-12-05`, and ` 14:30` where it has a part of a day
 */
export function ofSerial(text) {
  if (!/^\d{5}(?:[.,]\d{1,17})?$/.test(text)) return undefined;
  const days = Number(text.replace(',', '.'));
  if (days < SERIAL_MIN || days >= SERIAL_MAX) return undefined;
  const minutes = Math.round((days % 1) * MINUTES_A_DAY);
  const at = new Date(SERIAL_BEGIN + Math.floor(days) * 86_400_000 + minutes * 60_000).toISOString();
  return minutes === 0 ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}

const DAYS_FROM_1900_TO_1904 = 1462;

/**
 * @param {string} cell
 * @returns {string} where it is a bare number of a workbook that counts from 1904, that of the same day where one counts from 1900
 */
export function from1904(cell) {
  const text = plain(cell);
  if (!/^\d{5}(?:[.,]\d{1,17})?$/.test(text)) return cell;
  const [days = '', part = ''] = text.split(/[.,]/);
  return `${Number(days) + DAYS_FROM_1900_TO_1904}${part && `.${part}`}`;
}

const DAYS_BEHIND = 45;
const DAYS_AHEAD = 320;

/**
 * @param {CalendarDate} date
 * @param {string} today
 */
function isNear(date, today) {
  const days = (Date.parse(isoDay(date)) - Date.parse(today)) / 86_400_000;
  return days >= -DAYS_BEHIND && days < DAYS_AHEAD;
}

/** @param {CalendarDate} date */
function exists({ year, month, day }) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * @param {string | undefined} name
 * @param {string | undefined} day
 * @param {string | undefined} year
 */
function named(name = '', day = '', year) {
  const month = monthOf(name);
  return month === undefined
    ? undefined
    : { year: year === undefined ? undefined : fullYear(year), month, day: Number(day) };
}

/** @param {string | undefined} year */
function fullYear(year = '') {
  return Number(year.length === 2 ? `20${year}` : year);
}

/**
 * @param {string} around
 * @returns {{ rest: string, weekday?: number }}
 */
function withoutWeekday(around) {
  for (const [word] of around.matchAll(WORD)) {
    const weekday = weekdayOf(word);
    if (weekday === undefined) continue;
    return { weekday, rest: tidy(around.replace(new RegExp(`(?<![a-z])${word}(?![a-z])\\.?`), ' ')) };
  }
  return { rest: tidy(around) };
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/[\s,;]+/g, ' ')
    .replace(/^[ \-–—·|]+|(?<![ \-–—·|])[ \-–—·|]+$/g, '')
    .replace(/^(?:t|le|el|den|am|on|op|il|em|de|del|dem)(?=$|[ \d])/, '')
    .replace(/\(\s*\)/g, '')
    .trim();
}
