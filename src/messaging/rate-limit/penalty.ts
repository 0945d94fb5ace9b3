/** What a carrier's last "too many" left behind. */
export interface Penalty {
  /** How often the pace was halved. */
  readonly steps: number;
  /** The end of the pause that the carrier asked for. */
  readonly until: Date;
}

/** A sixteenth of the usual pace. */
const MAX_STEPS = 4;
/** So long without another "too many" gives back one step. */
const RECOVERS_EVERY_MS = 30_000;
/** What is halved where the pace is not limited. */
const UNLIMITED_PER_SECOND = 100;

/** How often the pace is halved now. Pure. */
export function penaltyStepsNow(penalty: Penalty | undefined, now: Date): number {
  if (!penalty) return 0;
  const quietMs = Math.max(0, now.getTime() - penalty.until.getTime());
  return Math.max(0, penalty.steps - Math.floor(quietMs / RECOVERS_EVERY_MS));
}

/**
 * The pace after one more "too many", whose pause ends at `until`. Pure. Several that come during one pause are one: the
 * calls were under way together.
 */
export function penalized(penalty: Penalty | undefined, until: Date, now: Date): Penalty {
  if (penalty && penalty.until > now) {
    return { steps: penalty.steps, until: penalty.until > until ? penalty.until : until };
  }
  return { steps: Math.min(MAX_STEPS, penaltyStepsNow(penalty, now) + 1), until };
}

/** Messages a second; 0 is unlimited. Pure. */
export function perSecondNow(usualPerSecond: number, penalty: Penalty | undefined, now: Date): number {
  const steps = penaltyStepsNow(penalty, now);
  if (steps === 0) return usualPerSecond;
  return (usualPerSecond === 0 ? UNLIMITED_PER_SECOND : usualPerSecond) / 2 ** steps;
}
