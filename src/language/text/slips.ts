/** So that a sum stays a small integer, which takes no room of its own. */
const MASK = 0x3fffffff;

/**
 * Finds the word that was meant by one with a letter left out, or two neighbours swapped. To write all of these out took 8 MB. A word
 * is found by the sum of its letters' numbers, which two swapped letters leave as it is, and one left out lessens by its own.
 */
export class Slips {
  /** In the order in which they were added. */
  readonly #words: string[] = [];
  readonly #letters = new Set<number>();
  /** The words' sums, the least first, and the places of the words beside them; made anew when words have come. */
  #sums = new Int32Array();
  #places = new Int32Array();

  add(word: string): void {
    this.#words.push(word);
    for (let at = 0; at < word.length; at += 1) this.#letters.add(numberOf(word, at));
  }

  /** Done anyway when it is needed: for who wants to choose when. */
  sort(): void {
    const sums = Int32Array.from(this.#words, sumOf);
    this.#places = Int32Array.from(sums.keys()).sort(
      (one, other) => (sums[one] ?? 0) - (sums[other] ?? 0) || one - other,
    );
    this.#sums = this.#places.map((place) => sums[place] ?? 0);
  }

  /** The word that was added first of those of which this may be a slip. */
  meantBy(slip: string): string | undefined {
    if (this.#sums.length < this.#words.length) this.sort();
    const sum = sumOf(slip);
    let first = this.#firstWithSum(slip, sum);
    for (const letter of this.#letters)
      first = Math.min(first, this.#firstWithSum(slip, (sum + letter) & MASK));
    return this.#words[first];
  }

  #firstWithSum(slip: string, sum: number): number {
    for (let at = this.#firstNotBelow(sum); this.#sums[at] === sum; at += 1) {
      const place = this.#places[at] ?? 0;
      if (isSlip(slip, this.#words[place] ?? '')) return place;
    }
    return Number.POSITIVE_INFINITY;
  }

  #firstNotBelow(sum: number): number {
    let low = 0;
    let high = this.#sums.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sums[middle] ?? 0) < sum) low = middle + 1;
      else high = middle;
    }
    return low;
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
