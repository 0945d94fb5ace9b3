import type { Reason } from '../../messaging/messages/message.entity.js';
import type { QuietHours } from '../../platform/config/quiet-hours-setting.js';
import { outOfQuietHours } from './quiet-hours.js';

const HOUR_MS = 3_600_000;
/** Of texts of one appointment that would go out nearer to each other only the last goes. */
export const MIN_DISTANCE_MS = 30 * 60_000;
const NEAR_DELAYS = 10;
/** A window of 0 hours is due at the very moment of the appointment: so long it may still go out. */
const GRACE_MS = 5 * 60_000;

export interface PlannedReminder {
  readonly windowHours: number;
  /** What the window alone gives. */
  readonly plannedFor: Date;
  readonly sendAt: Date;
  readonly notAfter: Date;
  readonly status: 'scheduled' | 'suppressed';
  readonly reason: Reason;
}

interface Appointment {
  readonly at: Date;
  readonly timeZone: string;
  /** Hours before it, the longest first. */
  readonly windows: readonly number[];
}

/** When a window before an appointment begins, in UTC. */
function windowStart(appointmentAt: Date, windowHours: number): Date {
  return new Date(appointmentAt.getTime() - windowHours * HOUR_MS);
}

/**
 * When each reminder of an appointment goes out, and why then; the earliest first. Pure.
 *
 * Of the windows whose time has passed already only the last goes out, at once: a late booking gets one reminder. What
 * would fall into quiet hours is moved out of them, and what would go out too close to a later one is left out.
 * @param now the earliest that any of them may go out
 */
export function planReminders(
  { at, timeZone, windows }: Appointment,
  quietHours: QuietHours | undefined,
  now: Date,
): PlannedReminder[] {
  const lastBegun = windows.filter((hours) => windowStart(at, hours) <= now).at(-1);
  const plans = windows.map((windowHours): PlannedReminder => {
    const plannedFor = windowStart(at, windowHours);
    const notAfter = new Date(Math.max(at.getTime(), plannedFor.getTime() + GRACE_MS));
    const late = plannedFor < now;
    const sendAt = late ? now : plannedFor;
    const plan = { windowHours, plannedFor, notAfter, sendAt };
    if (late && windowHours !== lastBegun) return { ...plan, status: 'suppressed', reason: 'late_booking' };
    const slot = outOfQuietHours(sendAt, { at, timeZone, windowHours }, quietHours, now);
    if (slot) return { ...plan, ...slot, status: 'scheduled' };
    return { ...plan, status: 'scheduled', reason: late ? 'late_booking' : 'as_planned' };
  });
  const going = keptApart(plans.filter(({ status }) => status === 'scheduled'));
  return plans.map((plan) =>
    plan.status === 'suppressed' || going.includes(plan)
      ? plan
      : { ...plan, status: 'suppressed', reason: 'too_close' },
  );
}

/**
 * Leaves out those that would go out too close to another that is planned for later. Pure.
 * @param texts of one appointment
 * @returns what is left, the last one always among it
 */
export function keptApart<Text extends Pick<PlannedReminder, 'plannedFor' | 'sendAt'>>(
  texts: readonly Text[],
): Text[] {
  const lastFirst = [...texts].sort((a, b) => b.plannedFor.getTime() - a.plannedFor.getTime());
  const kept: Text[] = [];
  for (const text of lastFirst) if (!kept.some((later) => isTooClose(text, later))) kept.push(text);
  return kept;
}

function isTooClose(a: Pick<PlannedReminder, 'sendAt'>, b: Pick<PlannedReminder, 'sendAt'>): boolean {
  return Math.abs(a.sendAt.getTime() - b.sendAt.getTime()) < MIN_DISTANCE_MS;
}

/**
 * When the contact is told of a change: it waits for the next change, so that they hear only of the last one, unless the appointment is
 * nearer than ten times as long. Pure.
 */
export function noticeAt(
  { appointmentAt }: { readonly appointmentAt: Date },
  delayMs: number,
  now: Date,
): Date {
  const isNear = appointmentAt.getTime() - now.getTime() < NEAR_DELAYS * delayMs;
  return isNear ? now : new Date(now.getTime() + delayMs);
}

/** The window that goes out next, or the last one where all have passed; `windows` with the longest first. */
export function nextWindowStart(appointmentAt: Date, windows: readonly number[], now: Date): Date {
  const starts = windows.map((hours) => windowStart(appointmentAt, hours));
  return starts.find((start) => start > now) ?? starts.at(-1) ?? appointmentAt;
}
