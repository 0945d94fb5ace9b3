const MAX_CALL_MS = 10_000;

/** How long one call to a carrier may take, in ms: half a lease at most, so that the lease outlives the longest call. */
export function callLimitMs(leaseMs: number): number {
  return Math.min(MAX_CALL_MS, leaseMs / 2);
}

/**
 * How long after a message was written ahead a carrier may still take it, in ms: a call begins within one `callLimitMs` of the
 * claim, which comes before the writing, and then lasts another at most.
 */
export function openMs(leaseMs: number): number {
  return 2 * callLimitMs(leaseMs);
}
