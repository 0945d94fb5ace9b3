import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MIN_DISTANCE_MS, nextWindowStart, noticeAt, planReminders } from './plan.js';

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
      [10, 'suppressed', 'too_close', expect.closeTo(32.98, 1)],
      [9, 'scheduled', 'quiet_hours', expect.closeTo(32.98, 1)],
    ]);
  });
});

describe('texts of one appointment', () => {
  it('are sent once where a late one would go out minutes before the next', () => {
    expect(plan(1 + 4 / 3600, [24, 1])).toEqual([
      [24, 'suppressed', 'too_close', 0],
      [1, 'scheduled', 'as_planned', expect.closeTo(4 / 3600)],
    ]);
    expect(plan(1.5, [24, 1]).map(([, status]) => status)).toEqual(['scheduled', 'scheduled']);
  });

  it('never go out within half an hour of each other, and what is left out has one in its stead', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.nat(8), fc.nat(8760)), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 200 * 60 }),
        fc.option(fc.record({ begin: fc.nat(1439), end: fc.nat(1439) }), { nil: undefined }),
        fc.constantFrom('+00:00', '+05:45', 'America/New_York', 'Australia/Lord_Howe'),
        (hours, minutesAhead, quiet, timeZone) => {
          const windows = [...hours].sort((a, b) => b - a);
          const quietHours = quiet?.begin === quiet?.end ? undefined : quiet;
          const plans = planReminders({ at: inHours(minutesAhead / 60), timeZone, windows }, quietHours, NOW);

          const going = plans.filter(({ status }) => status === 'scheduled');
          expect(going).not.toEqual([]);
          for (const one of going) {
            expect(one.sendAt >= NOW && one.sendAt < one.notAfter).toBe(true);
            for (const other of going)
              if (other !== one)
                expect(Math.abs(one.sendAt.getTime() - other.sendAt.getTime())).toBeGreaterThanOrEqual(
                  MIN_DISTANCE_MS,
                );
          }
          for (const { plannedFor } of plans.filter(({ reason }) => reason === 'too_close'))
            expect(going.some((later) => later.plannedFor > plannedFor)).toBe(true);
        },
      ),
    );
  });
});

describe('the notice of a change', () => {
  it('waits for the next change, unless the appointment is nearer than ten times as long', () => {
    const notice = (minutesAhead: number, delaySeconds: number): number =>
      noticeAt({ appointmentAt: inHours(minutesAhead / 60) }, delaySeconds * 1000, NOW).getTime() -
      NOW.getTime();

    expect([notice(600, 120), notice(20, 120), notice(19, 120), notice(600, 0)]).toEqual([
      120_000, 120_000, 0, 0,
    ]);
  });
});

describe('nextWindowStart', () => {
  it('is the next window still to go, else the last', () => {
    expect(nextWindowStart(inHours(48), [72, 24, 2], NOW)).toEqual(inHours(24));
    expect(nextWindowStart(inHours(1), [72, 24, 2], NOW)).toEqual(inHours(-1));
  });
});
