import { cellOfAll } from '../../../../language/locales/locales.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import { foldWord, plainClauses } from '../../../../language/text/plain-words.js';
import { meaningOf } from '../text/lexicon.js';

const MACHINES = PhraseBook.of(cellOfAll(({ automatic }) => automatic.machines));
const BUSY = PhraseBook.of(cellOfAll(({ automatic }) => automatic.busy));
const WRONG_NUMBER = PhraseBook.of(cellOfAll(({ automatic }) => automatic.wrongNumber));
const NOT_THIS_NAME = cellOfAll(({ automatic }) => automatic.notThisName)
  .split(',')
  .map((phrase) => phrase.trim().replaceAll(' ', '\\s+').replaceAll("'", "['’]?"))
  .filter((phrase) => phrase !== '');

/** "This is not Maria", "No soy Juan", "Ce n'est pas Paul". */
const NOT_ME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NOT_THIS_NAME.join('|')})\\s+(?:(?:el|la|il|a|o|der|die|herr|frau|mr|mrs|ms|mme|m|sr|sra|signor|signora)\\.?\\s+)?`,
  'iu',
);
const NAME = /^\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?(?:\s(?:here|aqui|aquí|ici)\W*|[^\w\p{Ll}]\W*)?$/u;

/** "I am not Mr. Martin": no end of a sentence. */
const TITLE_DOT = /(?<!\p{L})(mr|mrs|ms|m|mme|dr|sr|sra|hr|fr)\.(?=\s)/giu;

/** "This isn't Mike's phone". */
const NOT_THEIRS = /\b(?:not|isn['’]?t) \p{L}+['’]?s (?:phone|number|cell)\b/iu;

/** An automatic reply: nobody has read the reminder, and whoever answers it talks to a machine. */
export function isAutomatic(text: string): boolean {
  return holds(text, MACHINES);
}

/** "I'm driving", "Can't talk now": may be met with silence where it answers nothing. */
export function soundsBusy(text: string): boolean {
  return !text.includes('?') && plainClauses(text).some((clause) => BUSY.has(clause.split(' ')));
}

/**
 * Somebody says that the number is not the contact's. A question ("is this the wrong number?") says
 * nothing.
 */
export function namesWrongNumber(text: string): boolean {
  if (text.includes('?') && !/[.!\n]/u.test(text)) return false;
  return (
    holds(text.replaceAll('#', ' number '), WRONG_NUMBER) ||
    NOT_THEIRS.test(text) ||
    text
      .replace(TITLE_DOT, '$1')
      .split(/[.!?,;\n]/u)
      .some(deniesName)
  );
}

/**
 * A name is told from "this is not possible" by its capital, and from "I'm Not Coming" by being no word
 * that we know.
 */
function deniesName(part: string): boolean {
  const denial = NOT_ME.exec(part);
  const rest = denial ? part.slice(denial.index + denial[0].length) : '';
  return (
    NAME.test(rest) &&
    !(rest.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => meaningOf(foldWord(word))?.kind === 'plain')
  );
}

function holds(text: string, book: PhraseBook): boolean {
  return plainClauses(text).some((clause) => book.standsIn(clause.split(' ')));
}
