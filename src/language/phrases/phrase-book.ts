import { patternsIn, slotsOf } from './notation.js';

/** Stands for any one word. */
const ANY_WORD = '_';

/** Where a phrase may go on from here, word by word, and what the phrases that end here stand for. */
interface Node<Value> {
  readonly next: Map<string, Node<Value>[]>;
  readonly values: Value[];
}

/** A phrase that begins at some word: how many words it has, and what it stands for, in the order of the book. */
export interface PhraseMatch<Value> {
  readonly length: number;
  readonly values: readonly Value[];
}

/**
 * The one matcher for phrases in the house's notation (see `notation.ts`). It is a graph of words with one node for each place of a
 * pattern: written out, some tables are millions of phrases, which took seconds and 300 MB at every start.
 */
export class PhraseBook<Value = true> {
  /** Every word that stands in a phrase. */
  readonly words = new Set<string>();
  /** The form of any word, once a pattern has one. */
  #anyWord: readonly string[] = [];
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  /** @param cells each with what its phrases stand for */
  constructor(cells: Iterable<readonly [cell: string, value: Value]> = []) {
    for (const [cell, value] of cells) for (const pattern of patternsIn(cell)) this.add(pattern, value);
  }

  /** A book that only tells whether a phrase stands in it. */
  static of(...cells: readonly string[]): PhraseBook {
    return new PhraseBook(cells.map((cell) => [cell, true]));
  }

  add(pattern: string, value: Value): void {
    let ends: Node<Value>[] = [this.#root];
    for (const { choices, optional } of slotsOf(pattern)) {
      const end: Node<Value> = { next: new Map(), values: [] };
      for (const choice of choices) this.#connect(ends, choice, end);
      ends = optional ? [...ends, end] : [end];
    }
    for (const end of ends) if (end !== this.#root) end.values.push(value);
  }

  /** Every phrase that begins at a word, the shortest first. `as` gives other forms in which a word may stand in the book. */
  matchesAt(
    words: readonly string[],
    from: number,
    as: (word: string) => readonly string[] = only,
  ): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    let nodes: readonly Node<Value>[] = [this.#root];
    for (let at = from; at < words.length; at += 1) {
      nodes = reached(nodes, [...as(words[at] ?? ''), ...this.#anyWord]);
      if (nodes.length === 0) break;
      const values = nodes.flatMap((node) => node.values);
      if (values.length > 0) matches.push({ length: at - from + 1, values });
    }
    return matches;
  }

  /** Whether these words, all of them, are a phrase of the book. */
  has(words: readonly string[]): boolean {
    return this.matchesAt(words, 0).some(({ length }) => length === words.length);
  }

  /** Whether a phrase of the book stands anywhere in the words. */
  standsIn(words: readonly string[]): boolean {
    return words.some((_, from) => this.matchesAt(words, from).length > 0);
  }

  #connect(ends: readonly Node<Value>[], choice: readonly string[], end: Node<Value>): void {
    let starts = ends;
    choice.forEach((word, at) => {
      if (word === ANY_WORD) this.#anyWord = [ANY_WORD];
      else this.words.add(word);
      const target: Node<Value> = at === choice.length - 1 ? end : { next: new Map(), values: [] };
      for (const { next } of starts) next.set(word, [...(next.get(word) ?? []), target]);
      starts = [target];
    });
  }
}

/** Where these nodes lead by a word in any of its forms. A loop, because every word of every text goes through it. */
function reached<Value>(nodes: readonly Node<Value>[], forms: readonly string[]): Node<Value>[] {
  const found: Node<Value>[] = [];
  for (const form of forms)
    for (const { next } of nodes) {
      const targets = next.get(form);
      if (targets) found.push(...targets);
    }
  return found;
}

const only = (word: string): readonly string[] => [word];
