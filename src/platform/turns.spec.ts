import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** As a statement of an embedded database: nothing else runs meanwhile. */
function hold(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** @returns what ends the count, and tells it */
function countOthers(): () => number {
  let others = 0;
  let next = setImmediate(function again() {
    others += 1;
    next = setImmediate(again);
  });
  return () => {
    clearImmediate(next);
    return others;
  };
}

function expectSome(others: number): void {
  expect(others).toBeGreaterThan(1);
  expect(others).toBeLessThan(100);
}

describe('turns', () => {
  it('let others have theirs between many statements in a row, and do not wait after each', async () => {
    const turns = new Turns();
    const others = countOthers();

    for (let statement = 0; statement < 100; statement++) {
      await turns.next();
      hold(1);
    }

    expectSome(others());
  });

  it('let others have theirs while something is made of many items', async () => {
    const others = countOthers();
    const items = Array.from({ length: 100 }, (_, index) => index);

    const made = await new Turns().map(items, (item, index) => {
      hold(1);
      return [item, index];
    });

    expect(made).toEqual(items.map((item) => [item, item]));
    expectSome(others());
  });
});
