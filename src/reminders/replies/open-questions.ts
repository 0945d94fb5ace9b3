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

/** No list is longer than this; by it "2 no" is known for an answer to a list even where none holds. */
const LONGEST_LIST = 99;

/**
 * What to do about a text that came in. Pure. Wrongly answering for somebody is the worst that can happen,
 * so an answer is applied only where it is plain which appointment it is for: by a number of the list that
 * holds, or because exactly one question is open (a reminder of it was sent, it is ahead, and not
 * answered), or because its appointment is the only one ahead. Else we ask.
 */
export function decideReply({ text, appointments, offered, now, language }: Question): Decision {
  const reply = readReply(text, language);
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
      return (
        answerToList(text, language, holding(offered, now), appointments) ??
        (isAnswerToAnyList(text, language) ? ask(appointments) : answerToQuestion(reply, appointments))
      );
  }
}

/**
 * By the list as it was sent, not by what has come since: its numbers keep their meaning, and those that
 * are past or gone fall away.
 */
function answerToList(
  text: string,
  language: string | undefined,
  listed: readonly string[],
  appointments: readonly Appointment[],
): Decision | undefined {
  const choices = readChoices(text, listed.length, language);
  if (!choices) return undefined;
  const answers = [...choices].flatMap(([number, choice]) => {
    const meant = appointments.find(({ reminderId }) => reminderId === listed[number - 1]);
    return meant ? [{ reminderId: meant.reminderId, attend: choice === 'confirm' }] : [];
  });
  return answers.length > 0 ? { do: 'apply', answers } : undefined;
}

/**
 * "2 no" where no list holds, or where nothing of what it named is left, must not be taken for a plain no.
 */
function isAnswerToAnyList(text: string, language: string | undefined): boolean {
  return [2, LONGEST_LIST].some((length) => readChoices(text, length, language) !== undefined);
}

function answerToQuestion({ intent, mild, courtesy }: Reply, appointments: readonly Appointment[]): Decision {
  // "Thank you!" needs no answer; but while a question is open, it is no answer to that.
  if (courtesy && !appointments.some(isOpen)) return { do: 'silence' };
  const [meant] = onlyMeant(appointments);
  if (meant === undefined || (intent !== 'confirm' && intent !== 'cancel')) return ask(appointments);
  const attend = intent === 'confirm';
  const before = appointments.find(({ reminderId }) => reminderId === meant)?.willAttend ?? null;
  // "Marked canceled." "Ok, thanks": nobody has changed their mind. "Marked confirmed." "No, thank you":
  // perhaps.
  if (mild && before !== null && (attend || !before)) return { do: 'silence' };
  if (mild && before !== null) return ask(appointments);
  return { do: 'apply', answers: [{ reminderId: meant, attend }] };
}

/**
 * Where several may be meant they are listed: the open questions, or, where none is open, all that is
 * ahead.
 */
function ask(appointments: readonly Appointment[]): Decision {
  const open = appointments.filter(isOpen);
  const [first] = open.length > 0 ? open : appointments.filter(({ asked }) => asked);
  if (!first) return { do: 'silence' };
  const meant = open.length > 0 ? open : appointments;
  if (meant.length === 1) return { do: 'unparsable', reminderId: first.reminderId };
  return { do: 'choose', reminderIds: meant.map(({ reminderId }) => reminderId) };
}

/**
 * The one appointment that a plain answer is for: the only open question; or, where none is open, the only
 * appointment ahead, whose answer is changed. Empty where there are more.
 */
function onlyMeant(appointments: readonly Appointment[]): string[] {
  const open = appointments.filter(isOpen);
  if (open.length > 0) return open.length === 1 ? open.map(({ reminderId }) => reminderId) : [];
  return appointments.length === 1 && appointments[0]?.asked ? [appointments[0].reminderId] : [];
}

const isOpen = ({ asked, willAttend }: Appointment): boolean => asked && willAttend === null;

function holding(offered: Offer | undefined, now: Date): readonly string[] {
  const holds = offered && now.getTime() - offered.at.getTime() <= OFFER_HOLDS_HOURS * HOUR_MS;
  return holds ? offered.reminderIds : [];
}
