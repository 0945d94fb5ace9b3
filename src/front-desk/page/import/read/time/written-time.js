/**
 * @import { DateOrder } from './written-date.js'
 * @import { WrittenClock } from './written-clock.js'
 */
import { plain } from '../plain-text.js';
import { readClock, writeClock } from './written-clock.js';
import { dateOf, findDate, isoDay, ofSerial, ORDERS, weekdayAt } from './written-date.js';

/**
 * Dates and times as people and spreadsheets write them, brought to ISO 8601.
 *
 * @typedef {'as_written' | 'afternoon'} ClockReading what 2:30 without AM or PM is: at night, or after noon
 *
 * @typedef {object} HowToRead decided for a whole file
 * @property {DateOrder} order
 * @property {ClockReading} clock
 * @property {string} today as 2026-11-28
 *
 * @typedef {'date_missing' | 'date_unknown' | 'date_impossible' | 'weekday_differs' | 'time_missing' | 'time_unknown'} TimeProblem
 * @typedef {{ time: string, zone?: string } | { problem: TimeProblem, part: 'date' | 'time' }} ReadTime
 */

/** Until this hour a time without AM or PM may be one of the afternoon. */
const LAST_DOUBTFUL_HOUR = 7;
/** What spreadsheets put before a time that has no day. */
const NO_DAY = /^(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)[t ]/;

/**
 * @param {string} date a date, or a date and time
 * @param {string | undefined} time where a column of its own has it
 * @param {HowToRead} how
 * @returns {ReadTime} as 2027-07-06T15:23, with an offset where one was written, and the zone where one was named
 */
export function readWrittenTime(date, time, { order, clock: reading, today }) {
  const cell = dateCell(date);
  if (cell === '') return { problem: 'date_missing', part: 'date' };
  const written = findDate(cell);
  if (!written) return { problem: 'date_unknown', part: 'date' };
  const day = dateOf(written, order, today);
  if (!day) return { problem: 'date_impossible', part: 'date' };
  if (written.weekday !== undefined && weekdayAt(day) !== written.weekday)
    return { problem: 'weekday_differs', part: 'date' };
  const own = time === undefined ? undefined : timeCell(time);
  const part = time === undefined ? 'date' : 'time';
  const text = own ?? (own === undefined ? written.rest : '');
  const isFromDate = own === undefined || own === '';
  const used = isFromDate ? beforeEnd(written.rest) : text;
  // A spreadsheet shows a day without a time as its first moment.
  if (used === '' || /^0?0:00:00(?:\.0+)?$/.test(used)) return { problem: 'time_missing', part };
  const clock = readClock(used, !isFromDate || /^\d{4}$/.test(used));
  if (!clock) return { problem: 'time_unknown', part };
  const { offset = '', zone } = clock;
  return {
    time: `${isoDay(day)}T${writeClock(inHalf(clock, reading))}${offset}`,
    ...(zone === undefined ? {} : { zone }),
  };
}

/** @param {string} written @returns {string} plain, with a spreadsheet's bare number as a date */
export function dateCell(written) {
  const text = plain(written);
  return ofSerial(text) ?? text;
}

/** @param {string} written @returns {string} plain, without a day in front of it */
export function timeCell(written) {
  const whole = plain(written);
  const text = NO_DAY.test(whole) ? whole.replace(NO_DAY, '').replace(/(?:\.0+)?z$/, '') : whole;
  const serial = ofSerial(text);
  if (serial !== undefined) return serial.slice(11);
  const date = /\d[-/.]\d/.test(text) ? findDate(text) : undefined;
  return date?.year === undefined ? text : date.rest;
}

/** @param {string} text whether this may be a date, in whichever order */
export function looksLikeDate(text) {
  const cell = dateCell(text);
  const written = cell === plain(text) ? findDate(cell) : undefined;
  if (!written) return false;
  return (
    ORDERS.some((order) => dateOf(written, order, '2026-06-30') !== undefined) && isOnlyTime(written.rest)
  );
}

/** @param {string} text whether this may be the time of a day */
export function looksLikeTime(text) {
  const cell = timeCell(text);
  return cell !== '' && !/^\d+$/.test(cell) && readClock(cell) !== undefined;
}

/**
 * @param {WrittenClock} clock
 * @param {ClockReading} reading
 */
function inHalf(clock, reading) {
  const isAfternoon = reading === 'afternoon' && isDoubtful(clock);
  return isAfternoon ? { ...clock, hour: clock.hour + 12 } : clock;
}

/** @param {WrittenClock} clock */
export function isDoubtful({ isTwelve, hour }) {
  return isTwelve && hour <= LAST_DOUBTFUL_HOUR;
}

/** @param {string} rest */
function isOnlyTime(rest) {
  const clock = beforeEnd(rest);
  return clock === '' || readClock(clock, true) !== undefined;
}

/** @param {string} rest of a cell behind its date @returns {string} without the day on which it ends: "9:00 - 12/14/2026 9:30" */
function beforeEnd(rest) {
  const end = /\d[-/.]\d/.test(rest) ? findDate(rest) : undefined;
  return end?.year === undefined
    ? rest
    : rest.slice(0, rest.indexOf(end.found)).replace(/(?<![\s\-–—])[\s\-–—]+$/, '');
}
