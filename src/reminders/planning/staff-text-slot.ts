import type { QuietHours } from '../../platform/config/quiet-hours-setting.js';
import type { Slot } from './quiet-hours.js';
import { outOfQuietHours } from './quiet-hours.js';

const HOUR_MS = 3_600_000;
/** Who has just written is awake. */
const AWAKE_MS = HOUR_MS;
/** Later than any quiet hours end that hold now. */
const FAR_MS = 48 * HOUR_MS;

/** What decides when a text by staff goes out. */
export interface StaffTextCircumstances {
  /** The appointment that it is about, where there is one. */
  readonly appointmentAt: Date | undefined;
  /** By whose clock it is night; undefined where nobody knows. */
  readonly timeZone: string | undefined;
  /** When the contact last wrote. */
  readonly lastHeardAt: Date | undefined;
}

export interface StaffTextSlot {
  readonly sendAt: Date;
  readonly reason: Slot['reason'] | 'answer' | 'as_planned';
}

/**
 * When a text by staff goes out: at once where the contact has written within the last hour, else out of the quiet hours, unless the
 * appointment would pass first. Pure.
 */
export function staffTextSlot(
  { appointmentAt, timeZone, lastHeardAt }: StaffTextCircumstances,
  quietHours: QuietHours | undefined,
  now: Date,
): StaffTextSlot {
  if (lastHeardAt && now.getTime() - lastHeardAt.getTime() <= AWAKE_MS)
    return { sendAt: now, reason: 'answer' };
  if (timeZone === undefined) return { sendAt: now, reason: 'as_planned' };
  const isAhead = appointmentAt !== undefined && appointmentAt > now;
  const at = isAhead ? appointmentAt : new Date(now.getTime() + FAR_MS);
  const slot = outOfQuietHours(now, { at, timeZone, windowHours: 0 }, quietHours, now);
  return slot ?? { sendAt: now, reason: 'as_planned' };
}
