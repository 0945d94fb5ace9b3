import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWrittenTime } from './written-time.js';

const LANGUAGES = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES', 'es-MX', 'pt-PT', 'pt-BR', 'it-IT', 'nl-NL'];
const DATE_STYLES = ['full', 'long', 'medium', 'short'];
const TIME_STYLES = ['short', 'medium'];
const moments = fc.date({
  min: new Date('2026-11-28T00:01Z'),
  max: new Date('2028-12-31T23:59Z'),
  noInvalidDate: true,
});

describe('dates as each language writes them', () => {
  it.each(LANGUAGES)(
    '%s: are read as they were meant, in every style, with the time beside it or behind it',
    (locale) => {
      const order = locale === 'en-US' ? 'mdy' : 'dmy';
      fc.assert(
        fc.property(
          moments,
          fc.constantFrom(...DATE_STYLES),
          fc.constantFrom(...TIME_STYLES),
          (at, dateStyle, timeStyle) => {
            // A spreadsheet shows a day without a time as its first moment.
            fc.pre(at.toISOString().slice(11, 16) !== '00:00');
            const write = (style) =>
              new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(at);
            const how = { order, clock: 'as_written', today: '2026-11-28' };
            const time = at.toISOString().slice(0, 16);

            expect(readWrittenTime(write({ dateStyle, timeStyle }), undefined, how)).toEqual({ time });
            expect(readWrittenTime(write({ dateStyle }), write({ timeStyle }), how)).toEqual({ time });
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it('are never read as another day or time where anything else stands in the cell', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const read = readWrittenTime(text, undefined, {
          order: 'dmy',
          clock: 'as_written',
          today: '2026-11-28',
        });
        expect('time' in read ? read.time : '2026-12-01T00:00').toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
      }),
    );
  });
});
