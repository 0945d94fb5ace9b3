import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expandPhrase } from './notation.js';
import { PhraseBook } from './phrase-book.js';

const word = fc.constantFrom('a', 'b', 'c', 'd');
const alternatives = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(one, { minLength: 1, maxLength: 3 }).map((choices) => choices.join('|'));
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
const slot = fc
  .tuple(
    fc.oneof(
      alternatives(word),
      alternatives(words).map((group) => `(${group})`),
    ),
    fc.constantFrom('', '?'),
  )
  .map(([choices, optional]) => choices + optional);
const pattern = fc.array(slot, { minLength: 1, maxLength: 4 }).map((slots) => slots.join(' '));

describe('a phrase book', () => {
  it('has exactly the phrases that its patterns write out', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), words, (patterns, other) => {
        const book = PhraseBook.of(...patterns);
        const phrases = patterns.flatMap(expandPhrase);
        expect(phrases.filter((phrase) => !book.has(phrase.split(' ')))).toEqual([]);
        expect(book.has(other.split(' '))).toBe(phrases.includes(other));
      }),
    );
  });

  it('does not have the empty phrase, nor parts of a phrase', () => {
    const book = PhraseBook.of('stop? (do not|dont)? text? me?');
    expect(['', 'tex', 'do', 'stop do not text me'].map((phrase) => book.has(phrase.split(' ')))).toEqual([
      ...[false, false, false],
      true,
    ]);
  });

  it('tells what each phrase stands for, in the order in which it was told so', () => {
    const book = new PhraseBook([
      ['no, no way', 'first'],
      ['no', 'second'],
    ]);
    expect(book.matchesAt(['oh', 'no', 'way'], 1)).toEqual([
      { length: 1, values: ['first', 'second'] },
      { length: 2, values: ['first'] },
    ]);
  });

  it('lets nothing be added once somebody has looked into it', () => {
    const book = new PhraseBook<string>();
    book.add('no way', 'first');
    expect(book.has(['no', 'way'])).toBe(true);
    expect(() => book.add('never', 'second')).toThrow('in use');
    expect(new Set(book.words)).toEqual(new Set(['no', 'way']));
  });
});
