import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes; what it throws counts as no.
 * @returns whether it came to be in time
 */
export async function eventually(
  condition: () => Promise<boolean> | boolean,
  withinMs: number,
  everyMs = 50,
): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    if (await Promise.resolve(condition()).catch(() => false)) return true;
    if (performance.now() > deadline) return false;
    await sleep(everyMs);
  }
}
