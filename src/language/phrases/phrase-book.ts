import { MadeOnce } from '../../platform/made-once.js';
import { patternsIn, slotsOf } from './notation.js';
import { Numbers } from './numbers.js';
import { WordGraph } from './word-graph.js';

/** As many as take a few milliseconds. */
const PATTERNS_A_PIECE = 250;
/** Stands for any one word. */
const ANY_WORD = '_';

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

  /** @param cells each with what its phrases stand for; left out where patterns will be added */
  constructor(cells?: Iterable<readonly [cell: string, value: Value]>) {
    this.#graph = new MadeOnce(() => graphOf(cells));
  }

  /** A book that only tells whether a phrase stands in it. */
  static of(...cells: readonly string[]): PhraseBook {
    return new PhraseBook(cells.map((cell) => [cell, true]));
  }

  /** Every word that stands in a phrase. */
  get words(): Iterable<string> {
    return this.#graph.get().words();
  }

  add(pattern: string, value: Value): void {
    this.#graph.get().add(pattern, value);
  }

  /** Adds many patterns, each with what it stands for, and yields after each piece. */
  addAll(entries: Iterable<readonly [pattern: string, value: Value]>): Generator<void, void> {
    return this.#graph.get().addAll(entries);
  }

  /** Lets nothing more be added: for who wants to choose when that is done, which takes some milliseconds. */
  finish(): void {
    this.#graph.get().finish();
  }

  /** Every phrase that begins at a word, the shortest first. `as` gives other forms in which a word may stand in the book. */
  matchesAt(
    words: readonly string[],
    from: number,
    as?: (word: string) => readonly string[],
  ): PhraseMatch<Value>[] {
    const graph = this.#graph.get();
    const matches: PhraseMatch<Value>[] = [];
    let nodes: readonly number[] = FROM_ROOT;
    for (let at = from; at < words.length; at += 1) {
      const word = words[at] ?? '';
      nodes = as ? graph.reachedByAny(nodes, as(word)) : graph.reached(nodes, word);
      if (nodes.length === 0) break;
      const values = graph.valuesAt(nodes);
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

const NO_VALUES: readonly never[] = [];
const FROM_ROOT: readonly number[] = [WordGraph.ROOT];

/** One node for each place of a pattern. */
class PhraseGraph<Value> {
  readonly #graph = new WordGraph();
  /** By node, the place among the meanings of what the phrases that end there stand for; that of nothing is 0. */
  readonly #ends = new Numbers();
  readonly #meanings: (readonly Value[])[] = [NO_VALUES];
  /** The place of each value that stands alone: many phrases stand for the same. */
  readonly #alone = new Map<Value, number>();
  /** Whether a pattern has the form of any word. */
  #hasAnyWord = false;

  constructor() {
    this.#ends.push(0);
  }

  *words(): Generator<string> {
    for (const word of this.#graph.words()) if (word !== ANY_WORD) yield word;
  }

  /** What the phrases stand for that end at one of the nodes. */
  valuesAt(nodes: readonly number[]): readonly Value[] {
    let found: readonly Value[] = NO_VALUES;
    for (const node of nodes) {
      const values = this.#meaningOf(node);
      if (values.length > 0) found = found.length === 0 ? values : [...found, ...values];
    }
    return found;
  }

  /** Where these nodes lead by a word. */
  reached(nodes: readonly number[], word: string): number[] {
    const found: number[] = [];
    this.#graph.follow(nodes, word, found);
    if (this.#hasAnyWord) this.#graph.follow(nodes, ANY_WORD, found);
    return found;
  }

  /** Where they lead by a word in any of its forms. */
  reachedByAny(nodes: readonly number[], forms: readonly string[]): number[] {
    const found: number[] = [];
    for (const form of forms) this.#graph.follow(nodes, form, found);
    if (this.#hasAnyWord) this.#graph.follow(nodes, ANY_WORD, found);
    return found;
  }

  add(pattern: string, value: Value): void {
    let ends: number[] = [WordGraph.ROOT];
    for (const { choices, optional } of slotsOf(pattern)) {
      const end = this.#addNode();
      for (const choice of choices) this.#connect(ends, choice, end);
      ends = optional ? [...ends, end] : [end];
    }
    for (const end of ends) if (end !== WordGraph.ROOT) this.#addValue(end, value);
  }

  *addAll(entries: Iterable<readonly [pattern: string, value: Value]>): Generator<void, void> {
    let count = 0;
    for (const [pattern, value] of entries) {
      this.add(pattern, value);
      if (++count % PATTERNS_A_PIECE === 0) yield;
    }
  }

  finish(): void {
    this.#graph.finish();
  }

  #connect(ends: readonly number[], choice: readonly string[], end: number): void {
    let starts = ends;
    choice.forEach((word, at) => {
      this.#hasAnyWord ||= word === ANY_WORD;
      const target = at === choice.length - 1 ? end : this.#addNode();
      for (const start of starts) this.#graph.connect(start, word, target);
      starts = [target];
    });
  }

  #addNode(): number {
    this.#ends.push(0);
    return this.#graph.addNode();
  }

  #addValue(node: number, value: Value): void {
    const before = this.#meaningOf(node);
    const alone = this.#alone.get(value) ?? this.#meanings.push([value]) - 1;
    this.#alone.set(value, alone);
    this.#ends.set(node, before.length > 0 ? this.#meanings.push([...before, value]) - 1 : alone);
  }

  #meaningOf(node: number): readonly Value[] {
    return this.#meanings[this.#ends.at(node)] ?? NO_VALUES;
  }
}

function* graphOf<Value>(
  cells: Iterable<readonly [cell: string, value: Value]> | undefined,
): Generator<void, PhraseGraph<Value>> {
  const graph = new PhraseGraph<Value>();
  if (!cells) return graph;
  for (const [cell, value] of cells) yield* graph.addAll(patternsIn(cell).map((pattern) => [pattern, value]));
  graph.finish();
  return graph;
}
