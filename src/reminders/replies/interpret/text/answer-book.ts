import {
  ambiguitiesIn,
  cellsOf,
  everydayIn,
  misspellingsIn,
  patternsOf,
} from '../../../../language/locales/answer-entries.js';
import type { Ambiguous, Role } from '../../../../language/locales/answer-words.js';
import type { Locale } from '../../../../language/locales/locale.js';
import { LOCALES, SIGNS } from '../../../../language/locales/locales.js';
import { slotsOf } from '../../../../language/phrases/notation.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import { WordSet } from '../../../../language/phrases/word-set.js';
import type { Spellings } from '../../../../language/text/spelling.js';
import { readSpellings } from '../../../../language/text/spelling.js';
import { MadeOnce } from '../../../../platform/made-once.js';

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
  const ambiguities = ambiguitiesIn(answers).map(([pattern, entry]) => ({
    pattern,
    entry,
    meaning: ambiguous(pattern, entry, befores),
  }));
  // "Sorry" is courtesy elsewhere: as what turns an answer it comes first, and its other role is given with it.
  for (const { pattern, entry, meaning } of ambiguities)
    if (entry.as === 'turn') phrases.add(pattern, meaning);
  yield* phrases.addAll(patternsOf([...cellsOf(SIGNS), ...cellsOf(answers)]).map(plain));
  const words = new Set(phrases.words);
  for (const { pattern, meaning } of ambiguities) {
    phrases.add(pattern, meaning);
    for (const word of [...wordsIn(pattern), ...meaning.before]) words.add(word);
  }
  yield;
  const listed = new Map(misspellingsIn(answers));
  // Behind all others: of what has several meanings the first counts.
  yield* phrases.addAll(
    everydayIn(answers)
      .filter(([pattern]) => !listed.has(pattern))
      .map(plain),
  );
  yield;
  phrases.finish();
  const known = new WordSet([...words, ...phrases.words].filter((word) => !listed.has(word)));
  const spellings = yield* readSpellings(words, listed, known);
  return { language, phrases, spellings };
}

/** The same object for each role: a book keeps it once. */
const plainMeanings = new Map<Role, Meaning>();

function plain([pattern, role]: [string, Role]): [pattern: string, meaning: Meaning] {
  const meaning = plainMeanings.get(role) ?? { kind: 'plain', role };
  plainMeanings.set(role, meaning);
  return [pattern, meaning];
}

function ambiguous(
  pattern: string,
  { as, otherwise }: Ambiguous,
  befores: ReadonlyMap<string, ReadonlySet<string>>,
): Extract<Meaning, { kind: 'ambiguous' }> {
  return { kind: 'ambiguous', as, otherwise, before: befores.get(pattern) ?? new Set() };
}

/** Who writes in two languages goes on in the other one: what may follow a phrase is the same for all that have it in these words. */
function beforesOf(): Map<string, Set<string>> {
  const befores = new Map<string, Set<string>>();
  for (const { answers } of LOCALES)
    for (const [pattern, { before }] of ambiguitiesIn(answers))
      befores.set(pattern, new Set([...(befores.get(pattern) ?? []), ...before.trim().split(/\s+/u)]));
  return befores;
}

const wordsIn = (pattern: string): string[] => slotsOf(pattern).flatMap(({ choices }) => choices.flat());
