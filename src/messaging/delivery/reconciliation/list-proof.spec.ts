import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOTHING_READ, withPage } from './list-proof.js';

interface Entry {
  readonly carrierId: string;
  readonly at: Date;
}

const entry = (number: number): Entry => ({ carrierId: `mdr2-${number}`, at: new Date(number * 1000) });
const page = (numbers: readonly number[]) => ({ entries: numbers.map(entry), texts: [], unreadable: 0 });
const read = (...pages: readonly (readonly number[])[]) =>
  pages.map(page).reduce((proof, next) => withPage(proof, next), NOTHING_READ);
const count = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => from + Math.sign(to - from) * step);
/** Pages of a list as it is at each of them. */
const cut = (lists: readonly (readonly number[])[], size: number): number[][] => {
  const pages: number[][] = [];
  for (let offset = 0; offset === 0 || offset < listAt(offset).length; offset += size)
    pages.push(listAt(offset).slice(offset, offset + size));
  return pages;

  function listAt(offset: number): readonly number[] {
    return lists[Math.min(offset / size, lists.length - 1)] ?? [];
  }
};

describe('what is proved of a list', () => {
  it.each([
    ['newest first', [count(9, 5), count(4, 0)]],
    ['oldest first', [count(0, 4), count(5, 9)]],
    [
      'in no order',
      [
        [3, 1, 2],
        [9, 0],
      ],
    ],
    ['empty', [[]]],
    ['ten thousands, newest first', cut([count(20_000, 1)], 250)],
  ])('holds for one that is %s', (_, pages) => {
    expect(read(...pages).holds).toBe(true);
  });

  it('fails where new texts come in at the front while it is read', () => {
    expect(read(count(9, 5), [6, 5, 4, 3], count(2, 0)).holds).toBe(false);
  });

  it('fails where its order changes between two pages', () => {
    expect(read(count(9, 5), count(5, 9)).holds).toBe(false);
    expect(read(...cut([count(2_000, 1), count(1, 2_000)], 250)).holds).toBe(false);
  });

  it('fails where something could not be read', () => {
    expect(withPage(NOTHING_READ, { entries: [], texts: [], unreadable: 1 }).holds).toBe(false);
  });

  it('fails for one without order as soon as it cannot be remembered', () => {
    const shuffled = count(1, 6_000).map((number) => (number * 7_001) % 6_007);

    expect(read(...cut([shuffled], 250)).holds).toBe(false);
    expect(read(...cut([shuffled.slice(0, 4_500)], 250)).holds).toBe(true);
  });

  it('counts pages that show nothing new', () => {
    expect(read([3, 2], [3, 2], [3, 2]).staleBy).toBe(2);
    expect(read([3, 2], [3, 2], [1]).staleBy).toBe(0);
  });

  it('never holds where a text was hidden, whatever the order of each page', () => {
    const lists = fc.integer({ min: 1, max: 40 }).chain((size) => {
      const sorted = count(size, 1);
      const anyOrder = fc.oneof(
        fc.constant(sorted),
        fc.constant([...sorted].reverse()),
        fc.shuffledSubarray(sorted, { minLength: size, maxLength: size }),
      );
      return fc.array(anyOrder, { minLength: 1, maxLength: 8 });
    });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 12 }), (orders, size) => {
        const pages = cut(orders, size);

        const shown = new Set(pages.flat());
        if (shown.size < (orders[0]?.length ?? 0)) expect(read(...pages).holds).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
