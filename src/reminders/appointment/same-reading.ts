import { wallTime } from '../planning/wall-time.js';
import type { ReminderDetails } from './reminder-details.js';

/** To the minute: whether it is the same moment, or the same reading of a clock, as an appointment has now. Pure. */
export function readsTheSame(
  is: { readonly appointmentAt: Date; readonly wallTime: string },
  { appointmentAt, timeZone }: Pick<ReminderDetails, 'appointmentAt' | 'timeZone'>,
): boolean {
  const minute = (at: Date): number => Math.floor(at.getTime() / 60_000);
  return (
    minute(appointmentAt) === minute(is.appointmentAt) ||
    wallTime(appointmentAt, timeZone).slice(0, 16) === is.wallTime.slice(0, 16)
  );
}
