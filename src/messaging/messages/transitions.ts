import type { MessageStatus } from './message.entity.js';

interface Transition {
  readonly from: readonly MessageStatus[];
  readonly to: readonly MessageStatus[];
}

/**
 * Every way in which the status of a message changes; each is one compare-and-set of the store, which asks for `from`.
 *
 * Only three lead back to `scheduled`: the carrier certainly refused it, it was never called, or its list shows that it has
 * nothing. What came in (`received`) never changes.
 */
export const TRANSITIONS = {
  /** Written ahead of the call to the carrier. */
  claim: { from: ['scheduled'], to: ['sending'] },
  /** The claim is given back: certainly no carrier was called. */
  release: { from: ['sending'], to: ['scheduled', 'canceled'] },

  /** By the carrier's answer or its list. Acceptance is proof, whatever was concluded before. */
  accept: { from: ['sending', 'unknown', 'expired'], to: ['sent'] },
  /** By a receipt that bears our own id: it proves acceptance also where the text was to go again. */
  acceptByReceipt: { from: ['scheduled', 'sending', 'unknown', 'expired'], to: ['sent'] },
  /** What the carrier's answer makes of a claimed one that it did not accept. */
  refuse: {
    from: ['sending'],
    to: ['scheduled', 'failed', 'suppressed', 'expired', 'unknown', 'canceled'],
  },
  /** Decided against before anybody claimed it. */
  drop: { from: ['scheduled'], to: ['scheduled', 'suppressed', 'expired'] },
  /** A receipt says that it has arrived, or never will. It may still arrive after that. */
  receive: { from: ['sent', 'undelivered'], to: ['sent', 'delivered', 'undelivered'] },

  /** Whoever called the carrier died, or came too late. */
  abandon: { from: ['sending'], to: ['unknown'] },
  /** It may have been sent by a state of the database that a restored backup does not know. */
  lookFor: { from: ['scheduled'], to: ['unknown'] },
  /** The carrier's id belongs to another one, by the carrier's own answer. */
  free: { from: ['sent', 'delivered', 'undelivered'], to: ['unknown'] },
  /** The carrier does not have it. */
  resend: { from: ['unknown'], to: ['scheduled'] },
  /** Looked into once more, at the same carrier or the next, or held for staff. */
  lookAgain: { from: ['unknown'], to: ['unknown'] },
  /** Its appointment has passed, and nothing is to be found out. */
  expire: { from: ['unknown'], to: ['expired'] },

  cancel: { from: ['scheduled'], to: ['canceled'] },
  suppress: { from: ['scheduled'], to: ['suppressed'] },
  /** Another time for a text, or a place in a new plan for one that an older plan left out. */
  replan: { from: ['scheduled', 'canceled', 'suppressed'], to: ['scheduled', 'canceled'] },
  reinstate: { from: ['canceled', 'suppressed'], to: ['scheduled', 'canceled', 'suppressed', 'expired'] },
  /** Nobody wants it any more. What is on its way keeps its status until its outcome is known. */
  withdraw: { from: ['scheduled', 'sending', 'unknown'], to: ['canceled', 'sending', 'unknown'] },
} as const satisfies Readonly<Record<string, Transition>>;

export type TransitionName = keyof typeof TRANSITIONS;

/**
 * @param column the status, or an expression of it
 * @returns SQL that is true of the messages for which there is this transition
 */
export function canGo(name: TransitionName, column = 'status'): string {
  const from = TRANSITIONS[name].from.map((status) => `'${status}'`);
  return from.length === 1 ? `${column} = ${from[0]}` : `${column} IN (${from.join(', ')})`;
}
