import { MadeOnce } from '../../platform/made-once.js';
import { foldWord } from '../text/plain-words.js';
import { patternsIn, slotsOf } from './notation.js';
import { PhraseBook } from './phrase-book.js';

/** `*notification*`: what a word begins with, what it ends with, and what stands between, in this order. */
interface OpenWord {
  readonly form: string;
  readonly parts: readonly string[];
}

/**
 * Phrases in the house's notation in which a word may be open: `harass*` stands for every word that begins so. By a book of phrases and
 * not by an expression: to compile expressions of thousands of words held the event loop for more than a second.
 */
export class OpenPhrases {
  readonly #made: MadeOnce<Made>;

  constructor(cell: string) {
    this.#made = new MadeOnce(() => madeOf(cell));
  }

  /** Whether a phrase stands anywhere in the words, which are folded. */
  standsIn(words: readonly string[]): boolean {
    const { book, openWords } = this.#made.get();
    const forms = new Map(words.map((word) => [word, openWords.formsOf(word)]));
    const as = (word: string): readonly string[] => forms.get(word) ?? [word];
    return words.some((_, from) => book.matchesAt(words, from, as).length > 0);
  }
}

interface Made {
  readonly book: PhraseBook;
  readonly openWords: OpenWords;
}

function* madeOf(cell: string): Generator<void, Made> {
  const book = new PhraseBook();
  const openWords = new OpenWords();
  yield* book.addAll(patternsWith(openWords, cell));
  book.finish();
  return { book, openWords };
}

/** The folded patterns of a cell, one by one; what is open in each is added to the open words. */
function* patternsWith(openWords: OpenWords, cell: string): Generator<[pattern: string, value: true]> {
  for (const written of patternsIn(cell)) {
    const pattern = folded(written);
    for (const { choices } of slotsOf(pattern))
      for (const word of choices.flat()) if (word.includes('*')) openWords.add(word);
    yield [pattern, true];
  }
}

class OpenWords {
  readonly #beginnings = new Set<string>();
  #longestBeginning = 0;
  readonly #others: OpenWord[] = [];

  add(form: string): void {
    const parts = form.split('*');
    if (parts.length === 2 && parts[1] === '') {
      this.#beginnings.add(form);
      this.#longestBeginning = Math.max(this.#longestBeginning, form.length - 1);
    } else if (this.#others.every((other) => other.form !== form)) this.#others.push({ form, parts });
  }

  /** In which a word may stand in the book. */
  formsOf(word: string): string[] {
    const forms = [word];
    for (let length = 1; length <= Math.min(word.length, this.#longestBeginning); length += 1) {
      const form = `${word.slice(0, length)}*`;
      if (this.#beginnings.has(form)) forms.push(form);
    }
    for (const { form, parts } of this.#others) if (isMadeOf(word, parts)) forms.push(form);
    return forms;
  }
}

function isMadeOf(word: string, parts: readonly string[]): boolean {
  const [begin = '', ...rest] = parts;
  const end = rest.pop() ?? '';
  if (!word.startsWith(begin) || !word.endsWith(end) || word.length < begin.length + end.length) return false;
  let at = begin.length;
  for (const part of rest) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= word.length - end.length;
}

function folded(pattern: string): string {
  return pattern.replace(/[\p{L}\p{M}]+/gu, foldWord);
}
