import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PhraseBook } from './phrase-book.js';
import { expandPhrase } from './plain-words.js';

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
        const book = new PhraseBook(patterns);
        const phrases = patterns.flatMap(expandPhrase);
        expect(phrases.filter((phrase) => !book.has(phrase))).toEqual([]);
        expect(book.has(other)).toBe(phrases.includes(other));
        for (const phrase of phrases) expect(phrase.split(' ').length).toBeLessThanOrEqual(book.longest);
      }),
    );
  });

  it('does not have the empty phrase, nor parts of a phrase', () => {
    const book = new PhraseBook(['stop? (do not|dont)? text? me?']);
    expect(['', 'tex', 'stop ', 'do', 'stop do not text me'].map((phrase) => book.has(phrase))).toEqual([
      ...[false, false, false, false],
      true,
    ]);
  });
});
