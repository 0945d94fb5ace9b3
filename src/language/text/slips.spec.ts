import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Slips } from './slips.js';

const letters = fc.constantFrom(...'abcdeжё약');
const word = fc.array(letters, { minLength: 2, maxLength: 8 }).map((some) => some.join(''));

/** All of them, written out. */
function slipsOf(meant: string): string[] {
  return Array.from(meant.split(''), (letter, at) => [
    meant.slice(0, at) + meant.slice(at + 1),
    meant.slice(0, at) + (meant[at + 1] ?? '') + letter + meant.slice(at + 2),
  ]).flat();
}

describe('a slip', () => {
  it('means the first word that has a letter more, or two swapped', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), word, (meant, other) => {
        const slips = new Slips();
        for (const one of meant) slips.add(one);
        for (const slip of [...meant.flatMap(slipsOf), other].filter((each) => !meant.includes(each)))
          expect(slips.meantBy(slip)).toBe(meant.find((one) => slipsOf(one).includes(slip)));
      }),
      { numRuns: 1_000 },
    );
  });
});
