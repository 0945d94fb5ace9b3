import { compatible, withoutPiles } from '../../language/text/compatible.js';

/** In characters of NFKC. A carrier takes no longer text: what comes in longer nobody has typed on a telephone. */
const MAX_CHARACTERS = 1_600;
/** One character of a text becomes at most so many in NFKC: U+FDFA, a whole sentence of Arabic. */
const MAX_OF_ONE = 18;
/** So many UTF-16 units of a text become one character in NFKC at most: a bold Greek letter with three marks. */
const MAX_FOR_ONE = 5;

/** Nobody answers in so many words, nor in so many emoji, each of which is looked up. Sixteen hundred characters have some 300. */
const MAX_WORDS = 400;
/** Digits and letters part from each other where a choice is read ("1y2n"); the signs are read as words. */
const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+|\p{Extended_Pictographic}|[&@]/gu;

/** What is longer than this is too long, however much of it falls together. */
const MAX_WRITTEN = MAX_FOR_ONE * MAX_CHARACTERS;

/** Whether a text is too long to be read for its meaning. */
export function isTooLong(text: string): boolean {
  if (text.length * MAX_OF_ONE <= MAX_CHARACTERS) return false;
  if (text.length > MAX_WRITTEN) return true;
  const bare = withoutPiles(text);
  const plain = compatible(bare);
  return (
    [...plain].length + text.length - bare.length > MAX_CHARACTERS ||
    (plain.match(WORD)?.length ?? 0) > MAX_WORDS
  );
}

/** As much of a text as can be read, in NFKC. */
export function beginningOf(text: string): string {
  return [...compatible(text.slice(0, MAX_WRITTEN))].slice(0, MAX_CHARACTERS).join('');
}

/** Of a text that is too long to be read so much that it still is. */
export function cutShort(text: string): string {
  return text.slice(0, MAX_WRITTEN + 1);
}
