import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordSet } from './word-set.js';

describe('a set of words', () => {
  it('has the words that it was made of, and no others', () => {
    const words = fc.array(fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(words, words, (some, others) => {
        const set = new WordSet(some);
        for (const word of [...some, ...others]) expect(set.has(word)).toBe(some.includes(word));
        expect([...set].toSorted()).toEqual([...new Set(some)].toSorted());
      }),
    );
  });
});
