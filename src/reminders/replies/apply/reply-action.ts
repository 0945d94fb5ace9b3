import type { Choice } from '../interpret/choices/choices.js';
import type { HardMoment } from '../interpret/not-an-answer/hard-moments.js';
import type { Asked } from '../interpret/not-an-answer/questions.js';

/** One of a contact's appointments that are ahead. */
export interface Appointment {
  readonly reminderId: string;
  readonly at: Date;
  readonly timeZone: string;
  /** With whom and where it is, and for whom. */
  readonly names: readonly string[];
  /** A reminder of it was sent, or may have been. */
  readonly asked: boolean;
  /** Since when there is something to answer: its first reminder, or, before that, its booking or last change. */
  readonly since: Date;
  readonly willAttend: boolean | null;
  /** It was moved, and the contact has not heard of it yet: what they write is about the old time. */
  readonly isUntold: boolean;
  /** When its reminder last asked; null where none has. */
  readonly askedLast: Date | null;
  /** When the contact answered last, by our clock. */
  readonly answeredAt: Date | null;
  /** Staff have called it off: nobody may bring it back by a text. */
  readonly isCanceledByStaff: boolean;
  /** When its last answer was written, by the carrier's clock, where that says. */
  readonly saidAt: Date | null;
}

/** A numbered list of appointments that was sent, when, and the sense of the answer that it was sent for. */
export interface Offer {
  readonly reminderIds: readonly string[];
  readonly at: Date;
  readonly sense: Choice | undefined;
}

export interface Question {
  readonly text: string;
  /** In the order of time; only those that are ahead. */
  readonly appointments: readonly Appointment[];
  /** The last list that was offered to this contact. */
  readonly offered: Offer | undefined;
  readonly now: Date;
  /** When the text was written, by the carrier's clock, where that says. */
  readonly saidAt?: Date | undefined;
  readonly language?: string | undefined;
}

export interface Answer {
  readonly reminderId: string;
  readonly attend: boolean;
}

/** Our answer names STOP too: it is about no appointment, and complains or refuses. */
interface MayNameStop {
  readonly namesStop?: true;
}

export type ReplyAction =
  | {
      readonly kind: 'apply';
      readonly answers: readonly Answer[];
      /** For an appointment that nobody has asked about: what was understood must say which one it is. */
      readonly unasked?: true;
      /** The appointment about which something is asked beside the answer. */
      readonly question?: string;
      /** What staff should see to at once, of the appointments answered. */
      readonly moment?: HardMoment;
      /** They come, but late. */
      readonly late?: true;
      /** Those of which the contact is told first that they were moved: what was said is not about the new time. */
      readonly untold?: readonly string[];
      /** Those that were to be confirmed, and that staff have called off: for staff. */
      readonly afterCancel?: readonly string[];
    }
  /** Something that staff should see to at once; nothing is asked. */
  | { readonly kind: 'hard_moment'; readonly moment: HardMoment; readonly reminderIds: readonly string[] }
  /** Somebody is on their way, but late: for staff. Their answer stands. */
  | { readonly kind: 'running_late'; readonly reminderId: string }
  /** A question, which the appointments themselves answer, or only the office does. */
  | (MayNameStop & {
      readonly kind: 'question';
      readonly asked: Asked;
      readonly reminderIds: readonly string[];
    })
  /** It may be a wish for no more texts: the answer names STOP, and staff are told. */
  | { readonly kind: 'possible_opt_out'; readonly reminderIds: readonly string[] }
  /** Ask which of these is meant. */
  | (MayNameStop & { readonly kind: 'choose'; readonly reminderIds: readonly string[] })
  /** Say that it was not understood. */
  | (MayNameStop & { readonly kind: 'unparsable'; readonly reminderId: string })
  /** Not understood, and nothing was asked, or written to staff: for them. */
  | {
      readonly kind: 'tell_staff';
      readonly reminderId: string;
      /** Where it is understood so far. */
      readonly why?: 'question' | 'possible_opt_out';
    }
  /** Written before there was a question, or dated absurdly: for staff. */
  | { readonly kind: 'late'; readonly reminderIds: readonly string[] }
  /**
   * Never text this number again. `cancels` where a bare CANCEL, or the words beside the wish, plainly meant one appointment;
   * `confirms` where words beside it did.
   */
  | {
      readonly kind: 'opt_out';
      readonly cancels: readonly string[];
      readonly confirms: readonly string[];
      readonly wrongNumber: boolean;
    }
  /** Nothing is ahead that it could be about. */
  | { readonly kind: 'stranger'; readonly why?: 'possible_opt_out' }
  | { readonly kind: 'opt_in' | 'help' | 'silence' };
