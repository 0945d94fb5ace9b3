import { describe, expect, it } from '@jest/globals';
import { foldWord } from '../../../messaging/opt-outs/plain-words.js';
import { VOCABULARIES } from './languages.js';
import { ambiguitiesIn, lexiconFor, misspellingsIn, rolesIn } from './lexicon.js';

describe.each(VOCABULARIES.map((table) => [table.language, table] as const))(
  'the words of %s',
  (_, table) => {
    it('give every phrase one role only', () => {
      const roles = new Map<string, Set<string>>();
      for (const [phrase, role] of rolesIn(table))
        roles.set(phrase, (roles.get(phrase) ?? new Set()).add(role));
      const twice = [...roles]
        .filter(([, found]) => found.size > 1)
        .map(([phrase, found]) => [phrase, ...found].join(' / '));
      expect(twice).toEqual([]);
    });

    it('are written as replies are compared: folded, without punctuation', () => {
      const unfolded = rolesIn(table).filter(
        ([phrase]) => !/^[\p{L}\p{N} ]+$/u.test(phrase) || folded(phrase) !== phrase,
      );
      expect(unfolded).toEqual([]);
    });

    it('have no word that is ambiguous and plain at once, and no misspelling that is a word', () => {
      const words = new Map(rolesIn(table));
      expect(ambiguitiesIn(table).filter(([word]) => words.has(word))).toEqual([]);
      expect(misspellingsIn(table).filter(([wrong]) => words.has(wrong))).toEqual([]);
    });
  },
);

describe('the lexicon', () => {
  it('lets the language of the reminder rule where a word stands in several tables', () => {
    expect(lexiconFor('de').phrases.get('will')).toBe('must');
    expect(lexiconFor('en_us').phrases.get('will')).toBe('will');
    expect(lexiconFor('sw').phrases.get('will')).toBe('will');
  });

  it('knows the answers of every language whatever the language of the reminder', () => {
    for (const word of ['yes', 'sí', 'oui', 'ja', 'sim'])
      expect(lexiconFor('ko_kr').phrases.get(word)).toBe('yes');
  });
});

function folded(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word === 'sí' ? word : foldWord(word)))
    .join(' ');
}
