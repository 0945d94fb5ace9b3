const LONGEST_CALL_MS = 10_000;

/** How long one call to a carrier may take, in ms: half a lease at most, so that the lease outlives the longest call. */
export function callLimitMs(leaseMs: number): number {
  return Math.min(LONGEST_CALL_MS, leaseMs / 2);
}
