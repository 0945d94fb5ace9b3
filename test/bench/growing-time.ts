import { setImmediate } from 'node:timers/promises';
import type { GrowthCase } from '../growth/growth-case.js';
import { LINEAR } from '../growth/growth-case.js';

const RUNS = 3;
const ROUNDS = 20;
/** Below this a collector of garbage says more than the work does, and some systems count by ticks of 4 ms. */
const MEASURABLE_MS = 12;
const MAX_REPETITIONS = 4096;

/**
 * How many times as much of the processor something takes with twice the input: 2 where it is linear, 4 where it is quadratic.
 * From half of a size to twice of it, which is twice two times: what comes once on the way, such as the end of a cache, then
 * counts by its root alone. What else the machine does only adds to a run: of the small ones, which it would flatter, the best
 * counts; and where the large one leaves a doubt, the best of several rounds.
 */
export async function growthOfTime({ work, size }: GrowthCase): Promise<number> {
  const half = Math.ceil(size / 2);
  const repetitions = await repetitionsOf(() => work(half));
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least > LINEAR; round += 1) {
    const less = await bestOf(() => work(half), repetitions);
    const more = await timed(() => work(4 * half), repetitions);
    least = Math.min(least, Math.sqrt(more / less));
  }
  return least;
}

/** So often that it can be measured. The first runs also warm it up. */
async function repetitionsOf(work: () => unknown): Promise<number> {
  let repetitions = 1;
  while (repetitions < MAX_REPETITIONS && (await timed(work, repetitions)) < MEASURABLE_MS) repetitions *= 2;
  return repetitions;
}

async function bestOf(work: () => unknown, repetitions: number): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) best = Math.min(best, await timed(work, repetitions));
  return best;
}

/**
 * Each time in a turn of the event loop of its own: some of what is made is kept until the end of one.
 * @returns milliseconds of the processor, which do not pass while other programs have it
 */
async function timed(work: () => unknown, repetitions: number): Promise<number> {
  const before = process.cpuUsage();
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    work();
    await setImmediate();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
