import { readChoices } from './choices.js';
import type { Reply } from './reply-intent.js';
import { readReply } from './reply-intent.js';

/** One of a contact's appointments that are ahead. */
export interface Appointment {
  readonly reminderId: string;
  readonly at: Date;
  /** A reminder of it was sent, or may have been. */
  readonly asked: boolean;
  readonly willAttend: boolean | null;
  readonly answeredAt: Date | null;
}

/** A numbered list of appointments that was sent, and when. */
export interface Offer {
  readonly reminderIds: readonly string[];
  readonly at: Date;
}

export interface Question {
  readonly text: string;
  /** In the order of time; only those that are ahead. */
  readonly appointments: readonly Appointment[];
  /** The last list that was offered to this contact. */
  readonly offered: Offer | undefined;
  readonly now: Date;
  readonly language?: string | undefined;
}

export interface Answer {
  readonly reminderId: string;
  readonly attend: boolean;
}

export type Decision =
  | { readonly do: 'apply'; readonly answers: readonly Answer[] }
  /** Ask which of these is meant. */
  | { readonly do: 'choose'; readonly reminderIds: readonly string[] }
  /** Say that it was not understood. */
  | { readonly do: 'unparsable'; readonly reminderId: string }
  /** Never text this number again; `cancels` where a bare CANCEL plainly meant one appointment. */
  | { readonly do: 'opt_out'; readonly cancels: readonly string[]; readonly wrongNumber: boolean }
  | { readonly do: 'opt_in' | 'help' | 'silence' };

/** A list that was offered is answered within so many hours, or not at all. */
export const OFFER_HOLDS_HOURS = 24;
const HOUR_MS = 3_600_000;

/**
 * What to do about a text that came in. Pure. Wrongly answering for somebody is the worst that can happen, so an answer
 * is applied only where it is plain which appointment it is for; otherwise we ask.
 */
export function decideReply({ text, appointments, offered, now, language }: Question): Decision {
  const reply = readReply(text, language);
  const listed = stillOffered(offered, appointments, now);
  switch (reply.intent) {
    case 'stop':
      return {
        do: 'opt_out',
        cancels: reply.cancelsAppointment ? onlyMeant(appointments) : [],
        wrongNumber: false,
      };
    case 'wrong_number':
      return { do: 'opt_out', cancels: [], wrongNumber: true };
    case 'start':
      return { do: 'opt_in' };
    case 'help':
      return { do: 'help' };
    case 'auto_reply':
      return { do: 'silence' };
    default:
      return (listed && answerToList(text, listed, appointments)) ?? answerToQuestion(reply, appointments);
  }
}

/** By the list as it was sent, not by what has come since: its numbers keep their meaning. */
function answerToList(
  text: string,
  listed: readonly string[],
  appointments: readonly Appointment[],
): Decision | undefined {
  const choices = readChoices(text, listed.length);
  if (!choices) return undefined;
  const answers = [...choices].map(([number, answer]) => ({
    reminderId: listed[number - 1] ?? '',
    attend: answer === 'confirm',
  }));
  // Somebody who answers for an appointment that has passed or was deleted had better be asked again.
  const allAhead = answers.every(({ reminderId }) =>
    appointments.some((each) => each.reminderId === reminderId),
  );
  return allAhead ? { do: 'apply', answers } : undefined;
}

function answerToQuestion({ intent, courtesy }: Reply, appointments: readonly Appointment[]): Decision {
  const asked = appointments.filter((each) => each.asked);
  const open = asked.filter(({ willAttend }) => willAttend === null);
  const [latest] = open.length > 0 ? open : asked;
  if (!latest) return { do: 'silence' };
  if (intent !== 'confirm' && intent !== 'cancel') {
    return courtesy && open.length === 0 ? { do: 'silence' } : { do: 'unparsable', reminderId: latest.reminderId };
  }
  const [meant] = onlyMeant(appointments);
  if (meant === undefined)
    return { do: 'choose', reminderIds: (open.length > 1 ? open : asked).map((each) => each.reminderId) };
  return { do: 'apply', answers: [{ reminderId: meant, attend: intent === 'confirm' }] };
}

/**
 * The one appointment that a plain answer is for: the only open question; or, where none is open, the only appointment
 * ahead, whose answer is changed. Empty where there are more.
 */
function onlyMeant(appointments: readonly Appointment[]): string[] {
  const open = appointments.filter(({ asked, willAttend }) => asked && willAttend === null);
  if (open.length > 0) return open.length === 1 ? open.map(({ reminderId }) => reminderId) : [];
  return appointments.length === 1 && appointments[0]?.asked ? [appointments[0].reminderId] : [];
}

function stillOffered(
  offered: Offer | undefined,
  appointments: readonly Appointment[],
  now: Date,
): readonly string[] | undefined {
  if (!offered || now.getTime() - offered.at.getTime() > OFFER_HOLDS_HOURS * HOUR_MS) return undefined;
  return offered.reminderIds.some((id) => appointments.some(({ reminderId }) => reminderId === id))
    ? offered.reminderIds
    : undefined;
}
