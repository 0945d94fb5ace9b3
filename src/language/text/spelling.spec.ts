import { describe, expect, it } from '@jest/globals';
import { withLettersSetRight } from './spelling.js';

const KNOWN = new Set(['stop', 'texting', 'messages', 'remove', 'list']);

describe('a mistyped word', () => {
  it.each([
    ['textin', 'texting'],
    ['texxting', 'texting'],
    ['tetxing', 'texting'],
    ['mesages', 'messages'],
  ])('is set right: %j', (wrong, right) => {
    expect(withLettersSetRight(wrong, KNOWN)).toBe(right);
  });

  it('is left as it is where it is known, short, or nothing long is near', () => {
    for (const word of ['texting', 'massages', 'lis', 'listt', 'stopp', 'сообщение'])
      expect(withLettersSetRight(word, KNOWN)).toBe(word);
  });
});
