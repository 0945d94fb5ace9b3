import { knownNumberOf, numberOf, wordsOf } from './dictionary.js';
import { Numbers } from './numbers.js';

/**
 * A graph whose nodes are joined by words. While it is made, its edges are a list; before it is first looked into, they are sorted by node
 * and word into flat arrays of numbers, and no more can be added. The tables have some three hundred thousand edges, which as objects
 * and maps took 40 MB.
 */
export class WordGraph {
  static readonly ROOT = 0;

  #nodes = 1;
  #edges: EdgeList | undefined = { from: new Numbers(), word: new Numbers(), to: new Numbers() };
  #sorted: SortedEdges = NO_EDGES;

  /** Every word that stands on an edge. */
  words(): Iterable<string> {
    const { word } = this.#edges ?? this.#finished();
    return wordsOf(new Set(Array.from({ length: word.length }, (_, edge) => Number(word.at(edge)))));
  }

  addNode(): number {
    return this.#nodes++;
  }

  /**
   * Behind those that lead on from there by the same word.
   * @throws where the graph has been looked into
   */
  connect(from: number, word: string, to: number): void {
    if (!this.#edges) throw new Error('nothing can be added to a graph that is in use');
    this.#edges.from.push(from);
    this.#edges.word.push(numberOf(word));
    this.#edges.to.push(to);
  }

  /** Adds to `found` the nodes to which these lead by this word, in the order in which they were connected. */
  follow(nodes: readonly number[], word: string, found: number[]): void {
    const number = knownNumberOf(word);
    if (number === undefined) return;
    const sorted = this.#finished();
    for (const node of nodes) {
      const end = at(sorted.first, node + 1);
      for (
        let edge = firstOf(sorted, node, number);
        edge < end && at(sorted.word, edge) === number;
        edge += 1
      )
        found.push(at(sorted.to, edge));
    }
  }

  /** Sorts the edges: for who wants to choose when that is done. */
  finish(): void {
    this.#finished();
  }

  #finished(): SortedEdges {
    if (!this.#edges) return this.#sorted;
    this.#sorted = sortedEdges(this.#edges, this.#nodes);
    this.#edges = undefined;
    return this.#sorted;
  }
}

/** Three numbers for each edge: the node from which it leads, its word, and the node to which it leads. */
interface EdgeList {
  readonly from: Numbers;
  readonly word: Numbers;
  readonly to: Numbers;
}

/** The edges of a node stand together, in the order of their words. */
interface SortedEdges {
  /** By node, where its edges begin; behind the last node where all of them end. */
  readonly first: Int32Array;
  readonly word: Int32Array;
  readonly to: Int32Array;
}

const NO_EDGES: SortedEdges = { first: new Int32Array(), word: new Int32Array(), to: new Int32Array() };

function sortedEdges({ from, word, to }: EdgeList, nodes: number): SortedEdges {
  const first = new Int32Array(nodes + 1);
  for (let edge = 0; edge < from.length; edge += 1) add(first, from.at(edge) + 1, 1);
  for (let node = 0; node < nodes; node += 1) add(first, node + 1, at(first, node));
  const next = first.slice(0, nodes);
  const order = new Int32Array(from.length);
  for (let edge = 0; edge < from.length; edge += 1) order[add(next, from.at(edge), 1)] = edge;
  for (let node = 0; node < nodes; node += 1)
    order
      .subarray(at(first, node), at(first, node + 1))
      .sort((one, other) => word.at(one) - word.at(other) || one - other);
  return { first, word: order.map((edge) => word.at(edge)), to: order.map((edge) => to.at(edge)) };
}

/** The first edge of the node that has this word, or any edge before which there is none. */
function firstOf({ first, word }: SortedEdges, node: number, number: number): number {
  let low = at(first, node);
  let high = at(first, node + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(word, middle) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns what stood there before */
function add(array: Int32Array, index: number, more: number): number {
  const before = at(array, index);
  array[index] = before + more;
  return before;
}

/** An index that is within the array. */
function at(array: Int32Array, index: number): number {
  return array[index] as number;
}
