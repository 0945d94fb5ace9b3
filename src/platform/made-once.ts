import { Turns } from './turns.js';

/** Something large that is made once: ahead of its use, in pieces that let others have their turn, or else where it is needed. */
export class MadeOnce<T> {
  readonly #making: Generator<void, T>;
  #made: { readonly value: T } | undefined;

  /** @param making yields after each piece, which should take a few milliseconds at most, and returns the whole */
  constructor(making: () => Generator<void, T>) {
    this.#making = making();
  }

  /** The whole; what is not made yet is made at once. */
  get(): T {
    for (;;) {
      const made = this.#go();
      if (made) return made.value;
    }
  }

  /** Makes it piece by piece. */
  async prepare(): Promise<void> {
    const turns = new Turns();
    while (!this.#go()) await turns.next();
  }

  #go(): { readonly value: T } | undefined {
    if (this.#made) return this.#made;
    const { done, value } = this.#making.next();
    return done ? (this.#made = { value }) : undefined;
  }
}
