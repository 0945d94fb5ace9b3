/** @import { DateOrder, WrittenDate } from './written-date.js' */
import { dateOf, findDate, isoDay, ORDERS, weekdayAt } from './written-date.js';
import { dateCell } from './written-time.js';

/**
 * Which of day and month comes first in the dates of a file, by everything that speaks for one of them.
 *
 * @typedef {{ kind: 'certain', order: DateOrder } | { kind: 'unclear', example: string, isContradictory: boolean, choices: readonly DateOrder[] }} OrderGuess
 */

const DAY_MS = 86_400_000;
/** Dates of one file that lie this close one way, and this far apart the other way, show which way is meant. */
const MIN_DATES = 4;
const MAX_SPAN_DAYS = 14;
const MIN_OTHER_SPAN_DAYS = 80;
/** Appointments are rarely further away: a date of which each part has two digits is read so that it comes to lie within. */
const LIKELY_DAYS = 400;

/**
 * @param {readonly string[]} dates the appointments', as written
 * @param {readonly string[]} others other dates of the file: they tell the order only where they leave no doubt
 * @param {{ today: string, usual: DateOrder | undefined }} context how dates are always written in the language of the headers
 * @returns {OrderGuess}
 */
export function guessOrder(dates, others, { today, usual }) {
  const own = eitherWay(dates);
  const [first] = own.filter(({ written: { either = [0, 0] } }) => either[0] !== either[1]);
  if (!first) return { kind: 'certain', order: usual ?? 'mdy' };
  const votes = new Set(
    [...own, ...eitherWay(others)].flatMap(({ written }) => voteOf(written, today) ?? []),
  );
  if (votes.size > 1) return unclear(own, today, true);
  const [vote] = votes;
  const order = vote ?? bySpan(own, today) ?? usual;
  if (order === undefined || (usual !== undefined && order !== usual && vote === undefined))
    return unclear(own, today, false);
  return { kind: 'certain', order };
}

/** @typedef {{ text: string, written: WrittenDate }} Either */

/** @param {readonly string[]} dates @returns {Either[]} */
function eitherWay(dates) {
  return [...new Set(dates)].flatMap((text) => {
    const written = findDate(dateCell(text));
    return written?.either ? [{ text, written }] : [];
  });
}

/**
 * @param {WrittenDate} written
 * @param {string} today
 * @returns {DateOrder | undefined} where it can be only one
 */
function voteOf(written, today) {
  const possible = possibleOrders(written, today);
  const [first = 0, second = 0] = written.either ?? [];
  return possible.length === 1 && first !== second ? possible[0] : undefined;
}

/**
 * @param {WrittenDate} written
 * @param {string} today
 * @returns {readonly DateOrder[]}
 */
function possibleOrders(written, today) {
  const possible = ORDERS.flatMap((order) => {
    const date = dateOf(written, order, today);
    const isDay =
      date !== undefined && (written.weekday === undefined || weekdayAt(date) === written.weekday);
    return isDay ? [{ order, date }] : [];
  });
  if (written.third === undefined) return possible.map(({ order }) => order);
  const likely = possible.filter(
    ({ date }) => Math.abs(Date.parse(isoDay(date)) - Date.parse(today)) <= LIKELY_DAYS * DAY_MS,
  );
  // Of what is long past, the year stands behind, as almost everywhere.
  return likely.length > 0
    ? likely.map(({ order }) => order)
    : possible.flatMap(({ order }) => (order === 'ymd' ? [] : [order]));
}

/**
 * @param {readonly Either[]} dates
 * @param {string} today
 * @param {boolean} isContradictory
 * @returns {OrderGuess}
 */
function unclear(dates, today, isContradictory) {
  const found = new Set(dates.flatMap(({ written }) => possibleOrders(written, today)));
  const example = exampleOf(dates, [...found], today);
  return { kind: 'unclear', example, isContradictory, choices: ORDERS.filter((order) => found.has(order)) };
}

/**
 * @param {readonly Either[]} dates
 * @param {string} today
 */
function bySpan(dates, today) {
  const spans = ORDERS.map((order) => ({ order, ...spanOf(dates, order, today) })).filter(
    ({ order, count }) => order !== 'ymd' || count === dates.length,
  );
  const [near, far] = spans.sort((a, b) => a.days - b.days);
  if (!near || !far || near.count < MIN_DATES) return undefined;
  return near.days <= MAX_SPAN_DAYS && far.days >= MIN_OTHER_SPAN_DAYS ? near.order : undefined;
}

/**
 * @param {readonly Either[]} dates
 * @param {DateOrder} order
 * @param {string} today
 */
function spanOf(dates, order, today) {
  const days = dates.flatMap(({ written }) => {
    const date = dateOf(written, order, today);
    return date ? [Date.parse(isoDay(date)) / DAY_MS] : [];
  });
  const [least, most] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  );
  return { count: days.length, days: days.length === 0 ? Infinity : most - least };
}

/**
 * @param {readonly Either[]} dates
 * @param {readonly DateOrder[]} orders between which it is to be decided
 * @param {string} today
 */
function exampleOf(dates, orders, today) {
  const both = dates.find(
    ({ written }) =>
      new Set(
        orders.map((order) => {
          const date = dateOf(written, order, today);
          return date && isoDay(date);
        }),
      ).size === orders.length,
  );
  return (both ?? dates[0])?.text.trim() ?? '';
}
