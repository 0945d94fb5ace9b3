import { MadeOnce } from '../../platform/made-once.js';
import { patternsIn, slotsOf } from './notation.js';

/** As many as take a few milliseconds. */
const PATTERNS_A_PIECE = 250;
/** Stands for any one word. */
const ANY_WORD = '_';

/**
 * Where a phrase may go on from here, word by word, and what the phrases that end here stand for: both only where there is any, as most
 * of the hundred thousand have but one of the two.
 */
class Node<Value> {
  next: Map<string, readonly Node<Value>[]> | undefined = undefined;
  values: readonly Value[] | undefined = undefined;
}

/** A phrase that begins at some word: how many words it has, and what it stands for, in the order of the book. */
export interface PhraseMatch<Value> {
  readonly length: number;
  readonly values: readonly Value[];
}

/**
 * The one matcher for phrases in the house's notation (see `notation.ts`). It is a graph of words with one node for each place of a
 * pattern: written out, some tables are millions of phrases, which took seconds and 300 MB at every start. It is made when somebody
 * first looks into it: to make all of them took a quarter of a start.
 */
export class PhraseBook<Value = true> {
  readonly #graph: MadeOnce<PhraseGraph<Value>>;

  /** @param cells each with what its phrases stand for */
  constructor(cells: Iterable<readonly [cell: string, value: Value]> = []) {
    this.#graph = new MadeOnce(() => graphOf(cells));
  }

  /** A book that only tells whether a phrase stands in it. */
  static of(...cells: readonly string[]): PhraseBook {
    return new PhraseBook(cells.map((cell) => [cell, true]));
  }

  /** Every word that stands in a phrase. */
  get words(): ReadonlySet<string> {
    return this.#graph.get().words;
  }

  add(pattern: string, value: Value): void {
    this.#graph.get().add(pattern, value);
  }

  /** Adds many patterns, each with what it stands for, and yields after each piece. */
  addAll(entries: Iterable<readonly [pattern: string, value: Value]>): Generator<void, void> {
    return this.#graph.get().addAll(entries);
  }

  /** Every phrase that begins at a word, the shortest first. `as` gives other forms in which a word may stand in the book. */
  matchesAt(
    words: readonly string[],
    from: number,
    as: (word: string) => readonly string[] = only,
  ): PhraseMatch<Value>[] {
    const { root, anyWord } = this.#graph.get();
    const matches: PhraseMatch<Value>[] = [];
    let nodes: readonly Node<Value>[] = [root];
    for (let at = from; at < words.length; at += 1) {
      nodes = reached(nodes, [...as(words[at] ?? ''), ...anyWord]);
      if (nodes.length === 0) break;
      const values = nodes.flatMap((node) => node.values ?? []);
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
}

class PhraseGraph<Value> {
  readonly words = new Set<string>();
  readonly root = new Node<Value>();
  /** The form of any word, once a pattern has one. */
  anyWord: readonly string[] = [];

  add(pattern: string, value: Value): void {
    let ends: Node<Value>[] = [this.root];
    for (const { choices, optional } of slotsOf(pattern)) {
      const end = new Node<Value>();
      for (const choice of choices) this.#connect(ends, choice, end);
      ends = optional ? [...ends, end] : [end];
    }
    for (const end of ends) if (end !== this.root) end.values = withOneMore(end.values, value);
  }

  *addAll(entries: Iterable<readonly [pattern: string, value: Value]>): Generator<void, void> {
    let count = 0;
    for (const [pattern, value] of entries) {
      this.add(pattern, value);
      if (++count % PATTERNS_A_PIECE === 0) yield;
    }
  }

  #connect(ends: readonly Node<Value>[], choice: readonly string[], end: Node<Value>): void {
    let starts = ends;
    choice.forEach((word, at) => {
      if (word === ANY_WORD) this.anyWord = [ANY_WORD];
      else this.words.add(word);
      const target = at === choice.length - 1 ? end : new Node<Value>();
      for (const start of starts) {
        start.next ??= new Map();
        start.next.set(word, withOneMore(start.next.get(word), target));
      }
      starts = [target];
    });
  }
}

function* graphOf<Value>(
  cells: Iterable<readonly [cell: string, value: Value]>,
): Generator<void, PhraseGraph<Value>> {
  const graph = new PhraseGraph<Value>();
  for (const [cell, value] of cells) yield* graph.addAll(patternsIn(cell).map((pattern) => [pattern, value]));
  return graph;
}

/** Nearly all have one: written so, it takes no more room than that, where a spread array has room for sixteen more. */
function withOneMore<T>(before: readonly T[] | undefined, one: T): readonly T[] {
  return before ? [...before, one] : [one];
}

/** Where these nodes lead by a word in any of its forms. A loop, because every word of every text goes through it. */
function reached<Value>(nodes: readonly Node<Value>[], forms: readonly string[]): Node<Value>[] {
  const found: Node<Value>[] = [];
  for (const form of forms)
    for (const { next } of nodes) {
      const targets = next?.get(form);
      if (targets) found.push(...targets);
    }
  return found;
}

const only = (word: string): readonly string[] => [word];
