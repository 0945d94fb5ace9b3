/** @import { Reminder } from '../api-types.js' */
import { session } from '../service/session.js';

/**
 * Where a reader was on a day, for when they come back to it. It lasts as long as the page.
 *
 * @typedef {object} DayRead
 * @property {Reminder[]} reminders
 * @property {boolean} hasMore
 * @property {boolean} hasEarlier
 *
 * @typedef {object} DayMemory
 * @property {string} day
 * @property {string} filter
 * @property {boolean} isWhole
 * @property {number} wanted
 * @property {DayRead | undefined} read as it last was: so there is something to scroll
 * @property {number} scroll in pixels
 * @property {string | undefined} opened the link that had the focus
 */

/** @type {DayMemory | undefined} */
let memory;

// Who signs in next begins anew.
session.subscribe((now) => {
  if (!now) memory = undefined;
});

/** @param {DayMemory} left */
export function rememberDay(left) {
  if (session.value) memory = left;
}

/**
 * @param {string} day
 * @returns {DayMemory | undefined}
 */
export function memoryOf(day) {
  return memory?.day === day ? memory : undefined;
}
