import { describe, expect, it } from '@jest/globals';
import { linkTo, placeOf } from './place.js';

describe('the address of a view', () => {
  it.each([
    ['', { view: 'day', parts: [] }],
    ['#/', { view: 'day', parts: [] }],
    ['#/call', { view: 'call', parts: [] }],
    ['#/appointment/12ab', { view: 'appointment', parts: ['12ab'] }],
    ['#/day/%E0%A4', { view: 'day', parts: ['%E0%A4'] }],
    ['#/constructor', { view: 'constructor', parts: [] }],
  ])('%j is %j', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });

  it('leads to the charts as older versions named them, too', () => {
    expect(placeOf('#/pictures/2026-11-01/2026-11-25')).toEqual({
      view: 'charts',
      parts: ['2026-11-01', '2026-11-25'],
    });
  });

  it('names what it leads back to', () => {
    expect(placeOf(linkTo('appointment', 'a/b ü'))).toEqual({ view: 'appointment', parts: ['a/b ü'] });
  });
});
