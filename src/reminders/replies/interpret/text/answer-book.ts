import { ambiguitiesIn, cellsOf, misspellingsIn } from '../../../../language/locales/answer-entries.js';
import type { Role } from '../../../../language/locales/answer-words.js';
import type { Locale } from '../../../../language/locales/locale.js';
import { LOCALES, SIGNS } from '../../../../language/locales/locales.js';
import { patternsIn } from '../../../../language/phrases/notation.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import type { Spellings } from '../../../../language/text/spelling.js';
import { readSpellings } from '../../../../language/text/spelling.js';
import { MadeOnce } from '../../../../platform/made-once.js';

/** Few enough that the others need not wait for them. */
const PATTERNS_A_PIECE = 500;

/** What a phrase does in a reply. An ambiguous one depends on what stands around it. */
export type Meaning =
  | { readonly kind: 'plain'; readonly role: Role }
  | {
      readonly kind: 'ambiguous';
      readonly as: Role;
      readonly otherwise: Role;
      /** The words that may follow it. */
      readonly before: ReadonlySet<string>;
    };

/** The words of answers in one language. */
export interface AnswerBook {
  readonly language: string;
  readonly phrases: PhraseBook<Meaning>;
  readonly spellings: Spellings;
}

/** One book for each language, in the order of the languages. */
export const answerBooks = new MadeOnce(readTables);

function* readTables(): Generator<void, readonly AnswerBook[]> {
  const befores = beforesOf();
  const books: AnswerBook[] = [];
  for (const locale of LOCALES) books.push(yield* readBook(locale, befores));
  return books;
}

function* readBook(
  { language, answers }: Locale,
  befores: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<void, AnswerBook> {
  const phrases = new PhraseBook<Meaning>();
  let count = 0;
  for (const [role, cell] of [...cellsOf(SIGNS), ...cellsOf(answers.phrases)])
    for (const pattern of patternsIn(cell)) {
      phrases.add(pattern, { kind: 'plain', role });
      if (++count % PATTERNS_A_PIECE === 0) yield;
    }
  const words = new Set(phrases.words);
  for (const [phrase, { as, otherwise }] of ambiguitiesIn(answers)) {
    const before = befores.get(phrase) ?? new Set();
    phrases.add(phrase, { kind: 'ambiguous', as, otherwise, before });
    for (const word of [...phrase.split(' '), ...before]) words.add(word);
  }
  yield;
  const spellings = yield* readSpellings(words, new Map(misspellingsIn(answers)));
  return { language, phrases, spellings };
}

/** Who writes in two languages goes on in the other one: what may follow a phrase is the same for all that have it. */
function beforesOf(): Map<string, Set<string>> {
  const befores = new Map<string, Set<string>>();
  for (const { answers } of LOCALES)
    for (const [phrase, { before }] of ambiguitiesIn(answers))
      befores.set(phrase, new Set([...(befores.get(phrase) ?? []), ...before.trim().split(/\s+/u)]));
  return befores;
}
