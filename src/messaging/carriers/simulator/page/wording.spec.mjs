import { describe, expect, it } from '@jest/globals';
import { createCommand, readNumber, writeNumber, writeTime } from './wording.js';

describe('the words of the page', () => {
  it.each([
    ['12223334444', '12223334444'],
    ['+1 (222) 333-4444', '12223334444'],
    ['+44 7700 900 123', '447700900123'],
    ['123', '123'],
    ['12', undefined],
    ['1234567890123456', undefined],
    ['call me', undefined],
    ['1222333444x', undefined],
    ['', undefined],
  ])('reads the number that somebody typed as %j', (typed, digits) => {
    expect(readNumber(typed)).toBe(digits);
  });

  it.each([
    ['12223334444', '+1 222 333 4444'],
    ['447700900123', '+447700900123'],
    ['32665', '32665'],
  ])('writes %s as %s', (digits, written) => {
    expect(writeNumber(digits)).toBe(written);
    expect(readNumber(written)).toBe(digits);
  });

  it('names the day of a time that is not today', () => {
    const now = new Date(2027, 6, 6, 15, 23);
    const today = writeTime(new Date(2027, 6, 6, 9, 5), now);

    expect(today).toContain('05');
    expect(writeTime(new Date(2027, 6, 5, 9, 5), now)).toMatch(new RegExp(`.*5, ${today}$`));
  });

  it('writes a command that creates a reminder due now, for an appointment in two hours', () => {
    const now = new Date('2027-07-06T15:23:45Z');
    const command = createCommand(new URL('http://127.0.0.1:8000/reminder'), now);

    expect(command).toMatch(/^curl -X POST http:\/\/127\.0\.0\.1:8000\/reminder \\\n/);
    const { appointment_time, ...rest } = JSON.parse(/-d '([^']+)'/.exec(command)[1]);
    expect(rest).toMatchObject({ contact_number: '12223334444', notify_window: 24 });
    expect(appointment_time).toMatch(/^2027-07-0\dT\d\d:23[+-]\d\d:\d\d$/);
    expect(new Date(appointment_time)).toEqual(new Date('2027-07-06T17:23:00Z'));
  });
});
