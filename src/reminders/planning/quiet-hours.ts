import { wallClock } from '../../platform/clock/wall-clock.js';
import type { QuietHours } from '../../platform/config/quiet-hours-setting.js';
import { instantAt, isTimeZone } from './wall-time.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const HOUR_MS = 3_600_000;
/** A reminder before the quiet hours goes a minute ahead of them, so that it is delivered before they begin. */
const MARGIN_MS = MINUTE_MS;
const MAX_NOTICE_MS = 2 * HOUR_MS;

export interface Slot {
  readonly sendAt: Date;
  readonly reason: 'quiet_hours' | 'no_quiet_slot';
}

/**
 * Moves a reminder out of the quiet hours of its own zone. Pure.
 *
 * It goes when they end; or just before they begin, where waiting would leave less than min(two hours, half of the
 * window) to the appointment; or, where that moment has passed too, at once. Never after the appointment.
 *
 * @param sendAt when it would go otherwise, not before `now`
 * @returns undefined where it may go as it is
 */
export function outOfQuietHours(
  sendAt: Date,
  appointment: { readonly at: Date; readonly timeZone: string; readonly windowHours: number },
  quietHours: QuietHours | undefined,
  now: Date,
): Slot | undefined {
  const period = quietHours && quietPeriodAround(sendAt, appointment.timeZone, quietHours);
  if (!period) return undefined;
  const notice = Math.min(MAX_NOTICE_MS, (appointment.windowHours * HOUR_MS) / 2);
  const left = appointment.at.getTime() - period.end.getTime();
  if (left >= notice && left > 0) return { sendAt: period.end, reason: 'quiet_hours' };
  const before = new Date(period.begin.getTime() - MARGIN_MS);
  if (before >= now) return { sendAt: before, reason: 'quiet_hours' };
  return { sendAt: now, reason: 'no_quiet_slot' };
}

/**
 * By whose clock it is night. A fixed offset knows no daylight saving, and is often merely what a program writes: then it is the
 * clinic's own, where that is set. Pure.
 */
export function quietZone(timeZone: string, orgTimeZone: string | undefined): string {
  return isTimeZone(timeZone) ? timeZone : (orgTimeZone ?? timeZone);
}

/** The quiet hours that hold at an instant, from when to when (exclusive), on days when clocks change too. */
export function quietPeriodAround(
  at: Date,
  timeZone: string,
  { begin, end }: QuietHours,
): { begin: Date; end: Date } | undefined {
  const clock = wallClock(at, timeZone);
  const midnight = Date.UTC(clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate());
  const length = (end - begin + DAY_MINUTES) % DAY_MINUTES;
  for (const day of [-1, 0]) {
    const from = midnight + (day * DAY_MINUTES + begin) * MINUTE_MS;
    const period = {
      begin: instantAt(new Date(from), timeZone),
      end: instantAt(new Date(from + length * MINUTE_MS), timeZone),
    };
    if (period.begin <= at && at < period.end) return period;
  }
  return undefined;
}
