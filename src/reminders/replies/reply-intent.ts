import { bareMessage, readKeyword } from '../../messaging/opt-outs/keywords.js';
import { clausesOf } from './clauses.js';
import { isAutomatic, namesWrongNumber, soundsBusy } from './not-an-answer.js';
import { weigh } from './weigh.js';

export interface Reply {
  intent: 'confirm' | 'cancel' | 'unclear' | 'stop' | 'start' | 'help' | 'wrong_number' | 'auto_reply';
  /** A bare CANCEL: to the law an opt-out, to the patient the appointment. */
  cancelsAppointment?: true;
  /**
   * A confirmation or cancelation by no more than "ok", "👍" or "no, thanks": too little to change an
   * earlier answer.
   */
  mild?: true;
  /** Unclear because it says nothing but "thank you" and the like, which needs no answer. */
  courtesy?: true;
}

/**
 * What a text means as the answer to "will you attend?". Wrongly confirming or canceling is the worst that
 * can happen, so whatever is not plainly one of them is `unclear`.
 *
 * The idea: automatic replies, the words that rule texting at all, and "wrong number" come first. The rest
 * is cut into clauses of words without case, accents and punctuation (`sentences.ts`); each word or phrase
 * gets the one role that the vocabulary gives the longest match (`clauses.ts`); a clause takes a stance
 * when something that means coming, staying away or calling off stands in it, with the sign of its
 * negations (`stance.ts`); questions and what is taken back fall away, and a wish for another time leaves
 * all open (`standing.ts`); what is left is weighed (`weigh.ts`): contradiction and doubt make the text
 * unclear, else the side that has spoken is taken. To teach it a word, add it to a table in `vocabulary/`;
 * to see that nothing else changed, there is `corpus/`.
 *
 * @param text the text as it was received
 * @param language the reminder's language; it only decides what a word means that stands in the tables of
 * several languages
 */
export function readReply(text: string, language?: string): Reply {
  if (isAutomatic(text)) return { intent: 'auto_reply' };
  const keyword = readKeyword(text);
  if (keyword === 'stop' && bareMessage(text) === 'cancel' && !text.includes('?'))
    return { intent: 'stop', cancelsAppointment: true };
  if (keyword) return { intent: keyword };
  if (namesWrongNumber(text)) return { intent: 'wrong_number' };
  if (REACTION.test(text) || quotesAtLength(text)) return { intent: 'unclear' };
  const clauses = clausesOf(text, language);
  const verdict = weigh(clauses);
  if (verdict.intent !== 'unclear') return verdict;
  if (soundsBusy(text)) return { intent: 'auto_reply' };
  const courtesy = clauses.length > 0 && clauses.every(({ roles }) => roles.every((role) => role === 'pass'));
  return courtesy ? { ...verdict, courtesy } : verdict;
}

/** In words: 'I said "yes please"' is still an answer. */
const LONGEST_QUOTED_ANSWER = 3;

/** What telephones that do not know reactions get instead: "Loved “See you then”". */
const REACTION =
  /^\s*(?:\S+\s)?(?:liked|loved|disliked|laughed at|emphasized|questioned|reacted|removed|le gustó|le encantó|a aimé|a adoré|a réagi)\b.*["“«]/iu;

/**
 * Reactions come as a quotation ("Liked “[Org] You have an appointment …”"), and what is quoted is not
 * said.
 */
function quotesAtLength(text: string): boolean {
  const quoted = text.match(/["“”«„][^"“”«»„]+["”»“]/gu) ?? [];
  return quoted.some((quotation) => quotation.trim().split(/\s+/u).length > LONGEST_QUOTED_ANSWER);
}
