import { plainClauses } from '../../language/text/plain-words.js';

/** More of a word is not stored, and not searched for. */
const MAX_WORD = 32;

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/**
 * The words of a name, or of what is searched for, each once: without case and accents, apostrophes dropped, the first 32 characters
 * of each. Pure.
 */
export function nameWords(name: string): string[] {
  const words = plainClauses(name).flatMap((clause) => clause.split(' '));
  return [...new Set(words.map(plain))];
}

function plain(word: string): string {
  const letters = [...word].map((letter) => PLAIN_LETTERS.get(letter) ?? letter).join('');
  return [...letters].slice(0, MAX_WORD).join('');
}
