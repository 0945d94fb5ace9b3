import { describe, expect, it } from '@jest/globals';
import { MadeOnce, makeAhead } from './made-once.js';

const PIECE_MS = 2;
const PIECES = 100;

/** Holds everybody up for each piece, as a calculation does. */
function* pieces(): Generator<void, number[]> {
  const made: number[] = [];
  while (made.length < PIECES) {
    const end = performance.now() + PIECE_MS;
    while (performance.now() < end);
    made.push(made.length);
    yield;
  }
  return made;
}

describe('what is made once', () => {
  it('is made where it is needed', () => {
    const made = new MadeOnce(pieces);

    expect(made.get()).toHaveLength(PIECES);
    expect(made.get()).toBe(made.get());
  });

  it('lets others have their turn where it is made ahead, and is finished at once where it is needed meanwhile', async () => {
    const made = new MadeOnce(pieces);
    let others = 0;
    let next = setImmediate(function again() {
      others += 1;
      next = setImmediate(again);
    });

    const prepared = makeAhead();
    await new Promise((resolve) => setImmediate(resolve));
    expect(made.get()).toHaveLength(PIECES);
    await prepared;
    const another = new MadeOnce(pieces);
    await makeAhead();
    expect(another.get()).toHaveLength(PIECES);
    clearImmediate(next);

    expect(others).toBeGreaterThan(5);
  });

  it('is not made ahead once the end has begun', async () => {
    let begun = false;
    const made = new MadeOnce(function* () {
      begun = true;
      yield;
      return 'made';
    });

    await makeAhead(AbortSignal.abort());
    expect(begun).toBe(false);
    expect(made.get()).toBe('made');
  });
});
