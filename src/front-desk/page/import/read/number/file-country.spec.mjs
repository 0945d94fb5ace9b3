import { describe, expect, it } from '@jest/globals';
import { countryOf } from '../../../contact/home-country.js';
import { COUNTRIES } from '../../../contact/written-number.js';
import { guessCountry } from './file-country.js';
import { readNumberCell } from './number-cell.js';

const of = (code) => COUNTRIES.find((country) => country.code === code);
const SWEDEN = countryOf({ code: 'SE', calling_code: '46', trunk_prefix: '0', digits: [6, 12] });
const AMERICAN = ['206 555 0142', '206 555 0143'];

describe('the country of the numbers in a file', () => {
  it('is the clinic’s where the service names it and they fit, whatever the language of the headers', () => {
    const guess = (isTold) =>
      guessCountry(AMERICAN, { home: of('US'), isTold, language: 'es', zone: undefined });

    expect(guess(true)).toEqual({ kind: 'certain', country: of('US') });
    expect(guess(false)).toMatchObject({ kind: 'unclear' });
  });

  it('is asked where the clinic’s does not fit', () => {
    const numbers = ['5 55 01 42', '5 55 01 43'];
    expect(
      guessCountry(numbers, { home: of('US'), isTold: true, language: 'en', zone: undefined }),
    ).toMatchObject({ kind: 'unclear' });
  });

  it('may be one of which this page knows nothing but what the service tells', () => {
    const cells = ['070-123 45 67', '08-505 551 42'];
    const context = { home: SWEDEN, isTold: true, language: undefined, zone: undefined };

    expect(guessCountry(cells, context)).toEqual({ kind: 'certain', country: SWEDEN });
    expect(cells.map((cell) => readNumberCell(cell, SWEDEN).number)).toEqual([
      '+46701234567',
      '+46850555142',
    ]);
  });
});
