import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CallQueue } from './call-queue.js';

/** Calls that end when they are told to. */
class Calls {
  readonly begun: number[] = [];
  readonly #ends = new Map<number, () => void>();

  call(item: number): () => Promise<void> {
    return () => {
      this.begun.push(item);
      return new Promise((end) => this.#ends.set(item, end));
    };
  }

  async end(item: number): Promise<void> {
    this.#ends.get(item)?.();
    this.#ends.delete(item);
    await new Promise(setImmediate);
  }

  get underWay(): number[] {
    return [...this.#ends.keys()];
  }
}

describe('a queue of calls', () => {
  it('runs so many at once, each in its turn, and none twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        fc.infiniteStream(fc.nat()),
        async (atOnce, count, choices) => {
          const calls = new Calls();
          const queue = new CallQueue<number>(atOnce, 100);
          for (let item = 0; item < count; item++) queue.add(item, calls.call(item));

          while (calls.underWay.length > 0) {
            expect(calls.underWay.length).toBeLessThanOrEqual(atOnce);
            const [choice = 0] = choices.take(1);
            await calls.end(calls.underWay[choice % calls.underWay.length] ?? 0);
          }

          expect(calls.begun).toEqual(Array.from({ length: count }, (_, item) => item));
        },
      ),
    );
  });

  it('gives back what has not begun when it closes, and is idle when the last call has ended', async () => {
    const calls = new Calls();
    const queue = new CallQueue<number>(2, 2);
    for (const item of [0, 1, 2, 3]) queue.add(item, calls.call(item));

    const givenBack = queue.close();
    queue.add(4, calls.call(4));
    const idle = queue.idle();
    for (const item of calls.underWay) await calls.end(item);
    await idle;

    expect(givenBack).toEqual([2, 3]);
    expect(calls.begun).toEqual([0, 1]);
    expect(queue.close()).toEqual([4]);
  });

  it('says that there is capacity when half of its line is free', async () => {
    const calls = new Calls();
    const queue = new CallQueue<number>(2, 2);
    for (const item of [0, 1, 2, 3]) queue.add(item, calls.call(item));
    const capacity = queue.availableCapacity();

    await calls.end(0);

    expect(await capacity).toBe(1);
  });

  it('has a longer line while calls end quickly, and a short one again when they do not', async () => {
    const calls = new Calls();
    const queue = new CallQueue<number>(2, 2, 10);
    let next = 0;
    const fill = async (): Promise<number> => {
      const capacity = await queue.availableCapacity();
      for (let added = 0; added < capacity; added++) queue.add(next, calls.call(next++));
      return capacity;
    };
    const endSome = async (count: number): Promise<void> => {
      for (let ended = 0; ended < count; ended++) await calls.end(calls.underWay[0] ?? 0);
    };

    expect(await fill()).toBe(4);
    await endSome(1);
    expect(await fill()).toBe(4);
    await endSome(3);
    expect(await fill()).toBe(8);
    const short = queue.availableCapacity();
    await endSome(9);
    expect(await short).toBe(1);
  });
});
