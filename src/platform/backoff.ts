export interface BackoffLimits {
  readonly firstMs: number;
  readonly maxMs: number;
}

/** Beyond this a doubling exceeds every limit. */
const MAX_DOUBLINGS = 30;

/**
 * How long to wait after failures in a row: twice as long after each, up to a limit. Pure.
 * @param failures before the one that has just happened; 0 gives `firstMs`
 * @returns ms
 */
export function backoffMs(failures: number, { firstMs, maxMs }: BackoffLimits): number {
  return Math.min(maxMs, firstMs * 2 ** Math.min(failures, MAX_DOUBLINGS));
}

/**
 * Spreads waits over half to all of their length, so that those who failed together do not come back together. Pure.
 * @param random 0 up to 1
 */
export function spread(ms: number, random: number): number {
  return ms * (0.5 + random / 2);
}
