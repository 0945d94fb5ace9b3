import { readAdded } from '../interpret/choices/added.js';
import { deniesAll } from '../interpret/choices/choice-words.js';
import type { Choice } from '../interpret/choices/choices.js';
import { readChoices } from '../interpret/choices/choices.js';
import { mayNameDateOf, mayNameDayOf } from '../interpret/choices/maybe-days.js';
import { readNamed } from '../interpret/choices/named-choices.js';
import type { NamedAnswers } from '../interpret/choices/settled-choices.js';
import { restates } from '../interpret/restated.js';
import { lastAnswer } from './after-answer.js';
import { isOpen } from './open.js';
import type { Appointment, Offer, ReplyAction } from './reply-action.js';
import { isBefore } from './said-when.js';

/** A list that was offered is answered within so many hours, or not at all. */
export const OFFER_HOLDS_HOURS = 24;
const HOUR_MS = 3_600_000;

/** So many appointments make a text as long as carriers take; a text that lists the earliest asks for those alone. */
export const MAX_LISTED = 20;

/** No list is longer than this; by it "2 no" is known for an answer to a list even where none holds. */
const MAX_LIST = 99;

/**
 * By the list as it was sent, not by what has come since: its numbers keep their meaning, and those that
 * are past or gone fall away.
 */
export function answerToList(
  text: string,
  language: string | undefined,
  offer: Offer | undefined,
  appointments: readonly Appointment[],
  now: Date,
): ReplyAction | undefined {
  const listed = offer?.reminderIds ?? [];
  const choices = readChoices(text, listed.length, language, offer?.sense);
  if (!choices) return undefined;
  const isChosen = ({ reminderId }: Appointment): boolean => choices.has(listed.indexOf(reminderId) + 1);
  const mayBeDayOf = mayNameDayOf(text, now, language);
  if (appointments.some((other) => !isChosen(other) && mayBeDayOf(other))) return undefined;
  const answers = answersOf(choices, (number) =>
    appointments.find(({ reminderId }) => reminderId === listed[number - 1]),
  );
  return answers.length > 0 ? { kind: 'apply', answers } : undefined;
}

/** Where several are ahead, what a text names may choose: of all that are ahead, the list that holds first. */
export function answerByName(
  text: string,
  language: string | undefined,
  offer: Offer | undefined,
  appointments: readonly Appointment[],
  now: Date,
): ReplyAction | undefined {
  if (appointments.length < 2) return undefined;
  const candidates = appointments.map((appointment) => {
    const place = offer?.reminderIds.indexOf(appointment.reminderId) ?? -1;
    return place < 0 ? appointment : { ...appointment, number: place + 1 };
  });
  const last = offer ? undefined : lastAnswer(appointments);
  const named =
    readNamed(text, candidates, now, language, offer?.sense) ??
    (last && added(text, candidates, now, language, last));
  if (!named || (restates(text) && turns(named.choices, appointments))) return undefined;
  const mayBeDateOf = mayNameDateOf(text);
  if (appointments.some((other, index) => !named.choices.has(index) && mayBeDateOf(other))) return undefined;
  const question = named.question === undefined ? undefined : appointments[named.question]?.reminderId;
  return {
    kind: 'apply',
    answers: answersOf(named.choices, (index) => appointments[index]),
    ...(question === undefined ? {} : { question }),
  };
}

function added(...question: Parameters<typeof readAdded>): NamedAnswers | undefined {
  const choices = readAdded(...question);
  return choices && { choices };
}

/** "I already canceled Emma" lets what is on record stand. */
function turns(choices: ReadonlyMap<number, Choice>, appointments: readonly Appointment[]): boolean {
  return [...choices].some(([index, choice]) => {
    const before = appointments[index]?.willAttend ?? null;
    return before !== null && before !== (choice === 'confirm');
  });
}

function answersOf(
  choices: ReadonlyMap<number, Choice>,
  meantBy: (place: number) => Appointment | undefined,
): { reminderId: string; attend: boolean }[] {
  return [...choices].flatMap(([place, choice]) => {
    const meant = meantBy(place);
    return meant ? [{ reminderId: meant.reminderId, attend: choice === 'confirm' }] : [];
  });
}

/**
 * "Yes to both", "neither" and "cancel the second" need no list, in the order of time: they are for the open questions, or, where none is
 * open, for all that has been asked. Where only some are open, it is not plain which are counted, but for an answer to all.
 */
export function answerWithoutList(
  text: string,
  language: string | undefined,
  appointments: readonly Appointment[],
  now: Date,
): ReplyAction | undefined {
  const open = appointments.filter(isOpen);
  const counted = open.length > 0 ? open : appointments.filter(({ asked }) => asked);
  if (counted.length < 2 || counted.length > MAX_LISTED || /\d/u.test(text)) return undefined;
  const choices = readChoices(text, counted.length, language);
  if (!choices) return undefined;
  const mayBeDayOf = mayNameDayOf(text, now, language);
  if (counted.some((other, index) => !choices.has(index + 1) && mayBeDayOf(other))) return undefined;
  const isForAll = choices.size === counted.length && new Set(choices.values()).size === 1;
  if (!isForAll && counted.length < appointments.length) return undefined;
  return { kind: 'apply', answers: answersOf(choices, (number) => counted[number - 1]) };
}

/**
 * "2 no" where no list holds, or where nothing of what it named is left, must not be taken for a plain no;
 * nor a bare "both" for a yes, nor "I can't do all of them", said to a list, for a no.
 */
export function isAnswerToAnyList(
  text: string,
  language: string | undefined,
  offer: Offer | undefined,
): boolean {
  return (
    [2, MAX_LIST].some((length) => readChoices(text, length, language, 'confirm') !== undefined) ||
    (offer !== undefined && deniesAll(text, language))
  );
}

export function holding(offered: Offer | undefined, now: Date, saidAt: Date | undefined): Offer | undefined {
  const holds =
    offered &&
    now.getTime() - offered.at.getTime() <= OFFER_HOLDS_HOURS * HOUR_MS &&
    !(saidAt && isBefore(saidAt, offered.at));
  return holds ? offered : undefined;
}
