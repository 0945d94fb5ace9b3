const WINDOW_MS = 10_000;
/** What a window may hold beyond its pace: calls that arrive late on a machine that is busy with all of them. */
const TOLERANCE = 1.15;

/**
 * Whether a carrier was asked faster than `SMS_PER_SECOND`, which holds for all replicas together. Pure.
 * @param askedAt the moments at which it was asked to send, by epoch ms
 * @returns what was seen, in words; nothing where the pace was kept or is not limited
 */
export function judgePace(askedAt: readonly number[], perSecond: number): string[] {
  if (perSecond === 0) return [];
  const inOrder = [...askedAt].sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [last, at] of inOrder.entries()) {
    while ((inOrder[first] ?? at) <= at - WINDOW_MS) first += 1;
    most = Math.max(most, last - first + 1);
  }
  const allowed = Math.ceil((WINDOW_MS / 1000) * perSecond * TOLERANCE) + 1;
  return most > allowed
    ? [`${most} calls within ${WINDOW_MS / 1000} s, though SMS_PER_SECOND is ${perSecond}`]
    : [];
}
