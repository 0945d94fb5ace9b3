import { Slips } from './slips.js';

/** Words below this length have too many neighbours: "come" and "code", "cant" and "can". */
const LONG_WORD = 6;
/** Few enough that the others need not wait for them. */
const WORDS_A_PIECE = 100;

/** Words that are known. */
export interface KnownWords extends Iterable<string> {
  has(word: string): boolean;
}

/** Every word of one language, and how they are found behind what hurried fingers make of them. */
export interface Spellings {
  readonly known: KnownWords;
  readonly listed: ReadonlyMap<string, string>;
  readonly slips: Slips;
  readonly longest: number;
}

/**
 * The word that was meant: the word itself where it is known or nothing near it is; else stretched
 * letters taken once ("yesss", "goood"), a listed misspelling, or a long word with one letter too many,
 * too few, or two swapped. A letter exchanged for another does not count: "cancer" is not "cancel".
 */
export function meantWord(word: string, { known, listed, slips, longest }: Spellings): string {
  if (known.has(word)) return word;
  const shorter = [word.replace(/(\p{L})\1{2,}/gu, '$1$1'), word.replace(/(\p{L})\1+/gu, '$1')];
  for (const candidate of [word, ...shorter]) {
    const found = known.has(candidate) ? candidate : listed.get(candidate);
    if (found !== undefined) return found;
  }
  if (word.length < LONG_WORD - 1 || word.length > longest + 2) return word;
  return slips.meantBy(word) ?? withoutOneLetter(word, known) ?? word;
}

function withoutOneLetter(word: string, known: KnownWords): string | undefined {
  if (word.length <= LONG_WORD) return undefined;
  const shorter = [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
  return shorter.find((candidate) => known.has(candidate));
}

/**
 * @param meant words that are looked for behind a slip
 * @param known all words, those and others
 * @returns in pieces, because it takes some milliseconds
 */
export function* readSpellings(
  meant: ReadonlySet<string>,
  listed: ReadonlyMap<string, string>,
  known: KnownWords = meant,
): Generator<void, Spellings> {
  const slips = new Slips();
  let count = 0;
  for (const word of meant) {
    if (word.length >= LONG_WORD) slips.add(word);
    if (++count % WORDS_A_PIECE === 0) yield;
  }
  slips.sort();
  return { known, listed, slips, longest: Math.max(0, ...[...known].map(({ length }) => length)) };
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
/** Longer words are addresses and the like, in which nobody looks for a slip. */
const MAX_LETTERS = 16;

/**
 * The known word of at least six letters of which this one has a letter too many, too few, or two swapped ("textin" → "texting"); the
 * word itself where it is known, or where there is none. For a book that is too large to write out all slips of its words.
 */
export function withLettersSetRight(word: string, known: KnownWords): string {
  if (word.length < LONG_WORD - 1 || word.length > MAX_LETTERS || known.has(word)) return word;
  if (!/^[a-z]+$/u.test(word)) return word;
  const isMeant = (candidate: string): boolean => candidate.length >= LONG_WORD && known.has(candidate);
  for (let at = 0; at <= word.length; at += 1) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    const [first = '', second = ''] = behind;
    const candidates = [
      before + behind.slice(1),
      before + second + first + behind.slice(2),
      ...LATIN.map((letter) => before + letter + behind),
    ];
    const meant = candidates.find(isMeant);
    if (meant !== undefined) return meant;
  }
  return word;
}
