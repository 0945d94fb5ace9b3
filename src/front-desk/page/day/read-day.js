/** @import { Reminder } from '../api-types.js' */
/** @import { DayRead } from './day-memory.js' */
import { statesOf } from '../appointment/states.js';
import { read } from '../service/api.js';
import { addDays } from '../time/days.js';
import { startOfDay } from '../time/times.js';

/** Of today one is looking for what is near: whoever is late may still come. */
const LATE_MS = 3_600_000;
const MAX_A_PAGE = 1000;
/** So many are looked through for the few that a filter of the page's own finds. */
const LOOKED_THROUGH_AT_ONCE = 250;
const MAX_LOOKED_THROUGH = 2000;

/** @param {Reminder} reminder */
const isUnclear = (reminder) => statesOf(reminder).includes('unclear');
/** Whom a text has not reached, and who has not answered all the same. @param {Reminder} reminder */
const isUnreached = (reminder) =>
  statesOf(reminder).some((state) => state === 'unreachable' || state === 'opted_out' || state === 'expired');

/** Either the API's `will_attend`, or what is found here. */
export const FILTERS = /** @type {const} */ ({
  all: {},
  coming: { answer: 'true' },
  notComing: { answer: 'false' },
  noAnswer: { answer: 'null' },
  unclear: { fits: isUnclear },
  unreached: { fits: isUnreached },
});
/** @typedef {keyof typeof FILTERS} Filter */

/**
 * How many there are for the page's own filters, among those that were read.
 * @typedef {{ unclear: number, unreached: number }} Found
 */

/**
 * @param {{ day: string, filter: Filter, isWhole: boolean, wanted: number }} what
 * @param {AbortSignal} signal
 * @returns {Promise<DayRead & { found: Found | undefined }>}
 */
export async function readDay({ day, filter, isWhole, wanted }, signal) {
  const start = startOfDay(day);
  const from = isWhole ? start : new Date(Math.max(start.getTime(), Date.now() - LATE_MS));
  /** @type {{ answer?: string, fits?: (reminder: Reminder) => boolean }} */
  const { answer, fits = () => true } = FILTERS[filter];
  const isOurs = 'fits' in FILTERS[filter];
  const query = { include: 'conversation', from: from.toISOString(), to: endOf(day), will_attend: answer };
  const readAll = async () => {
    /** @type {Reminder[]} */
    const all = [];
    /** @type {string | undefined} */
    let cursor;
    do {
      const limit = isOurs ? LOOKED_THROUGH_AT_ONCE : Math.min(MAX_A_PAGE, wanted - all.length);
      const page = await read('reminder', { ...query, limit, cursor }, signal);
      all.push(...page.reminders);
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined && all.length < (isOurs ? MAX_LOOKED_THROUGH : wanted));
    return { all, hasMore: cursor !== undefined && !isOurs };
  };
  const [{ all, hasMore }, hasEarlier] = await Promise.all([
    readAll(),
    !isWhole && hasAny({ from: start.toISOString(), to: from.toISOString() }, signal),
  ]);
  return {
    reminders: all.filter(fits),
    hasMore,
    hasEarlier,
    found:
      answer === undefined
        ? { unclear: all.filter(isUnclear).length, unreached: all.filter(isUnreached).length }
        : undefined,
  };
}

/** @param {string} day */
function endOf(day) {
  return startOfDay(addDays(day, 1)).toISOString();
}

/**
 * @param {{ from: string, to: string }} query
 * @param {AbortSignal} signal
 */
async function hasAny({ from, to }, signal) {
  if (from >= to) return false;
  const { reminders } = await read('reminder', { from, to, limit: 1 }, signal);
  return reminders.length > 0;
}
