import { backoffMs, spread } from '../../../platform/backoff.js';
import type { Refused, Unknown } from '../../carriers/carrier.js';
import type { Outcome } from '../../messages/outcomes.js';

/** GOV.UK Notify, too, tries again every 300 s after the first retry. */
const WAITS = { firstMs: 2_000, maxMs: 300_000 };

/**
 * What becomes of a message that the carrier did not accept. Pure.
 * - unknown: never sent again from here, the reconciler asks first
 * - refused because of the recipient or the text: the end, trying again cannot help
 * - any other refusal: again at once, then exponentially up to 5 minutes, not before the carrier's `Retry-After`; if
 *   that would be after `notAfter` (the appointment), the message has expired
 *
 * @param attempt the number of the attempt that failed, the first is 1
 * @param random 0 up to 1; spreads retries over half to all of the wait, so that they do not come in waves
 */
export function decideNext(
  outcome: Refused | Unknown,
  attempt: number,
  notAfter: Date,
  now: Date,
  random: number,
): Outcome {
  if (outcome.kind === 'unknown') return { status: 'unknown', reason: 'carrier_silent' };
  if (outcome.optedOut) return { status: 'suppressed', reason: 'carrier_opted_out' };
  if (outcome.because === 'recipient' || outcome.because === 'message') {
    return { status: 'failed', reason: 'carrier_refused' };
  }
  const wait = Math.max(waitMs(attempt, random), outcome.retryAfterMs ?? 0);
  const sendAt = new Date(now.getTime() + wait);
  if (sendAt >= notAfter) return { status: 'expired', reason: 'appointment_passed' };
  return { status: 'scheduled', reason: 'retry', sendAt };
}

function waitMs(attempt: number, random: number): number {
  return attempt <= 1 ? 0 : spread(backoffMs(attempt - 2, WAITS), random);
}
