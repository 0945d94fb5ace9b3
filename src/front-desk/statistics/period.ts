import { wallClock } from '../../platform/clock/wall-clock.js';
import type { FieldError } from '../../platform/problem.js';
import { InvalidInput } from '../../platform/problem.js';
import {
  instantAt,
  InvalidAppointmentTime,
  isTimeZone,
  parseAppointmentTime,
} from '../../reminders/planning/wall-time.js';

/** From the first moment to just before the second. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
  /** Whose days are meant. */
  readonly timeZone: string;
}

export const MAX_DAYS = 92;
const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day on which clocks are put back is longer. */
const TOLERANCE_MS = 3_600_000;

interface Asked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly time_zone?: string | undefined;
}

/**
 * Reads which time is asked for. A day is all of that day in the zone; without either the last thirty days, today included.
 * @throws InvalidInput
 */
export function readPeriod({ from, to, time_zone: timeZone = 'UTC' }: Asked, now: Date): Period {
  if (!isTimeZone(timeZone))
    throw new InvalidInput([
      {
        field: 'time_zone',
        code: 'unknown_time_zone',
        message: 'must be an IANA time zone, such as America/Los_Angeles',
      },
    ]);
  const errors: FieldError[] = [];
  const read = (field: 'from' | 'to', text: string | undefined): Date | undefined => {
    try {
      return text === undefined ? undefined : moment(text, timeZone, field === 'to');
    } catch (error) {
      if (!(error instanceof InvalidAppointmentTime)) throw error;
      errors.push({
        field,
        code: 'invalid',
        message: 'must be ISO 8601 with an offset, or a day, such as 2027-07-06',
      });
      return undefined;
    }
  };
  const end = read('to', to) ?? dayBegin(now, timeZone, 1);
  const begin =
    read('from', from) ?? dayBegin(new Date(end.getTime() - TOLERANCE_MS), timeZone, 1 - USUAL_DAYS);
  if (errors.length > 0) throw new InvalidInput(errors);
  const length = end.getTime() - begin.getTime();
  if (length <= 0 || length > MAX_DAYS * DAY_MS + TOLERANCE_MS)
    throw new InvalidInput([
      { field: 'to', code: 'out_of_range', message: `must be after from, by ${MAX_DAYS} days at most` },
    ]);
  return { from: begin, to: end, timeZone };
}

/** The period in pieces of so many ms, the last one perhaps shorter. Pure. */
export function piecesOf({ from, to, timeZone }: Period, lengthMs: number): Period[] {
  const pieces: Period[] = [];
  for (let begin = from; begin < to; begin = new Date(begin.getTime() + lengthMs))
    pieces.push({
      from: begin,
      to: new Date(Math.min(begin.getTime() + lengthMs, to.getTime())),
      timeZone,
    });
  return pieces;
}

/** @param isEnd whether a day stands for the moment at which it ends */
function moment(text: string, timeZone: string, isEnd: boolean): Date {
  // A `+` that was not encoded has become a space.
  if (!DAY.test(text)) return parseAppointmentTime(text.replace(' ', '+'), undefined).at;
  const midnight = parseAppointmentTime(`${text}T00:00Z`, undefined).at;
  return instantAt(new Date(midnight.getTime() + (isEnd ? DAY_MS : 0)), timeZone);
}

/** When the day begins, in the zone, that is so many days after the one of `at`. */
function dayBegin(at: Date, timeZone: string, days: number): Date {
  const clock = wallClock(at, timeZone);
  return instantAt(
    new Date(Date.UTC(clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate() + days)),
    timeZone,
  );
}
