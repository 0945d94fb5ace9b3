import { describe, expect, it } from '@jest/globals';
import { readPrice, writeCost } from './cost.js';

describe('the price of a text', () => {
  it.each([
    ['0.0079', 0.0079],
    ['0,0079', 0.0079],
    [' $ 0.01 ', 0.01],
    ['7 €', 7],
    ['', undefined],
    ['free', undefined],
    ['1.2.3', undefined],
    ['1e9', undefined],
  ])('is read from %j', (typed, price) => {
    expect(readPrice(typed)).toBe(price);
  });

  it('is written with two places', () => {
    expect(writeCost(6.4385, 'en-US')).toBe('6.44');
    expect(writeCost(1234.5, 'de')).toBe('1.234,50');
  });
});
