import type { QuietHours } from '../config/quiet-hours-setting.js';
import type { Reason } from '../messaging/outbox/message.entity.js';
import { outOfQuietHours } from './quiet-hours.js';

const HOUR_MS = 3_600_000;
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
 * Of the windows whose time has passed already only the last goes out, at once: a late booking is told of once. What
 * would fall into quiet hours is moved out of them, and what the move would put on top of another is left out.
 */
export function planReminders(
  { at, timeZone, windows }: Appointment,
  quietHours: QuietHours | undefined,
  now: Date,
): PlannedReminder[] {
  const lastPassed = windows.filter((hours) => windowStart(at, hours) < now).at(-1);
  const plans = windows.map((windowHours): PlannedReminder => {
    const plannedFor = windowStart(at, windowHours);
    const notAfter = new Date(Math.max(at.getTime(), plannedFor.getTime() + GRACE_MS));
    const late = plannedFor < now;
    const sendAt = late ? now : plannedFor;
    const plan = { windowHours, plannedFor, notAfter, sendAt };
    if (late && windowHours !== lastPassed) return { ...plan, status: 'suppressed', reason: 'late_booking' };
    const slot = outOfQuietHours(sendAt, { at, timeZone, windowHours }, quietHours, now);
    if (slot) return { ...plan, ...slot, status: 'scheduled' };
    return { ...plan, status: 'scheduled', reason: late ? 'late_booking' : 'as_planned' };
  });
  return plans.map((plan, index) =>
    isOnTopOfNext(plan, plans[index + 1]) ? { ...plan, status: 'suppressed' } : plan,
  );
}

/** Moved out of quiet hours, two windows may end at the same moment: the one nearer to the appointment goes. */
function isOnTopOfNext(plan: PlannedReminder, next: PlannedReminder | undefined): boolean {
  return plan.status === 'scheduled' && next !== undefined && plan.sendAt >= next.sendAt;
}

/** The window that goes out next, or the last one where all have passed; `windows` with the longest first. */
export function nextWindowStart(appointmentAt: Date, windows: readonly number[], now: Date): Date {
  const starts = windows.map((hours) => windowStart(appointmentAt, hours));
  return starts.find((start) => start > now) ?? starts.at(-1) ?? appointmentAt;
}
