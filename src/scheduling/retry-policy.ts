import type { Refused, Unknown } from '../messaging/carriers/carrier.js';
import type { Conclusion } from '../messaging/outbox/settlements.js';

const FIRST_WAIT_MS = 2_000;
/** GOV.UK Notify, too, tries again every 300 s after the first retry. */
const LONGEST_WAIT_MS = 300_000;

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
export function conclude(
  outcome: Refused | Unknown,
  attempt: number,
  notAfter: Date,
  now: Date,
  random: number,
): Conclusion {
  if (outcome.kind === 'unknown') return { status: 'unknown', reason: 'carrier_silent' };
  if (outcome.optedOut) return { status: 'suppressed', reason: 'carrier_opted_out' };
  if (outcome.because === 'recipient' || outcome.because === 'message') {
    return { status: 'failed', reason: 'carrier_refused' };
  }
  const wait = Math.max(backoffMs(attempt, random), outcome.retryAfterMs ?? 0);
  const sendAt = new Date(now.getTime() + wait);
  if (sendAt >= notAfter) return { status: 'expired', reason: 'appointment_passed' };
  return { status: 'scheduled', reason: 'retry', sendAt };
}

function backoffMs(attempt: number, random: number): number {
  if (attempt <= 1) return 0;
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempt - 2, 30));
  return wait * (0.5 + random / 2);
}
