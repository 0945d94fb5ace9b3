import { cellOfAll } from '../../../language/locales/locales.js';
import { PhraseBook } from '../../../language/phrases/phrase-book.js';
import { plainClauses } from '../../../language/text/plain-words.js';

const RESTATED = PhraseBook.of(cellOfAll(({ answers }) => answers.restated));

/** Whether these words say that it was answered before. */
export function isRestated(words: readonly string[]): boolean {
  return RESTATED.standsIn(words);
}

/** Whether a text says that it was answered before ("I already confirmed", "ya cancelé"). */
export function restates(text: string): boolean {
  return plainClauses(text).some((clause) => isRestated(clause.split(' ')));
}
