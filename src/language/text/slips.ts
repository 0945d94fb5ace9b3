/** So that a sum stays a small integer, which takes no room of its own. */
const MASK = 0x3fffffff;

/**
 * Finds the word that was meant by one with a letter left out, or two neighbours swapped. To write all of these out took 8 MB. A word
 * is kept by the sum of its letters' numbers, which two swapped letters leave as it is, and one left out lessens by its own.
 */
export class Slips {
  readonly #words: string[] = [];
  /** The places of the words in the order in which they were added, by their sums. */
  readonly #bySum = new Map<number, readonly number[]>();
  readonly #letters = new Set<number>();

  add(word: string): void {
    const sum = sumOf(word);
    const before = this.#bySum.get(sum);
    this.#bySum.set(sum, before ? [...before, this.#words.length] : [this.#words.length]);
    this.#words.push(word);
    for (let at = 0; at < word.length; at += 1) this.#letters.add(numberOf(word, at));
  }

  /** The word that was added first of those of which this may be a slip. */
  meantBy(slip: string): string | undefined {
    const sum = sumOf(slip);
    let first = Number.POSITIVE_INFINITY;
    const look = (sumOfWord: number): void => {
      for (const place of this.#bySum.get(sumOfWord) ?? [])
        if (place < first && isSlip(slip, this.#words[place] ?? '')) first = place;
    };
    look(sum);
    for (const letter of this.#letters) look((sum + letter) & MASK);
    return this.#words[first];
  }
}

function isSlip(slip: string, word: string): boolean {
  let at = 0;
  while (at < slip.length && slip[at] === word[at]) at += 1;
  if (slip.length === word.length - 1) return slip.slice(at) === word.slice(at + 1);
  const isSwapped = slip[at] === word[at + 1] && slip[at + 1] === word[at];
  return slip.length === word.length && isSwapped && slip.slice(at + 2) === word.slice(at + 2);
}

function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = (sum + numberOf(word, at)) & MASK;
  return sum;
}

/** A letter's number: spread out, so that few words have the same sum. */
function numberOf(word: string, at: number): number {
  return Math.imul(word.charCodeAt(at), 0x9e3779b1) & MASK;
}
