import { describe, expect, it } from '@jest/globals';
import { nextWindowStart, planReminders } from './plan.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const NIGHT = { begin: 21 * 60, end: 8 * 60 };
const inHours = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

function plan(hoursAhead: number, windows: number[], quiet: typeof NIGHT | undefined = undefined) {
  return planReminders({ at: inHours(hoursAhead), timeZone: '+00:00', windows }, quiet, NOW).map(
    ({ windowHours, status, reason, sendAt }) => [
      windowHours,
      status,
      reason,
      (sendAt.getTime() - NOW.getTime()) / 3_600_000,
    ],
  );
}

describe('planReminders', () => {
  it('plans each window ahead at its time', () => {
    expect(plan(100, [72, 24])).toEqual([
      [72, 'scheduled', 'as_planned', 28],
      [24, 'scheduled', 'as_planned', 76],
    ]);
  });

  it('tells a late booking once for all windows that have passed', () => {
    expect(plan(10, [72, 24, 2])).toEqual([
      [72, 'suppressed', 'late_booking', 0],
      [24, 'scheduled', 'late_booking', 0],
      [2, 'scheduled', 'as_planned', 8],
    ]);
  });

  it('gives a window of 0 hours a few minutes of grace', () => {
    const [only] = planReminders({ at: inHours(5), timeZone: '+00:00', windows: [0] }, undefined, NOW);

    expect(only?.sendAt).toEqual(inHours(5));
    expect(only && only.notAfter > only.sendAt).toBe(true);
  });

  it('sends one text where the end of the quiet hours would bring two together', () => {
    // Appointment at 08:00 two days ahead, windows at 22:00 and 23:00 of the evening before it, both to go at 20:59.
    expect(plan(44, [10, 9], NIGHT)).toEqual([
      [10, 'suppressed', 'quiet_hours', expect.closeTo(32.98, 1)],
      [9, 'scheduled', 'quiet_hours', expect.closeTo(32.98, 1)],
    ]);
  });
});

describe('nextWindowStart', () => {
  it('is the next window still to go, else the last', () => {
    expect(nextWindowStart(inHours(48), [72, 24, 2], NOW)).toEqual(inHours(24));
    expect(nextWindowStart(inHours(1), [72, 24, 2], NOW)).toEqual(inHours(-1));
  });
});
