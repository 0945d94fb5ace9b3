/** @import { ImportRow, ReminderBody } from '../read/rows.js' */
import { dayOf } from '../../time/days.js';
import { wallClock } from '../../time/wall-clock.js';

/** By the clock on the wall: texts of this kind are in the order of their times. */
const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const HAS_OFFSET = /(?:Z|[+-]\d{2}:?\d{2}|[+-]\d{2})$/;

/**
 * @param {ReminderBody} body with a time
 * @returns {Date | undefined} with what the clock at the appointment's place shows in its UTC fields
 */
export function wallOf({ appointment_time, time_zone }) {
  const written = String(appointment_time ?? '');
  if (written === '') return undefined;
  const time = written.slice(10);
  return HAS_OFFSET.test(time)
    ? wallClock(new Date(isoOf(written)), String(time_zone))
    : new Date(`${written}Z`);
}

/** @param {string} text of the API's, `2027-07-15 18:40:00` in UTC */
export function instantOf(text) {
  return new Date(`${text.replace(' ', 'T')}Z`);
}

/** @param {ImportRow} row @returns {string} the day of it, as 2026-11-28 */
export function dayOfRow({ body }) {
  const written = String(body['appointment_time'] ?? '');
  // Of ten thousand rows it is asked again and again.
  if (WALL.test(written)) return written.slice(0, 10);
  const wall = wallOf(body);
  return wall ? dayOf(wall) : '';
}

/**
 * @param {ReminderBody} body
 * @param {Date} now
 */
export function hasPassed(body, now) {
  const zone = String(body['time_zone']);
  const written = String(body['appointment_time'] ?? '');
  if (WALL.test(written)) return written <= wallNow(now, zone).written;
  const wall = wallOf(body);
  return wall !== undefined && wall.getTime() <= wallNow(now, zone).wall.getTime();
}

/** @param {string} written with an offset such as -08 or -0800 */
function isoOf(written) {
  return written.replace(/([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
}

/** The clock on the wall is asked about for each of many rows. @type {{ now: Date, zone: string, wall: Date, written: string } | undefined} */
let last;

/**
 * @param {Date} now
 * @param {string} zone
 */
function wallNow(now, zone) {
  if (last?.now !== now || last.zone !== zone) {
    const wall = wallClock(now, zone);
    last = { now, zone, wall, written: wall.toISOString().slice(0, 16) };
  }
  return last;
}
