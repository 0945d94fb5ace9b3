import type { Reason } from '../messaging/outbox/message.entity.js';

const HOUR_MS = 3_600_000;

export interface PlannedReminder {
  readonly windowHours: number;
  /** What the window alone gives. */
  readonly plannedFor: Date;
  readonly sendAt: Date;
  readonly reason: Extract<Reason, 'as_planned' | 'late_booking'>;
}

/** When a window before an appointment begins, in UTC. */
export function windowStart(appointmentAt: Date, windowHours: number): Date {
  return new Date(appointmentAt.getTime() - windowHours * HOUR_MS);
}

/**
 * When each reminder of an appointment goes out, and why then. Pure. A window whose time has passed already goes out
 * at once, as long as the appointment is ahead.
 */
export function planReminders(appointmentAt: Date, windows: readonly number[], now: Date): PlannedReminder[] {
  return windows.map((windowHours) => {
    const plannedFor = windowStart(appointmentAt, windowHours);
    return plannedFor < now
      ? { windowHours, plannedFor, sendAt: now, reason: 'late_booking' }
      : { windowHours, plannedFor, sendAt: plannedFor, reason: 'as_planned' };
  });
}

/** The window that goes out next, or the last one where all have passed. */
export function nextWindowStart(appointmentAt: Date, windows: readonly number[], now: Date): Date {
  const starts = [...windows].sort((a, b) => b - a).map((hours) => windowStart(appointmentAt, hours));
  return starts.find((start) => start > now) ?? starts.at(-1) ?? appointmentAt;
}
