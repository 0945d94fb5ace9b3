import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does work again until it succeeds.
 * @param pauseAfter how long to wait after a failure, in ms; undefined to give up. `failures` counts those before it
 * @throws what the work threw last
 */
export async function retry<T>(
  work: () => Promise<T>,
  pauseAfter: (error: unknown, failures: number) => number | undefined,
): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await work();
    } catch (error) {
      const pauseMs = pauseAfter(error, failures);
      if (pauseMs === undefined) throw error;
      await sleep(pauseMs);
    }
  }
}
