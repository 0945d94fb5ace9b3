import type { ListedSms } from '../../carriers/carrier.js';
import type { Message } from '../../messages/message.entity.js';
import type { Span } from './listing-progress.js';

export interface ReconciliationLimits {
  /** How long the list may lag behind. */
  readonly reconcileAfterMs: number;
  /** How long after it was written ahead a message may still have been taken. */
  readonly openMs: number;
}

/** What is known of a message that a carrier may have taken. */
export type Unconfirmed = Pick<
  Message,
  'id' | 'reason' | 'sendAt' | 'sendingAt' | 'createdAt' | 'absentSince' | 'sender' | 'recipient' | 'body'
>;

/** Our clock and the carrier's may differ by so much. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** When a carrier may have taken it, by our clock. */
function acceptanceOf(
  { reason, sendAt, sendingAt, createdAt }: Omit<Unconfirmed, 'id'>,
  openMs: number,
): Span {
  const writtenAhead = (sendingAt ?? createdAt).getTime();
  // Looked for without having been written ahead here: by a process that is gone, at any time since it was due.
  if (reason === 'looked_for') return { from: Math.min(sendAt.getTime(), writtenAhead), to: writtenAhead };
  return { from: writtenAhead, to: writtenAhead + openMs };
}

/** The stretch of the carrier's list that shows a message if it was taken. */
function listedWithin({ from, to }: Span): Span {
  return { from: from - CLOCK_TOLERANCE_MS, to: to + CLOCK_TOLERANCE_MS };
}

export interface Match<M extends Unconfirmed> {
  readonly message: M;
  readonly carrierId: string;
}

/**
 * Which of the listed texts are which messages: by recipient, sender, body and time, one to one. Of texts that look alike each
 * message gets the one nearest in time. Pure.
 * @param used the carrier's ids that belong to other messages already
 */
export function match<M extends Unconfirmed>(
  messages: readonly M[],
  texts: readonly ListedSms[],
  used: ReadonlySet<string>,
  openMs: number,
): Match<M>[] {
  const byLook = new Map<string, M[]>();
  for (const message of messages)
    byLook.set(lookOf(message), [...(byLook.get(lookOf(message)) ?? []), message]);
  const pairs = texts
    .filter(({ carrierId }) => !used.has(carrierId))
    .flatMap((text) =>
      (byLook.get(lookOf(text)) ?? []).flatMap((message) => {
        const acceptance = acceptanceOf(message, openMs);
        const { from, to } = listedWithin(acceptance);
        const at = text.at.getTime();
        const distance = Math.max(0, acceptance.from - at, at - acceptance.to);
        return from <= at && at <= to ? [{ message, text, distance }] : [];
      }),
    )
    .sort((a, b) => a.distance - b.distance || a.text.at.getTime() - b.text.at.getTime());
  const matched = new Map<string, Match<M>>();
  const taken = new Set<string>();
  for (const { message, text } of pairs) {
    if (matched.has(message.id) || taken.has(text.carrierId)) continue;
    matched.set(message.id, { message, carrierId: text.carrierId });
    taken.add(text.carrierId);
  }
  return [...matched.values()];
}

function lookOf({ recipient, sender, body }: Pick<Unconfirmed, 'recipient' | 'sender' | 'body'>): string {
  return JSON.stringify([recipient, sender, body]);
}

/** A listing of all that may show a message, read to its end without anything hidden. */
export interface WholeListing {
  readonly begunAt: number;
  /** The newest text that it shows, see `ListingProgress`. */
  readonly newestAt: number | null;
}

export type Judgement = 'absent' | 'absent once' | 'undecided';

/**
 * What a whole listing says about a message that it lacks. Pure.
 *
 * It is `absent` when the listing was begun `reconcileAfterMs` after the last moment at which it could have been taken, and
 * either shows something newer than that moment, so that it has caught up, or agrees with such a listing that was read
 * `reconcileAfterMs` earlier. In a trial, believing a lagging list at once gave 91 extra messages of 800.
 *
 * For what is looked for after a restore one such listing is enough. Whoever may have sent it was gone before the moment
 * that counts as its last: the list has had all that time and `reconcileAfterMs` more to show it, and the promise is that
 * a restart after an outage costs no more than that.
 */
export function judge(
  message: Unconfirmed,
  { begunAt, newestAt }: WholeListing,
  { reconcileAfterMs, openMs }: ReconciliationLimits,
): Judgement {
  const lastMoment = acceptanceOf(message, openMs).to;
  if (begunAt < lastMoment + reconcileAfterMs) return 'undecided';
  if (message.reason === 'looked_for') return 'absent';
  if (newestAt !== null && newestAt > lastMoment) return 'absent';
  if (message.absentSince === null) return 'absent once';
  return begunAt >= message.absentSince.getTime() + reconcileAfterMs ? 'absent' : 'undecided';
}

/** With less time than this before the appointment, a text that may have gone out is left to staff. */
const RESEND_WHILE_AHEAD_MS = 3_600_000;

/**
 * What to do where the carrier has no list: to send again risks a second text, not to risks none. Pure.
 * `resend` does so while more than an hour remains to the appointment; after that staff can still call. What is looked for
 * after a restore was most probably sent: it is held.
 */
export function judgeUnasked(
  { reason, notAfter }: Pick<Message, 'reason' | 'notAfter'>,
  onUnknown: 'resend' | 'hold',
  now: Date,
): 'absent' | 'held' {
  const ahead = notAfter.getTime() - now.getTime();
  const mayResend = onUnknown === 'resend' && reason !== 'looked_for' && ahead > RESEND_WHILE_AHEAD_MS;
  return mayResend ? 'absent' : 'held';
}
