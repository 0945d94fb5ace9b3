import { setImmediate as othersTurn } from 'node:timers/promises';

/** So long others wait for what is done in one turn; but for a single piece, which cannot be interrupted. */
const MAX_TURN_MS = 5;

/**
 * Lets the event loop have its turn in a long row of short pieces of work: without this, hundreds in a row would hold up every
 * request and every timer.
 */
export class Turns {
  #beganAt: number | undefined;

  /** To be awaited before each piece. */
  async next(): Promise<void> {
    if (this.#isOver()) await othersTurn();
  }

  /** What `work` makes of each of many items, in their order. */
  async map<Item, Result>(
    items: readonly Item[],
    work: (item: Item, index: number) => Result,
  ): Promise<Result[]> {
    const results: Result[] = [];
    for (const [index, item] of items.entries()) {
      if (this.#isOver()) await othersTurn();
      results.push(work(item, index));
    }
    return results;
  }

  #isOver(): boolean {
    if (this.#beganAt !== undefined) return performance.now() - this.#beganAt > MAX_TURN_MS;
    this.#beganAt = performance.now();
    setImmediate(() => (this.#beganAt = undefined));
    return false;
  }
}
