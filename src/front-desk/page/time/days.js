/** Days of the calendar, written as 2026-11-25: so they can be compared as they are. */

const DAY_MS = 86_400_000;

/**
 * @param {Date} wallTime
 * @returns {string} as 2026-11-25
 */
export function dayOf(wallTime) {
  return wallTime.toISOString().slice(0, 10);
}

/**
 * @param {string} day as 2026-11-25
 * @param {number} by
 */
export function addDays(day, by) {
  return dayOf(new Date(Date.parse(day) + by * DAY_MS));
}

/** @param {string} text */
export function isDay(text) {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    dayOf(new Date(`${text}T00:00:00Z`)) === text
  );
}
