import { foldWord } from '../text/plain-words.js';
import { phrasesIn } from './notation.js';
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
  readonly #book = new PhraseBook();
  readonly #beginnings = new Set<string>();
  #longestBeginning = 0;
  readonly #others: OpenWord[] = [];

  constructor(cell: string) {
    for (const phrase of phrasesIn(cell)) {
      const words = phrase.split(' ').map(folded);
      for (const word of words) if (word.includes('*')) this.#open(word);
      this.#book.add(words.join(' '), true);
    }
  }

  /** Whether a phrase stands anywhere in the words, which are folded. */
  standsIn(words: readonly string[]): boolean {
    const forms = new Map(words.map((word) => [word, this.#formsOf(word)]));
    const as = (word: string): readonly string[] => forms.get(word) ?? [word];
    return words.some((_, from) => this.#book.matchesAt(words, from, as).length > 0);
  }

  #open(form: string): void {
    const parts = form.split('*');
    if (parts.length === 2 && parts[1] === '') {
      this.#beginnings.add(form);
      this.#longestBeginning = Math.max(this.#longestBeginning, form.length - 1);
    } else if (this.#others.every((other) => other.form !== form)) this.#others.push({ form, parts });
  }

  /** In which it may stand in the book. */
  #formsOf(word: string): string[] {
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

function folded(word: string): string {
  return word.split('*').map(foldWord).join('*');
}
