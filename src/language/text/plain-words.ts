import { SAME_CHARACTERS } from './chinese-scripts.js';
import { compatible } from './compatible.js';

/**
 * Text as words: what lets a table of phrases be compared with what people type on a telephone.
 */

const APOSTROPHES = /(?<=\p{L})['’‘`´ʼ](?=\p{L})/gu;
const CLAUSE_END = /[.!?;,:()\n\r¡¿…]+|\s[-–—]+\s/u;

/** Letters that people write one for the other: all are folded to the first. */
const SAME_LETTERS: ReadonlyMap<string, string> = new Map(
  ['dđ', 'её', 'اأإآٱ', 'يى', 'هة', ...SAME_CHARACTERS].flatMap((letters) => {
    const [first = '', ...others] = letters;
    return others.map((other): [string, string] => [other, first]);
  }),
);
const FOLDED_LETTER = new RegExp(`[${[...SAME_LETTERS.keys()].join('')}]`, 'gu');
/** Vowels and the stretching line of Arabic, which most people leave out. */
const ARABIC_MARKS = /[\u064b-\u0652\u0670\u0640]/gu;

/** Vietnamese words that would be another one without their marks ("đừng": don't, "đúng": right, "dừng": stop; "nhổ": pull, "nhớ": remember): they keep them. */
const MARKED_WORDS = new Set(
  'đừng dừng đúng cô vắng tới tối mất muộn nghỉ nghĩ hủy huỷ nhổ'.normalize('NFC').split(' '),
);

/**
 * Folds the case, compatibility forms (full-width letters, ligatures), both Chinese scripts, the accents of Latin letters, and letters that people write
 * one for the other. Marks of other scripts stay: in Devanagari or Thai they are vowels, and without them words fall together.
 */
export function foldWord(word: string): string {
  const lower = compatible(word).toLowerCase();
  if (MARKED_WORDS.has(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(ARABIC_MARKS, '')
    .replace(FOLDED_LETTER, (letter) => SAME_LETTERS.get(letter) ?? letter);
}

/** Letters that are words, or parts of words that nobody parts in the same way: each stands alone. */
const ALONE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** A text with spaces around every character of Chinese, Japanese and Korean, which put none between words, or not always. */
export function withCharactersApart(text: string): string {
  return text.replace(ALONE, ' $& ');
}

/**
 * Splits a text at its punctuation into clauses of plain words: folded, apostrophes dropped ("don’t" →
 * "dont"), letters typed three times or more taken once ("stoppp" → "stop"), words parted by single spaces.
 * Empty clauses are left out.
 */
export function plainClauses(text: string): string[] {
  return compatible(text)
    .split(CLAUSE_END)
    .map((clause) =>
      (withCharactersApart(clause.replace(APOSTROPHES, '')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(
        plainWord,
      ),
    )
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '));
}

function plainWord(word: string): string {
  return foldWord(word).replace(/(\p{L})\1{2,}/gu, '$1');
}
