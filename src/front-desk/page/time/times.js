import { locale, t } from '../ui/language.js';
import { Signal } from '../ui/signal.js';
import { dayOf } from './days.js';
import { isFixedOffset, wallClock } from './wall-clock.js';

/*
 * Instants and wall times. A wall time is carried as a Date whose UTC fields are what the clock on the wall shows, and
 * is written with the zone UTC: so a zone's rules are needed only where an instant is to be shown in it.
 */

const LOOK_AT_CLOCK_MS = 5000;

/** The viewer's own zone. */
export const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @type {string | null} */
let officeZone = null;

/** @param {string | null} zone the clinic's, where the service knows it: days begin by its clock, wherever the viewer is */
export function keepOfficeTime(zone) {
  officeZone = zone;
  todayNow.set(today());
}

/** By whose clock days begin: the clinic's, else the viewer's. */
export function deskZone() {
  return officeZone ?? HERE;
}

/**
 * By whose clock an appointment is shown: all of the clinic's by its own, else each by that of its place.
 * @param {string} own the appointment's zone
 */
export function shownZone(own) {
  return officeZone ?? own;
}

/**
 * @param {string} text a time of the API's, `2027-07-15 18:40:00` in UTC or ISO 8601
 * @returns {Date}
 */
export function instant(text) {
  return new Date(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`);
}

/**
 * @param {string} text a wall time of the API's, `2027-07-15 11:40:00`
 * @returns {Date} with that reading in its UTC fields
 */
export function wall(text) {
  return new Date(`${text.replace(' ', 'T')}Z`);
}

/**
 * @param {Date} at
 * @param {string} zone an IANA name, or a fixed offset as `-08:00`
 * @returns {Date} with the reading of a clock there in its UTC fields
 */
export function wallIn(at, zone) {
  try {
    return wallClock(at, zone);
  } catch {
    // A zone that this browser is too old to know: better UTC than no page.
    return wallClock(at, 'UTC');
  }
}

/** @param {Date} wallTime */
export function writeTime(wallTime) {
  return write(wallTime, { hour: 'numeric', minute: '2-digit' });
}

/** @param {Date} wallTime */
export function writeDay(wallTime) {
  return write(wallTime, { weekday: 'long', month: 'long', day: 'numeric' });
}

/** @param {Date} wallTime */
export function writeShortDay(wallTime) {
  return write(wallTime, { weekday: 'short', month: 'short', day: 'numeric' });
}

/** @param {Date} wallTime */
export function writeMonth(wallTime) {
  return write(wallTime, { month: 'long', year: 'numeric' });
}

/** @param {Date} wallTime */
export function writeWeekday(wallTime) {
  return `${write(wallTime, { weekday: 'short' })} ${wallTime.getUTCDate()}`;
}

/**
 * @param {Date} at
 * @param {string} zone
 * @returns {string} the time there, with the day where it is not today there
 */
export function writeMoment(at, zone) {
  const there = wallIn(at, zone);
  const isToday = dayOf(there) === dayOf(wallIn(new Date(), zone));
  return isToday ? writeTime(there) : `${writeShortDay(there)}, ${writeTime(there)}`;
}

/**
 * @param {Date} at
 * @param {string} zone
 * @returns {string} the time there, or only the day where it is not today there
 */
export function writeBriefly(at, zone) {
  const there = wallIn(at, zone);
  const isToday = dayOf(there) === dayOf(wallIn(new Date(), zone));
  return isToday ? writeTime(there) : write(there, { month: 'short', day: 'numeric' });
}

/**
 * @param {string} zone
 * @returns {string} for people: "Los Angeles time", "UTC−08:00"
 */
export function writeZone(zone) {
  if (isFixedOffset(zone)) return `UTC${zone.replace('-', '−')}`;
  if (/^(etc\/)?(utc|gmt)$/i.test(zone)) return 'UTC';
  return t.times.zone((zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
}

/**
 * Whether clocks there show something else at that moment than the viewer's.
 * @param {Date} at
 * @param {string} zone
 */
export function differsFromHere(at, zone) {
  return differ(at, zone, HERE);
}

/**
 * Whether clocks in two zones show something else at that moment.
 * @param {Date} at
 * @param {string} zone
 * @param {string} other
 */
export function differ(at, zone, other) {
  return zone !== other && wallIn(at, zone).getTime() !== wallIn(at, other).getTime();
}

/** The desk's today, as 2026-11-25. */
export function today() {
  return dayOf(wallIn(new Date(), deskZone()));
}

/** The same for views that must notice midnight. */
export const todayNow = new Signal(today());
setInterval(() => todayNow.set(today()), LOOK_AT_CLOCK_MS);

/**
 * @param {string} day as 2026-11-25
 * @returns {Date} its first moment by the desk's clock
 */
export function startOfDay(day) {
  const midnight = Date.parse(day);
  const offsetAt = (/** @type {number} */ at) => wallIn(new Date(at), deskZone()).getTime() - at;
  // The offset there and then; a first guess by that of some hours before or after may be one of another season.
  const guess = midnight - offsetAt(midnight);
  return new Date(midnight - offsetAt(guess));
}

/** Making a formatter costs far more than using one. @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * @param {Date} wallTime
 * @param {Intl.DateTimeFormatOptions} options
 */
function write(wallTime, options) {
  const key = `${locale()} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(wallTime);
}
