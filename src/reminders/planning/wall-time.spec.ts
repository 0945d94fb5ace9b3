import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidAppointmentTime, isTimeZone, parseAppointmentTime, utcTime, wallTime } from './wall-time.js';

const iso = (text: string, timeZone?: string): string =>
  parseAppointmentTime(text, timeZone).at.toISOString();
const zone = (text: string, timeZone?: string): string => parseAppointmentTime(text, timeZone).timeZone;
const refusal = (text: string, timeZone?: string): string => {
  try {
    return `accepted as ${iso(text, timeZone)}`;
  } catch (error) {
    if (error instanceof InvalidAppointmentTime) return error.message;
    throw error;
  }
};

const everyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const everyInstant = fc.date({
  min: new Date('1970-01-02T00:00:00Z'),
  max: new Date('9998-12-30T00:00:00Z'),
  noInvalidDate: true,
});

describe('an appointment time with an offset', () => {
  it.each([
    ['2027-07-06T15:23-0800', '2027-07-06T23:23:00.000Z', '-08:00'],
    ['2027-07-06T15:23-08:00', '2027-07-06T23:23:00.000Z', '-08:00'],
    ['2027-07-06T15:23-08', '2027-07-06T23:23:00.000Z', '-08:00'],
    ['2027-07-06T15:23Z', '2027-07-06T15:23:00.000Z', '+00:00'],
    ['2027-07-06T15:23-00:00', '2027-07-06T15:23:00.000Z', '+00:00'],
    ['2027-07-06T15:23:45+05:45', '2027-07-06T09:38:45.000Z', '+05:45'],
    ['2027-07-06T15:23:45.5+1400', '2027-07-06T01:23:45.500Z', '+14:00'],
    ['2027-07-06T15:23:45.123456789Z', '2027-07-06T15:23:45.123Z', '+00:00'],
    ['2028-02-29T00:00+0000', '2028-02-29T00:00:00.000Z', '+00:00'],
  ])('%s is %s, shown in %s', (text, instant, timeZone) => {
    expect([iso(text), zone(text)]).toEqual([instant, timeZone]);
  });

  it('keeps the instant of the offset, and shows the zone that is given beside it', () => {
    const { at, timeZone } = parseAppointmentTime('2027-07-06T15:23-0800', 'America/New_York');
    expect([at.toISOString(), timeZone]).toEqual(['2027-07-06T23:23:00.000Z', 'America/New_York']);
    expect(wallTime(at, timeZone)).toBe('2027-07-06 19:23:00');
  });

  it('is read back from the wall time that it shows, for every offset', () => {
    fc.assert(
      fc.property(everyInstant, fc.integer({ min: -840, max: 840 }), (at, minutes) => {
        const size = Math.abs(minutes);
        const two = (value: number): string => String(value).padStart(2, '0');
        const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
        const text = wallTime(at, offset).replace(' ', 'T') + offset;
        expect([iso(text), zone(text)]).toEqual([`${utcTime(at).replace(' ', 'T')}.000Z`, offset]);
      }),
    );
  });
});

describe('an appointment time with a zone', () => {
  it.each([
    ['2027-01-06T15:23', 'America/Los_Angeles', '2027-01-06T23:23:00.000Z'],
    ['2027-07-06T15:23', 'America/Los_Angeles', '2027-07-06T22:23:00.000Z'],
    ['2027-07-06T15:23:09', 'Asia/Kolkata', '2027-07-06T09:53:09.000Z'],
    ['2027-07-06T15:23', 'UTC', '2027-07-06T15:23:00.000Z'],
  ])('%s in %s is %s', (text, timeZone, instant) => {
    expect([iso(text, timeZone), zone(text, timeZone)]).toEqual([instant, timeZone]);
  });

  it.each([
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
    ['2027-04-04T01:45', 'Australia/Lord_Howe', '2027-04-03T14:45:00.000Z'],
    ['1971-10-31T02:00', 'Europe/London', '1971-10-31T01:00:00.000Z'],
  ])('%s in %s happens twice, and the first is meant: %s', (text, timeZone, instant) => {
    expect(iso(text, timeZone)).toBe(instant);
  });

  it.each([
    ['2024-03-10T02:30', 'America/New_York'],
    ['2027-03-28T01:00', 'Europe/London'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe'],
    ['2011-12-30T12:00', 'Pacific/Apia'],
  ])('%s in %s is refused, because the clocks skip it', (text, timeZone) => {
    expect(refusal(text, timeZone)).toBe(
      `does not exist in ${timeZone} on that day, because the clocks are put forward over it`,
    );
  });

  it('is read back from the wall time of every instant in every zone, or as the earlier of two', () => {
    fc.assert(
      fc.property(everyInstant, everyZone, (at, timeZone) => {
        const wall = wallTime(at, timeZone);
        const found = parseAppointmentTime(wall.replace(' ', 'T'), timeZone).at;
        expect(wallTime(found, timeZone)).toBe(wall);
        expect(found.getTime()).toBeLessThanOrEqual(at.getTime());
        expect(at.getTime() - found.getTime()).toBeLessThanOrEqual(86_400_000);
      }),
      { numRuns: 500 },
    );
  });

  it('holds on the days when clocks change: each minute is read back, or is one that was skipped', () => {
    const midnights = [
      ['America/New_York', '2027-03-14T00:00-0500'],
      ['America/New_York', '2027-11-07T00:00-0400'],
      ['Europe/Berlin', '2027-03-28T00:00+0100'],
      ['Europe/Berlin', '2027-10-31T00:00+0200'],
      ['Australia/Lord_Howe', '2027-10-03T00:00+1030'],
      ['Africa/Casablanca', '2027-02-07T00:00+0100'],
    ] as const;
    for (const [timeZone, midnight] of midnights) {
      const start = parseAppointmentTime(midnight, undefined).at.getTime();
      const shown = new Map<string, number>();
      for (let minute = 0; minute < 300; minute += 1) {
        const instant = start + minute * 60_000;
        const text = wallTime(new Date(instant), timeZone).slice(0, 16).replace(' ', 'T');
        shown.set(text, shown.get(text) ?? instant);
      }
      for (const [text, instant] of shown)
        expect(parseAppointmentTime(text, timeZone).at.getTime()).toBe(instant);
    }
  });
});

describe('what is no appointment time', () => {
  it.each([
    '',
    'tomorrow',
    '2027-07-06',
    '2027-07-06T15-0800',
    '2027-07-06 15:23Z',
    '27-07-06T15:23Z',
    '1730000000',
  ])('%j does not have the form', (text) => {
    expect(refusal(text)).toBe(
      'must be ISO 8601 with an offset, such as 2027-07-06T15:23-0800, or have a time_zone beside it',
    );
  });

  it('needs an offset or a zone', () => {
    expect(refusal('2027-07-06T15:23')).toMatch(/^must be ISO 8601 with an offset/);
    expect(refusal('2027-07-06T15:23', 'Mars/Olympus')).toBe('has a time_zone beside it that is not known');
  });

  it.each([
    '2027-02-30T10:00Z',
    '2027-02-29T10:00Z',
    '2027-13-01T10:00Z',
    '2027-00-10T10:00Z',
    '2027-07-06T24:00Z',
    '2027-07-06T12:60Z',
    '2027-07-06T12:00:60Z',
  ])('%s is not in the calendar', (text) => {
    expect(refusal(text)).toBe('must be a date and time that exist in the calendar');
  });

  it.each(['2027-07-06T15:23+14:01', '2027-07-06T15:23-1500', '2027-07-06T15:23+05:60'])(
    '%s has no offset that there is',
    (text) => {
      expect(refusal(text)).toBe('must have an offset of at most 14 hours, such as -0800');
    },
  );

  it.each([
    '1969-12-31T23:59Z',
    '1970-01-01T00:00+01:00',
    '9999-01-01T00:00Z',
    '9998-12-31T23:00-0800',
    '0000-01-01T00:00Z',
  ])('%s is too far away', (text) => {
    expect(refusal(text)).toBe('must lie between the years 1970 and 9998');
  });

  it('never throws anything else', () => {
    const digits = fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)?$/);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), digits),
        fc.option(everyZone, { nil: undefined }),
        (text, timeZone) => {
          expect(typeof refusal(text, timeZone)).toBe('string');
        },
      ),
    );
  });
});

describe('the name of a time zone', () => {
  it.each([
    'America/Los_Angeles',
    'america/los_angeles',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'Etc/GMT+5',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'UTC',
    'EST5EDT',
  ])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each([
    '',
    '+05:00',
    '-08',
    '+0530',
    'Z',
    'UTC+5',
    'Mars/Olympus',
    ' UTC',
    'BST',
    'ist',
    'PST',
    'SystemV/PST8',
  ])('%j is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('the wall time of an instant', () => {
  const at = new Date('2027-07-07T06:59:59.999Z');

  it.each([
    ['America/Los_Angeles', '2027-07-06 23:59:59'],
    ['Asia/Kathmandu', '2027-07-07 12:44:59'],
    ['Asia/Tehran', '2027-07-07 10:29:59'],
    ['-08:00', '2027-07-06 22:59:59'],
    ['+05:45', '2027-07-07 12:44:59'],
    ['+00:00', '2027-07-07 06:59:59'],
  ])('is shown in %s as %s', (timeZone, shown) => {
    expect(wallTime(at, timeZone)).toBe(shown);
  });

  it('shows midnight as 00, not as 24', () => {
    expect(wallTime(new Date('2027-07-06T04:00:00Z'), 'America/New_York')).toBe('2027-07-06 00:00:00');
  });

  it('has the same format in UTC', () => {
    expect(utcTime(at)).toBe('2027-07-07 06:59:59');
  });

  it('is refused for a zone that is not known', () => {
    expect(() => wallTime(at, 'Mars/Olympus')).toThrow(RangeError);
  });
});
