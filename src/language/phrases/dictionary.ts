/**
 * Every word of all tables, by a number: so it is kept once, and a graph of words is a graph of numbers. Words are numbered in the order in
 * which they come.
 */
const numbers = new Map<string, number>();

/** The word's number, which it gets now if it has none. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** The word's number, if it stands in any table. */
export function knownNumberOf(word: string): number | undefined {
  return numbers.get(word);
}

/** The words that have these numbers. */
export function* wordsOf(wanted: Pick<ReadonlySet<number>, 'has'>): Generator<string> {
  for (const [word, number] of numbers) if (wanted.has(number)) yield word;
}
