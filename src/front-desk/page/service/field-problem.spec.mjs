import { describe, expect, it } from '@jest/globals';
import en from '../locales/en.js';
import es from '../locales/es.js';
import { fromService } from './field-problem.js';

const FOUND = [
  ['contact_number', 'required', 'invalid', 'own_number'],
  ['appointment_time', 'required', 'invalid', 'offset_required', 'unknown_time_zone', 'not_in_calendar'],
  ['appointment_time', 'skipped_by_clocks', 'out_of_range', 'in_the_past'],
  ['time_zone', 'invalid', 'unknown_time_zone'],
  ['notify_window', 'required', 'invalid'],
  ['language', 'invalid'],
  ['row_key', 'key_reused', 'too_long'],
  ['location', 'invalid', 'too_long'],
  ['participant', 'invalid', 'too_long'],
  ['by', 'invalid', 'too_long'],
  ['note', 'invalid', 'too_long'],
].flatMap(([field, ...codes]) => codes.map((code) => [field, code]));

describe('what the service finds wrong', () => {
  it.each(FOUND)('has words in each language by its field and code: %s is %s', (field, code) => {
    const { key, details = {} } = fromService({ field, code, message: 'any sentence' });

    for (const { problems } of [en, es]) expect(problems[key](details)).not.toMatch(/undefined/);
  });

  it('is said in the service’s own words where the page has none', () => {
    for (const field of ['location', 'body', 'constructor'])
      expect(fromService({ field, code: 'quite_new', message: 'is odd' })).toEqual({ message: 'is odd' });
  });
});
