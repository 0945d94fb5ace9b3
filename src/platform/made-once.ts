import { Turns } from './turns.js';

/** What nobody has needed yet. */
const unmade = new Set<MadeOnce<unknown>>();

/**
 * Makes all of it ahead, and lets others have their turn between two pieces.
 * @param end from then on nothing more is made
 */
export async function makeAhead(end?: AbortSignal): Promise<void> {
  const turns = new Turns();
  for (const each of unmade)
    do {
      await turns.next();
      if (end?.aborted) return;
    } while (!each.makePiece());
}

/** Something large that is made once: ahead of its use, in pieces between which others have their turn, or else where it is needed. */
export class MadeOnce<T> {
  /** Let go of once it is done, with all that it was made from. */
  #making: Generator<void, T> | undefined;
  #made: { readonly value: T } | undefined;

  /** @param making yields after each piece, which should take a few milliseconds at most, and returns the whole */
  constructor(making: () => Generator<void, T>) {
    this.#making = making();
    unmade.add(this);
  }

  /** The whole; what is not made yet is made at once. */
  get(): T {
    for (;;) {
      const made = this.makePiece();
      if (made) return made.value;
    }
  }

  /** @returns the whole, once this was the last piece or there is none left */
  makePiece(): { readonly value: T } | undefined {
    const piece = this.#making?.next();
    if (!piece?.done) return this.#made;
    unmade.delete(this);
    this.#making = undefined;
    return (this.#made = { value: piece.value });
  }
}
