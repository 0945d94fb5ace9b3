import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector';
import { setImmediate } from 'node:timers/promises';
import type { GrowthCase } from './growth-case.js';

/**
 * Counts the steps that work takes: how often each block of JavaScript runs (a function, the body of a loop, a branch), by V8's
 * precise coverage. Without its optimizing compilers, which leave out what they inline, the count is the same on every run and machine.
 *
 * What one call does inside the engine is not counted. That regular expressions are linear is checked by `npm run lint`; the engine's
 * own functions (`replaceAll`, `slice`, `JSON.parse`) show in `npm run bench -- --only growth`.
 */
export class StepCounter {
  readonly #session = new Session();

  /** To be made before anything to be counted is imported: only functions compiled afterwards are counted by their blocks. */
  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /**
   * How many times as many steps the work takes with twice the input: 2 where it is linear, 4 where it is quadratic. From half of
   * the size to twice of it, which is twice two times: what comes once on the way counts by its root alone.
   */
  async growthOf({ work, size }: GrowthCase): Promise<number> {
    const half = Math.ceil(size / 2);
    // What is made once and kept belongs to neither.
    work(half);
    const less = await this.#stepsOf(() => work(half));
    const more = await this.#stepsOf(() => work(4 * half));
    return Math.sqrt(more / less);
  }

  /** In a turn of the event loop of its own: some of what is made is kept until the end of one. */
  async #stepsOf(work: () => unknown): Promise<number> {
    await setImmediate();
    this.#stepsSince();
    work();
    return this.#stepsSince();
  }

  /** @returns the steps since it was last asked, without those of this file */
  #stepsSince(): number {
    let scripts: Profiler.ScriptCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      scripts = coverage.result;
    });
    return scripts
      .filter(({ url }) => url.startsWith('file:') && url !== import.meta.url)
      .reduce((sum, script) => sum + stepsIn(script), 0);
  }
}

function stepsIn({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
