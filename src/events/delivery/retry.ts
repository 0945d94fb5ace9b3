import { backoffMs } from '../../platform/backoff.js';

const WAITS = { firstMs: 5_000, maxMs: 15 * 60_000 };
export const GIVE_UP_AFTER_MS = 24 * 3_600_000;

/**
 * When an event that was not taken is posted again. Pure.
 * @param attempt the number of the attempt that failed, the first is 1
 * @returns undefined where it is a day old: it stays for those who read the feed
 */
export function nextTry(attempt: number, createdAt: Date, now: Date): Date | undefined {
  if (now.getTime() - createdAt.getTime() >= GIVE_UP_AFTER_MS) return undefined;
  return new Date(now.getTime() + backoffMs(attempt - 1, WAITS));
}
