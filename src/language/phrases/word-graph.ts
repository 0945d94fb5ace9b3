const FIRST_ROOM = 16;
/** Little, as most graphs are as large at the end as they ever get. */
const GROWTH = 1.25;
const NONE = -1;

/**
 * A graph whose nodes are joined by words, in a few flat arrays: the tables have some two hundred thousand edges, which as objects and
 * maps took 40 MB. Edges are found by their node and word in a table of hashes; those that share both stand in a ring.
 */
export class WordGraph {
  static readonly ROOT = 0;

  readonly #wordIds = new Map<string, number>();
  #nodes = 1;
  #edges = 0;
  #from = new Int32Array(FIRST_ROOM);
  #word = new Int32Array(FIRST_ROOM);
  #to = new Int32Array(FIRST_ROOM);
  /** The next edge of the same node and word; behind the last one the first. */
  #following = new Int32Array(FIRST_ROOM);
  /** The last edge of a node and word, at its hash or as soon behind it as there was room; a power of two, at most half full. */
  #places = new Int32Array(2 * FIRST_ROOM).fill(NONE);

  /** Every word that stands on an edge. */
  words(): Iterable<string> {
    return this.#wordIds.keys();
  }

  addNode(): number {
    return this.#nodes++;
  }

  /** Behind those that lead on from there by the same word. */
  connect(from: number, word: string, to: number): void {
    const wordId = this.#idOf(word);
    if (this.#edges === this.#to.length) this.#makeRoom();
    const edge = this.#edges++;
    this.#from[edge] = from;
    this.#word[edge] = wordId;
    this.#to[edge] = to;
    this.#place(edge);
  }

  /** Adds to `found` the nodes to which these lead by this word, in the order in which they were connected. */
  follow(nodes: readonly number[], word: string, found: number[]): void {
    const wordId = this.#wordIds.get(word);
    if (wordId === undefined) return;
    for (const node of nodes) {
      const last = at(this.#places, this.#placeOf(node, wordId));
      if (last === NONE) continue;
      let edge = last;
      do {
        edge = at(this.#following, edge);
        found.push(at(this.#to, edge));
      } while (edge !== last);
    }
  }

  #idOf(word: string): number {
    const known = this.#wordIds.get(word);
    if (known !== undefined) return known;
    this.#wordIds.set(word, this.#wordIds.size);
    return this.#wordIds.size - 1;
  }

  /** Where the edges of this node and word stand, or would. */
  #placeOf(node: number, wordId: number): number {
    const mask = this.#places.length - 1;
    let place = hashOf(node, wordId) & mask;
    for (;;) {
      const edge = at(this.#places, place);
      if (edge === NONE || (at(this.#from, edge) === node && at(this.#word, edge) === wordId)) return place;
      place = (place + 1) & mask;
    }
  }

  #place(edge: number): void {
    const place = this.#placeOf(at(this.#from, edge), at(this.#word, edge));
    const last = at(this.#places, place);
    this.#following[edge] = last === NONE ? edge : at(this.#following, last);
    if (last !== NONE) this.#following[last] = edge;
    this.#places[place] = edge;
  }

  #makeRoom(): void {
    const room = Math.ceil(GROWTH * this.#to.length);
    this.#from = enlarged(this.#from, room);
    this.#word = enlarged(this.#word, room);
    this.#to = enlarged(this.#to, room);
    this.#following = enlarged(this.#following, room);
    if (this.#places.length >= 2 * room) return;
    this.#places = new Int32Array(2 * this.#places.length).fill(NONE);
    for (let edge = 0; edge < this.#edges; edge += 1) this.#place(edge);
  }
}

/** Spreads nodes and words, which are both numbered from 0, over all bits. */
function hashOf(node: number, wordId: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(wordId + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function enlarged(before: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(before);
  return larger;
}

/** An index that is within the array. */
function at(array: Int32Array, index: number): number {
  return array[index] as number;
}
