import type { CarrierKeyword } from '../../../messaging/carriers/carrier.js';
import type { Choice } from '../interpret/choices/choices.js';
import { namedAmong } from '../interpret/choices/named-choices.js';
import { fitsNamedTimes } from '../interpret/choices/named-times.js';
import { isGreeting } from '../interpret/not-an-answer/small-talk.js';
import type { Reply } from '../interpret/reply-intent.js';
import { readReply } from '../interpret/reply-intent.js';
import { answersOnRecord, followsAnswer, turnedByChange } from './after-answer.js';
import { withoutCanceled } from './after-cancel.js';
import { withoutUntold } from './after-move.js';
import {
  answerByName,
  answerToList,
  answerWithoutList,
  holding,
  isAnswerToAnyList,
  MAX_LISTED,
} from './list-answers.js';
import { isOpen } from './open.js';
import type { Appointment, Offer, Question, ReplyAction } from './reply-action.js';
import { inTime } from './said-when.js';

/**
 * What to do about a text that came in. Pure. Wrongly answering for somebody is the worst that can happen,
 * so an answer is applied only where it is plain which appointment it is for: by a number of the list that
 * holds, or because exactly one question is open (a reminder of it was sent, it is ahead, and not
 * answered), or because its appointment is the only one ahead; and where the text names a day or time that
 * fits it. Else we ask. What was written last counts, not what comes in last.
 */
export function decideReply(question: Question): ReplyAction {
  const decision = inTime(decide(question), question);
  return withoutUntold(withoutCanceled(decision, question), question);
}

function decide(question: Question): ReplyAction {
  const { text, appointments, offered, now, saidAt, language } = question;
  const reply = readReply(
    text,
    language,
    appointments.flatMap(({ names }) => names),
  );
  switch (reply.intent) {
    case 'stop':
      return {
        kind: 'opt_out',
        cancels: reply.cancelsAppointment || reply.beside === 'cancel' ? onlyMeant(appointments) : [],
        confirms: reply.beside === 'confirm' ? onlyMeant(appointments) : [],
        wrongNumber: false,
      };
    case 'wrong_number':
      return { kind: 'opt_out', cancels: [], confirms: [], wrongNumber: true };
    case 'start':
      return { kind: 'opt_in' };
    case 'help':
      return { kind: 'help' };
    case 'auto_reply':
      return { kind: 'silence' };
    default:
      if (reply.tooLong) return ask(appointments, false);
      if (reply.maybeOptOut) return { kind: 'possible_opt_out', reminderIds: idsOf(appointments) };
      return namingStop(
        reply,
        besideMoment(reply, answer(reply, question, holding(offered, now, saidAt)), appointments),
      );
  }
}

function answer(
  reply: Reply,
  { text, appointments, language, now }: Question,
  offer: Offer | undefined,
): ReplyAction {
  return (
    answerToList(text, language, offer, appointments, now) ??
    answerByName(text, language, offer, appointments, now) ??
    (offer ? undefined : answerWithoutList(text, language, appointments, now)) ??
    (isAnswerToAnyList(text, language, offer)
      ? ask(appointments, true)
      : answerToQuestion(reply, { text, appointments, now }))
  );
}

function namingStop({ seemsReluctant }: Reply, action: ReplyAction): ReplyAction {
  const isAnswered = action.kind === 'unparsable' || action.kind === 'choose' || action.kind === 'question';
  return seemsReluctant && isAnswered ? { ...action, namesStop: true } : action;
}

/** What staff should see to at once is never answered by a question. */
function besideMoment(
  { moment }: Reply,
  action: ReplyAction,
  appointments: readonly Appointment[],
): ReplyAction {
  if (!moment) return action;
  if (action.kind === 'apply') return { ...action, moment };
  const meant = onlyMeant(appointments);
  return { kind: 'hard_moment', moment, reminderIds: meant.length > 0 ? meant : idsOf(appointments) };
}

/**
 * What the carrier takes for a keyword is one, whatever we read in it: it blocks the number, or lets it in again, by its own
 * reading. Pure.
 */
export function heedKeyword(keyword: CarrierKeyword | undefined, decision: ReplyAction): ReplyAction {
  switch (keyword) {
    case 'stop':
      return decision.kind === 'opt_out'
        ? decision
        : { kind: 'opt_out', cancels: [], confirms: [], wrongNumber: false };
    case 'start':
      return { kind: 'opt_in' };
    case 'help':
      return { kind: 'help' };
    case undefined:
      return decision;
  }
}

/** What a list was sent for: a yes or a no of which it was not plain for which appointment. */
export function senseOf(text: string, language?: string): Choice | undefined {
  const { intent } = readReply(text, language);
  return intent === 'confirm' || intent === 'cancel' ? intent : undefined;
}

function answerToQuestion(
  reply: Reply,
  { text, appointments, now }: Pick<Question, 'text' | 'appointments' | 'now'>,
): ReplyAction {
  const { intent, weak, acknowledgement, question, asked: askedWhom, late } = reply;
  // "Thank you!" needs no answer; but while a question is open, it is no answer to that.
  if (acknowledgement && (!appointments.some(isOpen) || followsAnswer(appointments)))
    return { kind: appointments.length === 0 && isGreeting(text) ? 'stranger' : 'silence' };
  const isAnswer = intent === 'confirm' || intent === 'cancel';
  const [soonest] = appointments;
  if (soonest && late && !isAnswer) return { kind: 'running_late', reminderId: soonest.reminderId };
  if (soonest && askedWhom)
    return { kind: 'question', asked: askedWhom, reminderIds: askedAbout(text, appointments) };
  const [meantId] = onlyMeant(appointments);
  const turned = isAnswer ? turnedByChange(reply, appointments) : undefined;
  const meant = turned ?? appointments.find(({ reminderId }) => reminderId === meantId);
  // "I said yes but I can't": of none that is open.
  if (isAnswer && !turned && reply.changesMind === 'restated' && appointments.length > 1)
    return { kind: 'choose', reminderIds: idsOf(appointments) };
  if (meant === undefined || !isAnswer) return ask(appointments, isAnswer && !weak);
  const attend = intent === 'confirm';
  const { reminderId, asked, willAttend: before } = meant;
  // Without a question "ok" agrees to nothing.
  if (weak && !asked && before === null)
    return attend ? { kind: 'silence' } : { kind: 'tell_staff', reminderId };
  const onRecord = reply.restates ? answersOnRecord(appointments) : [];
  if (onRecord.length > 0) return onRecord.includes(attend) ? { kind: 'silence' } : ask(appointments, true);
  // "No to Liam." "Marked canceled." "Ok, thx" says nothing of Emma.
  if (weak && before === null && followsAnswer(appointments)) return { kind: 'silence' };
  if (!fitsNamedTimes(text, meant.at, meant.timeZone, now))
    return { kind: 'choose', reminderIds: idsOf(appointments) };
  // "Marked canceled." "Ok, thanks": nobody has changed their mind. "Marked confirmed." "No, thank you":
  // perhaps.
  if (weak && before !== null && (attend || !before)) return { kind: 'silence' };
  if (weak && before !== null) return ask(appointments, true);
  return {
    kind: 'apply',
    answers: [{ reminderId, attend }],
    ...(asked ? {} : { unasked: true }),
    ...(question ? { question: reminderId } : {}),
    ...(late ? { late: true } : {}),
  };
}

/**
 * Where several may be meant they are listed: the open questions, or, where none is open, all that is
 * ahead. Before anything was asked only an answer is asked back.
 */
function ask(appointments: readonly Appointment[], isAnswer: boolean): ReplyAction {
  const open = appointments.filter(isOpen);
  const meant = open.length > 0 ? open : appointments;
  const [first] = meant;
  if (!first) return { kind: 'stranger' };
  const isAsked = meant.some(({ asked }) => asked);
  if (!isAsked && !(isAnswer && meant.length > 1))
    return { kind: 'tell_staff', reminderId: first.reminderId };
  if (meant.length === 1) return { kind: 'unparsable', reminderId: first.reminderId };
  return { kind: 'choose', reminderIds: idsOf(meant) };
}

/**
 * The one appointment that a plain answer is for: the only open question; or, where none is open, the only
 * appointment ahead, whose answer is changed. Empty where there are more.
 */
function onlyMeant(appointments: readonly Appointment[]): string[] {
  const open = appointments.filter(isOpen);
  if (open.length > 0) return open.length === 1 ? open.map(({ reminderId }) => reminderId) : [];
  return appointments.length === 1 ? idsOf(appointments) : [];
}

/**
 * What a question is about: the appointments that it names; else those that somebody has been told of, or, where it is none, all that are
 * ahead.
 */
function askedAbout(text: string, appointments: readonly Appointment[]): string[] {
  const named = namedAmong(text, appointments);
  if (named.length > 0) return idsOf(appointments.filter((_, index) => named.includes(index)));
  const told = appointments.filter(({ asked }) => asked);
  return idsOf(told.length > 0 ? told : appointments);
}

/** The earliest of them, as many as a text can list. */
const idsOf = (appointments: readonly Appointment[]): string[] =>
  appointments.slice(0, MAX_LISTED).map(({ reminderId }) => reminderId);
