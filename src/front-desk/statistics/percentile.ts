/**
 * The smallest value that so great a share of all values do not exceed.
 * @param sorted the smallest first
 * @returns null where there are none
 */
export function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
