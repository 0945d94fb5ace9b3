import { COUNTRIES } from '../../../contact/written-number.js';
import { numbersInText, readNumberCell } from '../number/number-cell.js';
import { plain } from '../plain-text.js';
import { stateOf } from '../state/state-words.js';
import { readClock } from '../time/written-clock.js';
import { dateOf, findDate, isoDay, ofSerial, ORDERS } from '../time/written-date.js';
import { looksLikeDate, timeCell } from '../time/written-time.js';

/**
 * What the cells of a column look like, as shares of those that are not empty.
 *
 * @typedef {object} Contents
 * @property {number} filled how many are not empty
 * @property {number} kinds how many of these are different
 * @property {number} dates days, with or without a time
 * @property {number} timed of the dates, how many have a time that is not midnight
 * @property {number} serials bare numbers of spreadsheets that may be days
 * @property {number} ahead of the dates, how many are not past
 * @property {number} times times of day alone
 * @property {number} bareTimes such as 1430, which are times only where the header says so
 * @property {number} numbers phone numbers, with marks that only these have
 * @property {number} digits what may be phone numbers, and as well other numbers
 * @property {number} inText phone numbers among other words
 * @property {number} rooms names of rooms
 * @property {number} states known words for whether it stands
 */

const ROWS_LOOKED_AT = 200;
const ROOM =
  /^(?:room|operatory|op|raum|zimmer|sala|salle|kamer|stanza|consultorio|studio|chair|bay|suite) ?(?:no\.? ?)?[a-z]?\d{0,3}$/;
const MARKED = /^\s*\(?\+|^\s*=?"?\(?0[1-9]|\d[\s\-.)/]+\d|^\(?[mch]\)|[a-z]:\s*\d|^=/i;
const TRIED = COUNTRIES.filter(({ code }) => ['US', 'ES', 'GB', 'DE', 'IT', 'BR', 'AU'].includes(code));

/**
 * @param {readonly { cells: readonly string[] }[]} rows
 * @param {number} column
 * @param {string} today
 * @returns {Contents}
 */
export function contentsOf(rows, column, today) {
  const cells = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  const some = spread(cells, ROWS_LOOKED_AT);
  const share = (/** @type {(cell: string) => boolean} */ test, of = some) =>
    of.length === 0 ? 0 : of.filter(test).length / of.length;
  const dates = some.filter(looksLikeDate);
  const isPhone = share(looksLikePhone) > 0;
  return {
    filled: cells.length,
    kinds: new Set(some).size,
    dates: share(looksLikeDate),
    timed: share(hasTime, dates),
    serials: share((cell) => ofSerial(plain(cell)) !== undefined),
    ahead: share((cell) => isAhead(cell, today), dates.length > 0 ? dates : some),
    times: share((cell) => !looksLikeDate(cell) && isTime(cell, false)),
    bareTimes: share((cell) => isTime(cell, true)),
    numbers: isPhone ? share((cell) => looksLikePhone(cell) && MARKED.test(cell)) : 0,
    digits: isPhone ? share(looksLikePhone) : 0,
    inText: share(
      (cell) => /\p{L}/u.test(cell) && TRIED.some((country) => numbersInText(cell, country).length > 0),
    ),
    rooms: share((cell) => ROOM.test(plain(cell))),
    states: share((cell) => stateOf(plain(cell)) !== undefined),
  };
}

/** @param {string} cell @returns {boolean} whether it may be a phone number of some country */
function looksLikePhone(cell) {
  if (!/\d{3}/.test(cell.replace(/[\s\-.()/]/g, '')) || looksLikeDate(cell)) return false;
  return TRIED.some((country) => {
    const read = readNumberCell(cell, country);
    return 'number' in read || read.problem === 'number_not_mobile' || read.problem === 'number_test';
  });
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {number} count
 * @returns {readonly T[]} so many, from everywhere in it
 */
function spread(all, count) {
  if (all.length <= count) return all;
  return Array.from(
    { length: count },
    (_, index) => /** @type {T} */ (all[Math.floor((index * all.length) / count)]),
  );
}

/**
 * @param {string} cell
 * @param {boolean} mayBeBare
 */
function isTime(cell, mayBeBare) {
  const text = timeCell(cell);
  if (/^\d{5,}/.test(text)) return false;
  return (
    readClock(text, mayBeBare) !== undefined &&
    (mayBeBare || !/^\d+$/.test(text)) &&
    !/^(?:0[.,]\d{1,2}|\d{1,2}[.,]\d{2})$/.test(mayBeBare ? '' : text)
  );
}

/** @param {string} cell */
function hasTime(cell) {
  const rest = findDate(plain(cell))?.rest ?? '';
  return (
    rest !== '' && !/^0?0:00(?::00(?:\.0+)?)?z?$/.test(rest) && rest !== '12:00 am' && rest !== '12:00:00 am'
  );
}

/**
 * @param {string} cell
 * @param {string} today
 */
function isAhead(cell, today) {
  const serial = ofSerial(plain(cell));
  const written = findDate(serial ?? plain(cell));
  if (!written) return false;
  return ORDERS.some((order) => {
    const date = dateOf(written, order, today);
    return date !== undefined && isoDay(date) >= today;
  });
}
