/**
 * How the page writes numbers, times and commands, and reads a number that somebody typed.
 */

/** What people put between digits. */
const PUNCTUATION = /[\s\-–./()[\]+]/g;
const APPOINTMENT_AHEAD_MS = 2 * 3_600_000;

/**
 * @param {string} typed
 * @returns {string | undefined} the digits, or undefined where it is no number of 3 to 15 digits
 */
export function readNumber(typed) {
  const digits = typed.replace(PUNCTUATION, '');
  return /^\d{3,15}$/.test(digits) ? digits : undefined;
}

/**
 * @param {string} digits with the country code
 * @returns {string} grouped as North America writes it, or with a plus; a short code as it is
 */
export function writeNumber(digits) {
  const northAmerican = /^1(\d{3})(\d{3})(\d{4})$/.exec(digits);
  if (northAmerican) return ['+1', ...northAmerican.slice(1)].join(' ');
  return digits.length > 6 ? `+${digits}` : digits;
}

/**
 * @param {Date} at
 * @param {Date} now
 * @returns {string} the time in the viewer's own zone, with the day where it is not today
 */
export function writeTime(at, now) {
  const today = at.toDateString() === now.toDateString();
  const time = at.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
  return today ? time : `${at.toLocaleDateString(undefined, { month: 'short', day: 'numeric' })}, ${time}`;
}

/**
 * @param {URL} reminders the address of the reminders
 * @param {Date} now
 * @returns {string} the command that creates a reminder that is due at once
 */
export function createCommand(reminders, now) {
  const reminder = {
    contact_number: '12223334444',
    appointment_time: isoWithOffset(new Date(now.getTime() + APPOINTMENT_AHEAD_MS)),
    notify_window: 24,
    location: 'West Side Mechanics',
    participant: 'Joe',
  };
  return [
    `curl -X POST ${reminders.href} \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(reminder, null, 2)}'`,
  ].join('\n');
}

/**
 * @param {Date} at
 * @returns {string} the viewer's wall time to the minute with its offset, as 2027-07-06T15:23-08:00
 */
function isoWithOffset(at) {
  const offset = -at.getTimezoneOffset();
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 16);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** @param {number} value */
function twoDigits(value) {
  return String(value).padStart(2, '0');
}
