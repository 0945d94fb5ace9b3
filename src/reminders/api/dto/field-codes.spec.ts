import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidInput } from '../../../platform/problem.js';
import { FIELD_CODES } from '../../../platform/problem-codes.js';
import { readReminder } from './read-reminder.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const NAMES = [
  'contact_number',
  'appointment_time',
  'notify_window',
  'location',
  'participant',
  'time_zone',
  'language',
  'unknown',
  'constructor',
];
const body = fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue(), { maxKeys: NAMES.length });

async function errorsOf(given: unknown): Promise<InvalidInput['errors']> {
  try {
    await readReminder(given, NOW, new Set());
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors;
    throw error;
  }
}

describe('what is wrong with a reminder', () => {
  it('has a code that is documented, field by field, whatever was sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(body, fc.jsonValue()), async (given) => {
        for (const { code } of await errorsOf(given)) expect(Object.keys(FIELD_CODES)).toContain(code);
      }),
    );
  });

  const right = { contact_number: '12223334444', appointment_time: '2027-07-06T15:23Z', notify_window: 24 };

  it.each([
    ['contact_number', undefined, 'required'],
    ['contact_number', null, 'required'],
    ['contact_number', '12', 'invalid'],
    ['appointment_time', undefined, 'required'],
    ['appointment_time', 'tomorrow', 'invalid'],
    ['appointment_time', '2027-07-06T15:23', 'offset_required'],
    ['appointment_time', '2027-02-30T15:23Z', 'not_in_calendar'],
    ['appointment_time', '9999-07-06T15:23Z', 'out_of_range'],
    ['appointment_time', '2016-07-06T15:23Z', 'in_the_past'],
    ['notify_window', undefined, 'required'],
    ['notify_window', 'x', 'invalid'],
    ['location', 'x'.repeat(129), 'too_long'],
    ['location', 'two\nlines', 'invalid'],
    ['participant', 7, 'invalid'],
    ['time_zone', 'Mars/Olympus', 'unknown_time_zone'],
    ['language', 'klingonish', 'invalid'],
    ['locations', 'x', 'unknown_field'],
  ])('is told apart: %s = %j is %s', async (field, value, code) => {
    expect(await errorsOf({ ...right, [field]: value })).toMatchObject([{ field, code }]);
  });

  it('tells a time that the clocks skip', async () => {
    const skipped = { ...right, appointment_time: '2027-03-14T02:30', time_zone: 'America/New_York' };

    expect(await errorsOf(skipped)).toMatchObject([{ field: 'appointment_time', code: 'skipped_by_clocks' }]);
  });
});
