import { FIRST_NAMES } from '../../language/first-names.js';
import { foldWord } from '../../language/text/plain-words.js';
import { withoutNumbers } from './written-number.js';

const BETWEEN = /\s{1,30}[-–—|/@]\s+|[:;|()[\],\n]|\s{1,30}(?:with|mit|avec|con|w\/|and|und|&)\s+/iu;
const LAST_FIRST = /^(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}'’-]+)$/u;
const WORD_OF_A_NAME = /^\p{Lu}[\p{L}'’.-]*$|^(de|del|la|las|los|da|dos|van|von|der|den|di|le)$/u;
const MAX_WORDS = 4;
const MAX_NAME = 128;

/**
 * Who is coming, where the title of an appointment says so beyond doubt: exactly one part of it begins with a known first name and is
 * nothing but a name.
 */
export function findName(title: string): string | undefined {
  const plain = withoutNumbers(title).trim();
  const [, last, first] = LAST_FIRST.exec(plain) ?? [];
  if (first !== undefined && isFirstName(first)) return `${first} ${last}`;
  const [name, ...others] = plain
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(isName);
  return others.length === 0 ? name : undefined;
}

function isName(text: string): boolean {
  const words = text.split(/\s+/u);
  const [first = ''] = words;
  const isRight = words.length >= 2 && words.length <= MAX_WORDS && text.length <= MAX_NAME;
  return isRight && isFirstName(first) && words.every((word) => WORD_OF_A_NAME.test(word));
}

function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(foldWord(word));
}
