/** @import { Reminder } from '../api-types.js' */

/** @type {{ day: string, reminders: readonly Reminder[] } | undefined} */
let chosen;

/**
 * Keeps what was chosen on a day, for the view that does something with it.
 * @param {string} day
 * @param {readonly Reminder[]} reminders
 */
export function keepChosen(day, reminders) {
  chosen = { day, reminders };
}

/**
 * @param {string} day
 * @returns {readonly Reminder[]} none where the page has been loaded again since
 */
export function chosenOn(day) {
  return chosen?.day === day ? chosen.reminders : [];
}

/**
 * As the service changes many: what somebody has changed since it was seen is left alone.
 * @param {readonly Reminder[]} reminders
 */
export function rowsOf(reminders) {
  return reminders.map(({ reminder_id, revision }) => ({ reminder_id, revision }));
}
