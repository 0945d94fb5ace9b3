import { describe, expect, it } from '@jest/globals';
import { expandPhrase, patternsIn, slotsOf } from '../phrases/notation.js';
import { foldWord } from '../text/plain-words.js';
import { ambiguitiesIn, everydayIn, misspellingsIn, rolesIn } from './answer-entries.js';
import { LOCALES } from './locales.js';

/** Every cell of a locale, by where it stands; what we say is no cell. */
function cellsIn(value: unknown, path: string): [path: string, cell: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['texts', 'otherScripts', 'reactions'].includes(key) ? [] : cellsIn(part, `${path}.${key}`),
  );
}

describe.each(LOCALES.map((locale) => [locale.language, locale] as const))(
  'the tables of %s',
  (_, locale) => {
    it('have no brackets within brackets, nor beside a word', () => {
      const wrong = cellsIn(locale, locale.language)
        .flatMap(([path, cell]) => patternsIn(cell).map((pattern) => `${path}: ${pattern}`))
        .filter((pattern) => /\([^()]*\(|\)[^\s?]|[^\s(:]\(/u.test(pattern.replace(/^[\w.]+: /u, '')));
      expect(wrong).toEqual([]);
    });
  },
);

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
      // Written out, some patterns of every day are millions of phrases.
      const everyday = everydayIn(answers).flatMap(([pattern]) =>
        slotsOf(pattern).flatMap(({ choices }) => choices.flat()),
      );
      const words = new Set([...rolesIn(answers).flatMap(([phrase]) => phrase.split(' ')), ...everyday]);
      // Any one word.
      words.delete('_');
      const unfolded = [...words].filter((word) => !/^[\p{L}\p{N}]+$/u.test(word) || !isFolded(word));
      expect(unfolded).toEqual([]);
    });

    it('have no word that is ambiguous and plain at once, and no misspelling that is a word', () => {
      const words = new Map(rolesIn(answers));
      // What turns an answer comes before its other role, which may have the word among others.
      const both = ambiguitiesIn(answers).flatMap(([pattern, { as, otherwise }]) =>
        expandPhrase(pattern).filter(
          (word) => words.has(word) && !(as === 'turn' && words.get(word) === otherwise),
        ),
      );
      expect(both).toEqual([]);
      expect(misspellingsIn(answers).filter(([wrong]) => words.has(wrong))).toEqual([]);
    });
  },
);

function isFolded(word: string): boolean {
  return word === 'sí' || foldWord(word) === word;
}
