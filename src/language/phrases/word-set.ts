import { knownNumberOf, numberOf, wordsOf } from './dictionary.js';

/** Words, of one bit each: as sets, the words of all languages took more than a megabyte. */
export class WordSet implements Iterable<string> {
  readonly #bits: Uint8Array;

  constructor(words: Iterable<string>) {
    const numbers = Array.from(words, numberOf);
    const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
    this.#bits = new Uint8Array((highest >>> 3) + 1);
    for (const number of numbers) this.#bits[number >>> 3] = this.#byteOf(number) | (1 << (number & 7));
  }

  has(word: string): boolean {
    const number = knownNumberOf(word);
    return number !== undefined && this.#hasNumber(number);
  }

  [Symbol.iterator](): Iterator<string> {
    return wordsOf({ has: (number) => this.#hasNumber(number) });
  }

  #hasNumber(number: number): boolean {
    return (this.#byteOf(number) & (1 << (number & 7))) !== 0;
  }

  #byteOf(number: number): number {
    return this.#bits[number >>> 3] ?? 0;
  }
}
