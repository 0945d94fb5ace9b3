/**
 * What clocks on the wall show at an instant. Plain JavaScript, because the pages' browsers run this very file too.
 *
 * A reading is carried as a Date whose UTC fields are what the clock shows.
 */

const FIXED_OFFSET = /^([+-])(\d\d):(\d\d)$/;
const MINUTE_MS = 60_000;

const NUMBERS = /** @type {const} */ ({
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** Making a formatter costs far more than using one. By lower-case name, so that ways to write one name do not fill the memory. @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/**
 * @param {string} timeZone
 * @returns {boolean} whether it is a fixed offset, such as `-08:00`
 */
export function isFixedOffset(timeZone) {
  return FIXED_OFFSET.test(timeZone);
}

/**
 * @param {string} timeZone an IANA name, in any case
 * @returns {Intl.DateTimeFormat} which writes month, day, year, hour, minute and second there as numbers
 * @throws {RangeError} for a zone that is not known here
 */
export function clockOf(timeZone) {
  const name = timeZone.toLowerCase();
  let clock = clocks.get(name);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone, ...NUMBERS });
    clocks.set(name, clock);
  }
  return clock;
}

/**
 * @param {Date} at
 * @param {string} timeZone an IANA name, or a fixed offset as `-08:00`
 * @returns {Date} whose UTC fields are what the clock shows at that instant
 * @throws {RangeError} for a zone that is not known here
 */
export function wallClock(at, timeZone) {
  const fixed = FIXED_OFFSET.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
    return new Date(at.getTime() + (fixed[1] === '-' ? -minutes : minutes) * MINUTE_MS);
  }
  const [month = 0, day, year = 0, hour, minute, second] = (
    clockOf(timeZone).format(at).match(/\d+/g) ?? []
  ).map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, at.getUTCMilliseconds()));
}
