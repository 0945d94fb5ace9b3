import { getTimezoneOffset } from 'date-fns-tz/getTimezoneOffset';
import { clockOf, wallClock } from '../../platform/clock/wall-clock.js';
import type { FieldCode } from '../../platform/problem-codes.js';

/*
 * Between instants and what clocks on the wall show. Of date-fns-tz only the reading of fixed offsets: for IANA zones it
 * goes by way of the server's own zone, and gave another instant for 858 of 24,948 wall times around clock changes.
 */
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const FARTHEST_OFFSET_MINUTES = 14 * 60;
const FIRST_YEAR = 1970;
const LAST_YEAR = 9998;

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/;

/** The version of the time zone data that this process goes by, such as 2026b. */
export const TZ_VERSION = process.versions.tz ?? 'unknown';

/** What ICU knows beside the IANA names. Dangerous: its BST is Dhaka, its AST is Alaska. */
const ONLY_ICU = new Set(
  'act aet agt art ast bet bst cat cnt cst ctt eat ect iet ist jst mit net nst plt pnt prt pst sst vst'.split(
    ' ',
  ),
);

/** Says what is wrong with a time as a clause that goes on after the field's name. */
export class InvalidAppointmentTime extends Error {
  override readonly name = 'InvalidAppointmentTime';

  constructor(
    readonly code: FieldCode,
    message: string,
  ) {
    super(message);
  }
}

/** An instant, and the zone in which it is shown: an IANA name, or a fixed offset as `-08:00`. */
export interface AppointmentTime {
  readonly at: Date;
  readonly timeZone: string;
}

/**
 * Reads `YYYY-MM-DDTHH:mm[:ss[.fraction]]` with an offset (`-0800`, `-08:00`, `-08`, `Z`), or without one where an IANA zone is
 * given. With both, the offset fixes the instant, and the zone is the one in which it is shown. Of two times with the
 * same reading (clocks go back) the earlier one is meant. Fractions below a millisecond are dropped.
 * @throws InvalidAppointmentTime for anything else: 30 February, hour 24, a time that the clocks skip
 */
export function parseAppointmentTime(text: string, timeZone: string | undefined): AppointmentTime {
  const [, minutes, seconds = '00', fraction = '', utc, sign, hh, mm = '00'] = TIME.exec(text) ?? [];
  const hasOffset = utc !== undefined || sign !== undefined;
  if (minutes === undefined || (!hasOffset && timeZone === undefined)) {
    throw new InvalidAppointmentTime(
      minutes === undefined ? 'invalid' : 'offset_required',
      'must be ISO 8601 with an offset, such as 2027-07-06T15:23-0800, or have a time_zone beside it',
    );
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new InvalidAppointmentTime('unknown_time_zone', 'has a time_zone beside it that is not known');
  }
  const wall = readCalendar(`${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
  if (!hasOffset) {
    const zone = timeZone ?? '';
    return { at: inRange(existingInstant(wall, zone)), timeZone: zone };
  }
  const offset = utc ? '+00:00' : fixedOffset(sign ?? '+', Number(hh), Number(mm));
  return { at: inRange(wall - getTimezoneOffset(offset)), timeZone: timeZone ?? offset };
}

/**
 * Whether this is a name of the IANA time zone database, in any case. Offsets are not, although Intl takes `+05:00` from Node 22
 * on; nor are ICU's own abbreviations.
 */
export function isTimeZone(name: string): boolean {
  if (!/^(?!systemv)[a-z][\w+\-/]*$/i.test(name) || ONLY_ICU.has(name.toLowerCase())) return false;
  try {
    clockOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The wall time as `YYYY-MM-DD HH:mm:ss`, in an IANA zone or a fixed offset as `-08:00`. */
export function wallTime(at: Date, timeZone: string): string {
  return utcTime(wallClock(at, timeZone));
}

/** The offset that a zone has at an instant, as `-08:00`; a fixed offset gives itself. */
export function offsetAt(at: Date, timeZone: string): string {
  const minutes = Math.round((wallClock(at, timeZone).getTime() - at.getTime()) / MINUTE_MS);
  return fixedOffset(minutes < 0 ? '-' : '+', Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60);
}

/** The same format in UTC. */
export function utcTime(at: Date): string {
  return at.toISOString().slice(0, 19).replace('T', ' ');
}

function readCalendar(iso: string): number {
  const wall = new Date(iso);
  // Date.parse takes 30 February for 1 March, and 24:00 for the next day's midnight.
  if (Number.isNaN(wall.getTime()) || wall.toISOString() !== iso) {
    throw new InvalidAppointmentTime('not_in_calendar', 'must be a date and time that exist in the calendar');
  }
  return wall.getTime();
}

function fixedOffset(sign: string, hours: number, minutes: number): string {
  const total = hours * 60 + minutes;
  if (minutes > 59 || total > FARTHEST_OFFSET_MINUTES) {
    throw new InvalidAppointmentTime('invalid', 'must have an offset of at most 14 hours, such as -0800');
  }
  const digits = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
  return total === 0 ? '+00:00' : `${sign}${digits}`;
}

/**
 * The instant at which the zone's clocks show this; of two, the earlier; where they skip it, the moment that they would
 * have shown it had they not been put forward.
 * @param wall a date whose UTC fields are the wall time, as `wallClock` gives
 */
export function instantAt(wall: Date, timeZone: string): Date {
  const { exact, before } = candidates(wall.getTime(), timeZone);
  return new Date(Math.min(...(exact.length > 0 ? exact : before)));
}

/**
 * The instant at which the zone's clocks show this. Of two it is the one that is known already, or else the earlier.
 * @param wall a date whose UTC fields are the wall time, as `wallClock` gives
 * @throws InvalidAppointmentTime where the clocks skip it
 */
export function instantShowing(wall: Date, timeZone: string, known: Date): Date {
  if (wallClock(known, timeZone).getTime() === wall.getTime()) return known;
  return inRange(existingInstant(wall.getTime(), timeZone));
}

/** By the offsets a day before and a day after; `exact` are those at which the clocks do show it. */
function candidates(wall: number, timeZone: string): { exact: number[]; before: number[] } {
  const shownAt = (instant: number): number => wallClock(new Date(instant), timeZone).getTime();
  const [before = wall, after = wall] = [wall - DAY_MS, wall + DAY_MS].map(
    (around) => wall - (shownAt(around) - around),
  );
  return { exact: [before, after].filter((instant) => shownAt(instant) === wall), before: [before] };
}

function existingInstant(wall: number, timeZone: string): number {
  const { exact } = candidates(wall, timeZone);
  if (exact.length > 0) return Math.min(...exact);
  throw new InvalidAppointmentTime(
    'skipped_by_clocks',
    `does not exist in ${timeZone} on that day, because the clocks are put forward over it`,
  );
}

function inRange(instant: number): Date {
  const at = new Date(instant);
  const year = at.getUTCFullYear();
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new InvalidAppointmentTime(
      'out_of_range',
      `must lie between the years ${FIRST_YEAR} and ${LAST_YEAR}`,
    );
  }
  return at;
}
