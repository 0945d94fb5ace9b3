import { FIRST_NAMES } from '../../../../language/first-names.js';
import { LOCALES } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { foldWord } from '../../../../language/text/plain-words.js';
import { TITLES, TITLES_OF_PEOPLE } from './titles.js';

const CAPITALIZED = /(?<![\p{L}\p{M}\p{N}'’])\p{Lu}\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}])/gu;
/** In characters, of a title and what may stand between a sentence's end and the next one. */
const MAX_BEFORE = 8;
/** Of so few characters before a word. A full stop behind a title begins nothing: "Dr. Patel". */
const AT_THE_BEGINNING = new RegExp(
  `(?:^|(?<!\\b(?:${TITLES}))\\.|[!?\\n])[\\s"'“‘¿¡(]{0,${MAX_BEFORE}}$`,
  'iu',
);
const LOWER = /(?<![\p{L}\p{N}])\p{Ll}/gu;

/** By language that capitalizes every noun: the words behind which a capitalized one is a name nevertheless. */
const BEFORE_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LOCALES.flatMap(({ language, beforeNames }) =>
    beforeNames === undefined ? [] : [[language, new Set(phrasesIn(beforeNames))] as const],
  ),
);
/** "Dr lee". */
const TITLED = new RegExp(`(?<!\\p{L})(?:${TITLES_OF_PEOPLE})\\.?\\s(\\p{L}+)`, 'giu');
/** In letters, of the word before a name. */
const MAX_WORD = 30;
const WORD_BEFORE = /(?<!\p{L})(\p{L}+)\.?\s+$/u;

/**
 * Tells names from words that are not understood: those that are given, common first names, and what is capitalized within a sentence, where the text
 * does not capitalize most of its words.
 * @param names of people and places that the contact may speak of
 */
export function namesIn(text: string, names: readonly string[]): (word: string, language: string) => boolean {
  const known = new Set(names.flatMap((name) => (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord)));
  const capitalized = [...text.matchAll(CAPITALIZED)].filter(
    ({ index }) => !AT_THE_BEGINNING.test(text.slice(Math.max(0, index - MAX_BEFORE), index)),
  );
  const standOut = capitalized.length <= (text.match(LOWER) ?? []).length;
  /** Capitalized words, each with the word before it. */
  const found = new Map(
    capitalized.map(({ 0: word, index }) => [
      foldWord(word),
      foldWord(WORD_BEFORE.exec(text.slice(Math.max(0, index - MAX_WORD), index))?.[1] ?? ''),
    ]),
  );
  const isCapitalizedName = (word: string, language: string): boolean => {
    const before = found.get(word);
    if (before === undefined || !standOut) return false;
    const titles = BEFORE_NAMES.get(language);
    return titles === undefined || titles.has(before);
  };
  const titled = new Set([...text.matchAll(TITLED)].map(([, word = '']) => foldWord(word)));
  const isName = (word: string, language: string): boolean =>
    known.has(word) || titled.has(word) || FIRST_NAMES.has(word) || isCapitalizedName(word, language);
  // "Emmas": an apostrophe is gone before words are compared.
  return (word, language) => isName(word, language) || isName(word.replace(/s$/u, ''), language);
}
