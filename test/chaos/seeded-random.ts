import { createHash } from 'node:crypto';

/** The same numbers again for the same words: a number from 0 up to 1. */
export function hashed(...words: readonly (string | number)[]): number {
  return createHash('sha256').update(words.join('\0')).digest().readUInt32BE() / 2 ** 32;
}

/** Numbers that look random and are the same for the same seed. */
export class SeededRandom {
  #count = 0;

  constructor(private readonly seed: string) {}

  /** From 0 up to 1. */
  next(): number {
    return hashed(this.seed, this.#count++);
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @throws where there is nothing to choose from */
  oneOf<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.next() * choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }
}
