import {
  bareMessage,
  besideOptOut,
  maybeOptsOut,
  readKeyword,
} from '../../../messaging/opt-outs/keywords.js';
import { seemsReluctant, soundsUnwilling, takesLeave } from '../../../messaging/opt-outs/unwilling.js';
import { beginningOf, isTooLong } from '../long-text.js';
import { clauseIntentsOf } from './intent/clause-intent.js';
import type { Clause } from './intent/clauses.js';
import { clausesOf } from './intent/clauses.js';
import { resolveIntent } from './intent/resolve-intent.js';
import { has } from './intent/stated-clauses.js';
import { changeOfMindIn } from './intent/taken-back.js';
import type { TokenRole } from './intent/token-role.js';
import { isAutomatic, namesWrongNumber, soundsBusy } from './not-an-answer/automatic-replies.js';
import type { HardMoment } from './not-an-answer/hard-moments.js';
import { hardMomentIn } from './not-an-answer/hard-moments.js';
import type { Lateness } from './not-an-answer/lateness.js';
import { latenessIn } from './not-an-answer/lateness.js';
import type { Asked } from './not-an-answer/questions.js';
import { askedIn } from './not-an-answer/questions.js';
import { beginsAsReaction, isReaction, isSmallTalk, isWordless } from './not-an-answer/small-talk.js';
import { restates } from './restated.js';
import { ownWords } from './text/own-words.js';

export interface Reply {
  intent: 'confirm' | 'cancel' | 'unclear' | 'stop' | 'start' | 'help' | 'wrong_number' | 'auto_reply';
  /** A bare CANCEL: to the law an opt-out, to the contact a cancellation. */
  cancelsAppointment?: true;
  /** An answer beside an opt-out: "cancel my appointment and stop texting me". */
  beside?: 'confirm' | 'cancel';
  /**
   * A confirmation or cancelation by no more than "ok", "👍" or "no, thanks": too little to change an
   * earlier answer.
   */
  weak?: true;
  /** Says only what was said before ("I already confirmed"), which turns no earlier answer. */
  restates?: true;
  /** Says itself that it turns what was said before: perhaps in another text ("actually no"), or in one it speaks of ("I said yes but"). */
  changesMind?: 'perhaps' | 'restated';
  /** Something is asked beside the answer ("Yes, is there parking?"). */
  question?: true;
  /** Unclear, because something is asked and nothing answered. */
  asked?: Asked;
  /** Unclear because it is but a reaction, "thank you" and the like, which need no answer. */
  acknowledgement?: true;
  /** Unclear because it is too long to be read. */
  tooLong?: true;
  /** Unclear because it may be a wish for no more texts. */
  maybeOptOut?: true;
  /** Unclear, about no appointment, and it complains or refuses: our answer should name STOP. */
  seemsReluctant?: true;
  /** Something that staff should see to at once, with or without an answer. */
  moment?: HardMoment;
  /** On their way, but late, with or without an answer. */
  late?: Lateness;
}

/**
 * What a text means as the answer to "will you attend?". Wrongly confirming or canceling is the worst that
 * can happen, so whatever is not plainly one of them is `unclear`.
 *
 * The idea: automatic replies, the words that rule texting at all, and "wrong number" come first. Asking for no more texts is open:
 * what may be such a wish is never an answer. Answering is closed: what is not understood means doubt. The rest
 * is cut into clauses of words without case, accents and punctuation (`text/sentences.ts`); each word or phrase
 * gets the one role that the locale gives the longest match (`intent/clauses.ts`); a clause gets an intent
 * when something that means coming, staying away or calling off stands in it, with the sign of its
 * negations (`intent/clause-intent.ts`); questions and what is taken back fall away, and a wish for another time leaves
 * all open (`intent/stated-clauses.ts`); what is left is resolved (`intent/resolve-intent.ts`): contradiction and doubt
 * make the text unclear, else the side that has spoken is taken. To teach it a word, add it to `language/locales/`;
 * to see that nothing else changed, there is `corpus/`.
 *
 * @param text the text as it was received
 * @param language the reminder's language; it only decides what a word means that stands in the tables of
 * several languages
 * @param names of people and places that the contact may speak of
 */
export function readReply(text: string, language?: string, names: readonly string[] = []): Reply {
  if (isTooLong(text)) return readBeginning(ownWords(beginningOf(text)));
  return (
    beforeAnswers(text, language) ?? withDoubt(text, withMoment(text, readAnswer(text, language, names)))
  );
}

/** What comes before any answer. */
function beforeAnswers(text: string, language: string | undefined): Reply | undefined {
  if (isAutomatic(text)) return { intent: 'auto_reply' };
  const keyword = readKeyword(text);
  if (keyword === 'stop' && bareMessage(text) === 'cancel' && !text.includes('?'))
    return { intent: 'stop', cancelsAppointment: true };
  if (keyword === 'stop') return { intent: 'stop', ...besideStop(text, language) };
  if (keyword) return { intent: keyword };
  if (namesWrongNumber(text)) return { intent: 'wrong_number' };
  if (isReaction(text)) return { intent: 'unclear', acknowledgement: true };
  if (beginsAsReaction(text) || quotesAtLength(text)) return { intent: 'unclear' };
  return maybeOptsOut(text) ? { intent: 'unclear', maybeOptOut: true } : undefined;
}

/**
 * An opt-out changes no appointment unless it says so in words of its own; "no" and "yes" may press the wish, but not a yes that "but"
 * or "and" parts from it ("Yes but no more texts").
 */
function besideStop(text: string, language: string | undefined): Pick<Reply, 'beside'> {
  const spoken = clausesOf(besideOptOut(text), language);
  const clauses = spoken.filter((clause) => !isDangling(clause));
  const { intent, weak } = resolveIntent(clauses);
  if (intent === 'unclear' || weak) return {};
  const isSaid = clauses.some((clause) => clauseIntentsOf(clause).intents.length > 0);
  const isParted = has(spoken.slice(0, 1), 'yes') && spoken[1] !== undefined && isDangling(spoken[1]);
  return isSaid || (intent === 'confirm' && isParted) ? { beside: intent } : {};
}

/** What joined the answer with the wish that is gone. */
function isDangling({ roles, but, joined }: Clause): boolean {
  const isCourtesy = roles.every((role) => role === 'pass' || role === 'maybe');
  return isCourtesy && (but || (joined && roles.length > 0));
}

function readAnswer(text: string, language: string | undefined, names: readonly string[]): Reply {
  const clauses = clausesOf(text, language, names);
  const resolved = resolveIntent(clauses);
  const late = latenessIn(text, clauses);
  // 👎 behind "marked confirmed" may be meant for the text.
  if (resolved.intent !== 'unclear') {
    // "Can you cancel it?" asks for what we have understood.
    const asks = clauses.some(({ roles, question }) => question && !roles.includes('request'));
    const change = changeOfMindIn(clauses);
    // "Actually no thanks" turns what was said as "actually no" does.
    const { intent } = resolved;
    return {
      ...(change && intent === 'cancel' ? { intent } : resolved),
      ...(isWordless(text) ? { weak: true } : {}),
      ...(restates(text) && change !== 'restated' ? { restates: true } : {}),
      ...(change ? { changesMind: change } : {}),
      ...(asks ? { question: true } : {}),
      ...(late && resolved.intent === 'confirm' ? { late } : {}),
    };
  }
  if (soundsBusy(text)) return { intent: 'auto_reply' };
  const acknowledges =
    clauses.length > 0 &&
    clauses.every(({ roles }) => roles.every((role) => role === 'pass' || role === 'reassure'));
  if ((acknowledges && !text.includes('?')) || isSmallTalk(text))
    return { ...resolved, acknowledgement: true };
  const asked = askedIn(text, clauses, language, names);
  const isReluctant =
    asked !== 'appointment' && !late && !speaksOfAppointment(clauses) && seemsReluctant(text);
  return {
    ...resolved,
    ...(asked ? { asked } : late ? { late } : {}),
    ...(isReluctant ? { seemsReluctant: true } : {}),
  };
}

const OF_APPOINTMENT: readonly TokenRole[] = [
  ...(['yes', 'ok', 'attend', 'go', 'come', 'keep', 'absent', 'cancel', 'request', 'miss'] as const),
  ...([
    'maybe',
    'other',
    'later',
    'reason',
    'late',
    'contact',
    'day',
    'clock',
    'today',
    'topic',
    'number',
  ] as const),
];

const speaksOfAppointment = (clauses: readonly Clause[]): boolean => has(clauses, ...OF_APPOINTMENT);

/** Beside a death a yes is not taken for one, nor a no that may be said to our texts. */
function withMoment(text: string, reply: Reply): Reply {
  const moment = hardMomentIn(text);
  if (!moment) return reply;
  if (moment === 'bereavement' && (reply.intent === 'confirm' || soundsUnwilling(text)))
    return { intent: 'unclear', moment };
  return { ...reply, moment };
}

/**
 * What is not understood may be a wish for no more texts; with somebody dead or ill that is not asked. Beside a complaint about texts
 * nothing is taken for an answer.
 */
function withDoubt(text: string, reply: Reply): Reply {
  const { intent, acknowledgement, moment } = reply;
  if (moment === 'bereavement' || moment === 'illness') return reply;
  const mayBeClear = intent === 'confirm' || intent === 'cancel' || acknowledgement === true;
  if (intent !== 'unclear' && !mayBeClear) return reply;
  const isUnwilling =
    soundsUnwilling(text, mayBeClear || moment === 'urgent') ||
    (intent !== 'cancel' && !acknowledgement && reply.asked !== 'appointment' && takesLeave(text));
  return isUnwilling ? { intent: 'unclear', maybeOptOut: true } : reply;
}

/** Of a text that is too long to be read only this is not missed: that its beginning asks for no more texts. */
function readBeginning(text: string): Reply {
  const stops = !isAutomatic(text) && readKeyword(text) === 'stop';
  return stops ? { intent: 'stop' } : { intent: 'unclear', tooLong: true };
}

/** In words: 'I said "yes please"' is still an answer. */
const MAX_QUOTED_ANSWER = 3;

/** What is quoted is not said. */
function quotesAtLength(text: string): boolean {
  const quoted = text.match(/["“”«„][^"“”«»„]+["”»“]/gu) ?? [];
  return quoted.some((quotation) => quotation.trim().split(/\s+/u).length > MAX_QUOTED_ANSWER);
}
