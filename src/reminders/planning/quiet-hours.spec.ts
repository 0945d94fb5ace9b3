import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outOfQuietHours, quietPeriodAround } from './quiet-hours.js';
import { wallTime } from './wall-time.js';

const NIGHT = { begin: 21 * 60, end: 8 * 60 };
const NEW_YORK = 'America/New_York';
const at = (text: string): Date => new Date(text);

describe('quietPeriodAround', () => {
  it.each([
    ['2027-03-01T20:59:59-05:00', undefined],
    ['2027-03-01T21:00:00-05:00', ['2027-03-01 21:00:00', '2027-03-02 08:00:00']],
    ['2027-03-02T07:59:59-05:00', ['2027-03-01 21:00:00', '2027-03-02 08:00:00']],
    ['2027-03-02T08:00:00-05:00', undefined],
  ])('knows the night around %s', (time, expected) => {
    const period = quietPeriodAround(at(time), NEW_YORK, NIGHT);

    expect(period && [wallTime(period.begin, NEW_YORK), wallTime(period.end, NEW_YORK)]).toEqual(expected);
  });

  it.each([
    ['forward', '2027-03-14T03:30:00-04:00', 10],
    ['back', '2027-11-07T03:30:00-05:00', 12],
  ])('takes an hour less or more in the night in which clocks are put %s', (_, time, hours) => {
    const period = quietPeriodAround(at(time), NEW_YORK, NIGHT);

    expect(period && (period.end.getTime() - period.begin.getTime()) / 3_600_000).toBe(hours);
  });

  it('ends after the gap where its end is a time that the clocks skip', () => {
    const period = quietPeriodAround(at('2027-03-14T01:30:00-05:00'), NEW_YORK, { begin: 60, end: 150 });

    expect(period && wallTime(period.end, NEW_YORK)).toBe('2027-03-14 03:30:00');
  });
});

describe('outOfQuietHours', () => {
  const move = (sendAt: string, appointment: string, windowHours: number, now = '2027-02-01T00:00:00Z') => {
    const slot = outOfQuietHours(
      at(sendAt),
      { at: at(appointment), timeZone: NEW_YORK, windowHours },
      NIGHT,
      at(now),
    );
    return slot && [wallTime(slot.sendAt, NEW_YORK), slot.reason];
  };

  it('leaves alone what falls into the day', () => {
    expect(move('2027-03-01T14:00-05:00', '2027-03-02T14:00-05:00', 24)).toBeUndefined();
  });

  it('waits for the morning where enough time remains then', () => {
    expect(move('2027-03-01T23:00-05:00', '2027-03-02T23:00-05:00', 24)).toEqual([
      '2027-03-02 08:00:00',
      'quiet_hours',
    ]);
    expect(move('2027-03-02T06:00-05:00', '2027-03-02T10:00-05:00', 4)).toEqual([
      '2027-03-02 08:00:00',
      'quiet_hours',
    ]);
  });

  it('goes the evening before where the morning would leave too little time', () => {
    expect(move('2027-03-02T05:30-05:00', '2027-03-02T09:30-05:00', 4)).toEqual([
      '2027-03-01 20:59:00',
      'quiet_hours',
    ]);
    expect(move('2027-03-02T06:00-05:00', '2027-03-02T07:00-05:00', 1)).toEqual([
      '2027-03-01 20:59:00',
      'quiet_hours',
    ]);
  });

  it('takes half of a short window for enough', () => {
    expect(move('2027-03-02T07:30-05:00', '2027-03-02T08:30-05:00', 1)).toEqual([
      '2027-03-02 08:00:00',
      'quiet_hours',
    ]);
  });

  it('goes at once where both slots are lost', () => {
    const now = '2027-03-02T05:00-05:00';

    expect(move('2027-03-02T06:00-05:00', '2027-03-02T07:00-05:00', 1, now)).toEqual([
      '2027-03-02 05:00:00',
      'no_quiet_slot',
    ]);
  });

  it('never moves a reminder after its appointment, nor into the quiet hours but for want of a slot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 24 * 4 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 48 * 4 }),
        fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', '+14:00'),
        fc.record({ begin: fc.integer({ min: 0, max: 1439 }), end: fc.integer({ min: 0, max: 1439 }) }),
        (quarter, windowHours, late, timeZone, hours) => {
          fc.pre(hours.begin !== hours.end);
          const planned = new Date(Date.UTC(2027, 0, 1) + quarter * 900_000);
          const appointment = {
            at: new Date(planned.getTime() + windowHours * 3_600_000),
            timeZone,
            windowHours,
          };
          const now = new Date(planned.getTime() - (late - 96) * 900_000);
          const sendAt = new Date(Math.max(planned.getTime(), now.getTime()));
          fc.pre(sendAt < appointment.at);

          const slot = outOfQuietHours(sendAt, appointment, hours, now);

          const goes = slot?.sendAt ?? sendAt;
          expect(goes.getTime()).toBeLessThan(appointment.at.getTime());
          expect(goes.getTime()).toBeGreaterThanOrEqual(now.getTime());
          const minutesQuiet = (hours.end - hours.begin + 1440) % 1440;
          // With hardly any loud minutes left, clocks that are put forward may skip them all.
          if (slot?.reason !== 'no_quiet_slot' && minutesQuiet < 1370) {
            expect(quietPeriodAround(goes, timeZone, hours)).toBeUndefined();
          }
        },
      ),
    );
  });
});
