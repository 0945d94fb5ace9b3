import type { ReceiptFault } from '../../messaging/carriers/carrier.js';
import type { Message } from '../../messaging/messages/message.entity.js';
import { backoffMs } from '../../platform/backoff.js';

/** A queue empties within minutes; a registration takes days, and each try may cost the price of a text. */
const FIRST_WAIT_MS: Readonly<Record<ReceiptFault, number>> = { pace: 2 * 60_000, account: 15 * 60_000 };
const MAX_WAIT_MS = 6 * 3_600_000;
const MAX_TRIES = 20;

export interface SecondTry {
  readonly onceKey: string;
  readonly sendAt: Date;
}

/**
 * When a text that its carrier took, and then reported as undelivered through no fault of the text or the contact, is sent
 * again: as a message of its own, since the first one stays what it is. Each wait is twice as long as the one before. Pure.
 * @returns undefined where there is no time left before the appointment
 */
export function planSecondTry(
  { onceKey, notAfter }: Pick<Message, 'onceKey' | 'notAfter'>,
  fault: ReceiptFault,
  now: Date,
): SecondTry | undefined {
  if (onceKey === null) return undefined;
  const [reminder, window, version, tries = '0'] = onceKey.split('/');
  const tried = Number(tries);
  const waits = { firstMs: FIRST_WAIT_MS[fault], maxMs: MAX_WAIT_MS };
  const sendAt = new Date(now.getTime() + backoffMs(tried, waits));
  if (tried >= MAX_TRIES || sendAt >= notAfter) return undefined;
  return { onceKey: `${reminder}/${window}/${version}/${tried + 1}`, sendAt };
}
