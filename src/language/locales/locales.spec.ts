import { describe, expect, it } from '@jest/globals';
import { foldWord } from '../text/plain-words.js';
import { ambiguitiesIn, misspellingsIn, rolesIn } from './answer-entries.js';
import { LOCALES } from './locales.js';

describe.each(LOCALES.map(({ language, answers }) => [language, answers] as const))(
  'the words of %s',
  (_, answers) => {
    it('give every phrase one role only', () => {
      const roles = new Map<string, Set<string>>();
      for (const [phrase, role] of rolesIn(answers))
        roles.set(phrase, (roles.get(phrase) ?? new Set()).add(role));
      const twice = [...roles]
        .filter(([, found]) => found.size > 1)
        .map(([phrase, found]) => [phrase, ...found].join(' / '));
      expect(twice).toEqual([]);
    });

    it('are written as replies are compared: folded, without punctuation', () => {
      const unfolded = rolesIn(answers).filter(
        ([phrase]) => !/^[\p{L}\p{N} ]+$/u.test(phrase) || folded(phrase) !== phrase,
      );
      expect(unfolded).toEqual([]);
    });

    it('have no word that is ambiguous and plain at once, and no misspelling that is a word', () => {
      const words = new Map(rolesIn(answers));
      expect(ambiguitiesIn(answers).filter(([word]) => words.has(word))).toEqual([]);
      expect(misspellingsIn(answers).filter(([wrong]) => words.has(wrong))).toEqual([]);
    });
  },
);

function folded(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word === 'sí' ? word : foldWord(word)))
    .join(' ');
}
