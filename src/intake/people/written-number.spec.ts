import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNumber } from './written-number.js';

const numberIn = (...texts: string[]): string => {
  const found = findNumber(texts, [], 'US');
  return found.kind === 'found' ? found.number : found.kind;
};

describe('the number of a contact in what is written', () => {
  it.each([
    ['Mobile: (206) 555-0111', '12065550111'],
    ['Maria 206.555.0111 on 2027-03-05 10:00', '12065550111'],
    ['call +44 20 7946 0958', '442079460958'],
    ['tel:+12065550111', '12065550111'],
    ['tel:206-555-0111 or 206 555 0199', '12065550111'],
    ['Home: 206 555 0122, C: 206 555 0111', '12065550111'],
    ['206 555 0111 / 206-555-0111', '12065550111'],
    ['Fax: 206 555 0122\nPhone 206 555 0111', '12065550111'],
  ])('%j is read', (text, number) => expect(numberIn(text)).toBe(number));

  it.each([
    ['NHS number: 943 476 5919', 'none'],
    ['Join by phone +1 646 558 8656,,123456#', 'none'],
    ['tel:+16465588656,,123456#', 'none'],
    ['https://zoom.example/j/2065550111', 'none'],
    ['To reschedule call us: 206 555 0100', 'none'],
    ['5550111', 'none'],
    ['206 555 0111 or 206 555 0112', 'several'],
  ])('%j is nobody’s', (text, kind) => expect(numberIn(text)).toBe(kind));

  it('is that of a place only where there is no other', () => {
    expect(findNumber(['206 555 0111'], ['206 555 0100'], 'US')).toEqual({
      kind: 'found',
      number: '12065550111',
    });
    expect(findNumber(['Maria'], ['206 555 0100'], 'US')).toEqual({ kind: 'found', number: '12065550100' });
  });

  it('is read by the country', () => {
    expect(findNumber(['Handy 0171 1234567'], [], 'DE')).toEqual({ kind: 'found', number: '491711234567' });
  });

  it('is found however it is set apart, whatever stands around it', () => {
    const separator = fc.constantFrom(' ', '-', '.', '');
    const around = fc.string({ unit: fc.constantFrom('a', 'é', ',', '\n', ' ', '"'), maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), separator, around, (last, by, text) => {
        const end = `01${String(last).padStart(2, '0')}`;
        expect(numberIn(`${text} ${['206', '555', end].join(by)} ${text}`)).toBe(`1206555${end}`);
      }),
    );
  });

  it('never takes what is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = findNumber([text], [], 'US');
        if (found.kind === 'found') expect(found.number).toMatch(/^\d{7,15}$/);
      }),
    );
  });
});
