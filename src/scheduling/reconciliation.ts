import type { ListedSms } from '../messaging/carriers/carrier.js';
import type { Message } from '../messaging/outbox/message.entity.js';

/** What the carrier's list showed, complete, and when we began to ask for it. */
export interface Listing {
  readonly begunAt: Date;
  readonly texts: readonly ListedSms[];
}

export interface ReconciliationLimits {
  /** How long the list may lag behind. */
  readonly reconcileAfterMs: number;
  /** How long after it was written ahead a message may still have been taken. */
  readonly openMs: number;
}

export type Verdict = { readonly message: Message } & (
  | { readonly is: 'taken'; readonly carrierId: string }
  | { readonly is: 'absent' | 'absent once' | 'undecided' | 'held' }
);

/** Our clock and the carrier's may differ by so much. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * What a complete list says about messages that the carrier may or may not have taken. Pure.
 *
 * A message is `taken` when the list has a text with its recipient, sender and body that belongs to no other message.
 * It is `absent` when a list begun `reconcileAfterMs` after the last moment at which it could have been taken lacks it,
 * and either shows something newer than that moment, so that it has caught up, or agrees with such a list that was made
 * `reconcileAfterMs` earlier. In a trial, believing a lagging list at once gave 91 extra messages of 800.
 *
 * @param used the carrier's ids that belong to other messages already
 */
export function reconcile(
  messages: readonly Message[],
  { begunAt, texts }: Listing,
  used: ReadonlySet<string>,
  { reconcileAfterMs, openMs }: ReconciliationLimits,
): Verdict[] {
  const taken = new Set(used);
  const newest = Math.max(...texts.map(({ at }) => at.getTime()));
  const inOrder = [...messages].sort((a, b) => sendingAt(a) - sendingAt(b));
  return inOrder.map((message) => {
    const match = texts.find((text) => !taken.has(text.carrierId) && isSame(text, message));
    if (match) {
      taken.add(match.carrierId);
      return { message, is: 'taken', carrierId: match.carrierId };
    }
    const lastMoment = sendingAt(message) + openMs;
    if (begunAt.getTime() < lastMoment + reconcileAfterMs) return { message, is: 'undecided' };
    if (newest > lastMoment) return { message, is: 'absent' };
    if (message.absentSince === null) return { message, is: 'absent once' };
    const agreed = begunAt.getTime() >= message.absentSince.getTime() + reconcileAfterMs;
    return { message, is: agreed ? 'absent' : 'undecided' };
  });
}

/** With less time than this before the appointment, a text that may have gone out is left to staff. */
const RESEND_WHILE_AHEAD_MS = 3_600_000;

/**
 * What to do where the carrier has no list: to send again risks a second text, not to risks none. Pure.
 * `resend` does so while more than an hour remains to the appointment; after that staff can still call.
 */
export function judgeUnasked(
  messages: readonly Message[],
  onUnknown: 'resend' | 'hold',
  now: Date,
): Verdict[] {
  return messages.map((message) => {
    const ahead = message.notAfter.getTime() - now.getTime();
    return { message, is: onUnknown === 'resend' && ahead > RESEND_WHILE_AHEAD_MS ? 'absent' : 'held' };
  });
}

function isSame(text: ListedSms, message: Message): boolean {
  return (
    text.recipient === message.recipient &&
    text.sender === message.sender &&
    text.body === message.body &&
    text.at.getTime() >= sendingAt(message) - CLOCK_TOLERANCE_MS
  );
}

function sendingAt({ sendingAt: at, createdAt }: Message): number {
  return (at ?? createdAt).getTime();
}
