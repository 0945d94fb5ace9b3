/** @type {string | undefined} */
let last;

/** @param {string} day as 2026-11-25, the one that is looked at */
export function lookAt(day) {
  last = day;
}

/** The day that was looked at last: what is new is probably for it. */
export function lastDay() {
  return last;
}
