/** What is known of the time before a start. */
export interface Gap {
  /** The last beat of any replica; undefined where there has never been one. */
  readonly beatAt: Date | undefined;
  readonly now: Date;
  /** Whether something is due that this database has not sent. */
  readonly isOverdue: boolean;
}

export type StartDecision =
  /** Nothing speaks for a restored backup, or nothing could be sent twice. */
  | 'go on'
  /** Nobody was there for a moment: the carrier's list tells whether texts went out that this database knows nothing of. */
  | 'ask first'
  /** Nobody was there for so long that this may be a backup: what is due is looked for before it is sent. */
  | 'look for what is due';

export const BEAT_EVERY_MS = 5_000;
/** A replica that beats is alive. */
const ALIVE_WITHIN_MS = 2 * BEAT_EVERY_MS + 1_000;

/** Whether what is due may be sent at a start. Pure. */
export function decideAtStart({ beatAt, now, isOverdue }: Gap, restoreAfterMs: number): StartDecision {
  if (!beatAt || !isOverdue) return 'go on';
  const gapMs = now.getTime() - beatAt.getTime();
  if (gapMs >= restoreAfterMs) return 'look for what is due';
  return gapMs > ALIVE_WITHIN_MS ? 'ask first' : 'go on';
}

const MIN_HOLD_GRACE_MS = 60_000;

/**
 * How long everything is held at most, in ms: what was looked for is usually found or missing right after
 * `reconcileAfterMs`. Where the carrier cannot be asked it goes on being looked for, and the rest goes out.
 */
export function longestHoldMs(reconcileAfterMs: number): number {
  return reconcileAfterMs + Math.max(MIN_HOLD_GRACE_MS, reconcileAfterMs);
}
