import { cellOfAll } from '../../../../language/locales/locales.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import { clauseIntentsOf } from './clause-intent.js';
import type { Answer, Clause, TokenRole } from './clauses.js';
import { isAnswer } from './clauses.js';
import { asksOfThings } from './practical-questions.js';
import { bySpokenIntents } from './spoken-intents.js';
import { has, refusesTime, sentencesOf, statedClauses } from './stated-clauses.js';
import { leavesYesStanding, tellsOfOvercoming } from './statements.js';
import { withoutRestated } from './taken-back.js';
import { decidesInKnownWords } from './understood.js';

export interface ResolvedIntent {
  intent: 'confirm' | 'cancel' | 'unclear';
  /**
   * Said by no more than "ok", "👍" or "no, thanks": enough for an open question, hardly to change an
   * earlier answer.
   */
  weak?: true;
}

const UNCLEAR: ResolvedIntent = { intent: 'unclear' };
/** What may stand beside "ok" without its meaning something else than yes. */
const BESIDE_OK: readonly TokenRole[] = [
  'yes',
  'ok',
  'pass',
  'day',
  'clock',
  'today',
  'topic',
  'late',
  'reassure',
  'along',
];

/** What the clauses of a text come to: which side has spoken last, and does anything contradict it? */
export function resolveIntent(clauses: readonly Clause[]): ResolvedIntent {
  const said = withoutRestated(clauses);
  const at = said.findLastIndex(({ turns }) => turns !== undefined);
  return at < 0 ? resolved(said) : turnedRound(said.slice(0, at), said.slice(at));
}

/**
 * "Yes, wait, no": what stands behind counts, if it answers by itself. A bare yes or no does so only against its plain opposite: "cancel
 * it, wait, no" may keep the appointment.
 */
function turnedRound(before: readonly Clause[], behind: readonly Clause[]): ResolvedIntent {
  if (before.every(({ roles }) => roles.every((role) => role === 'pass'))) return resolved(behind);
  const [last, first] = [resolved(behind), resolved(before)];
  const answers = behind.some(({ roles }) => roles.includes('yes') || roles.includes('no'));
  const speaks = behind.some((clause) => clauseIntentsOf(clause).intents.length > 0);
  if (last.intent === 'unclear' || !(answers || speaks))
    return mayStand(first, behind[0]?.turns) && !has(behind, ...TURNING)
      ? resolved([...before, ...behind])
      : UNCLEAR;
  const saysMore = before.some(({ roles }) => roles.some((role) => role === 'cancel' || role === 'keep'));
  const turns = speaks || (first.intent !== 'unclear' && !saysMore);
  return turns ? { intent: last.intent } : UNCLEAR;
}

/** "Yes, I mean, no zebra": what may have turned the answer, had it been understood. */
const TURNING: readonly TokenRole[] = [
  ...(['no', 'not', 'dont', 'wont', 'cant', 'notAfter', 'negates', 'never', 'unknown'] as const),
];

/** "I'm not coming, change of plans"; "I'll be there. Changed my mind" is taken back. */
const mayStand = ({ intent }: ResolvedIntent, turns: Clause['turns']): boolean =>
  turns === 'perhaps' || (turns === 'change' && intent === 'cancel');

function resolved(clauses: readonly Clause[]): ResolvedIntent {
  const said = withoutConfirmedAbsence(statedClauses(clauses));
  const readings = said.map((clause) => ({ clause, ...clauseIntentsOf(clause) }));
  if (readings.some(({ doubtful }) => doubtful) || !decidesInKnownWords(said)) return UNCLEAR;
  const intents = new Set(readings.flatMap((reading) => reading.intents));
  const answers = new Set(said.flatMap(({ roles }) => roles.filter(isAnswer)));
  // "Don't cancel it, call me" keeps nothing yet.
  if (intents.size === 1 && intents.has('keep') && has(clauses, 'contact')) return UNCLEAR;
  if (intents.size > 0) return { intent: bySpokenIntents(readings, answers) };
  return answers.has('no') ? declined(answers, said, clauses) : agreed(answers, said, clauses);
}

/** "I confirm that I can't come": of what the verb has for its object it is no yes. */
function withoutConfirmedAbsence(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter((clause, at) => {
    const object = clauses[at + 1];
    if (!clause.confirms || !object?.attached || !has([object], 'cant', 'wont', 'not')) return true;
    const { intents, doubtful } = clauseIntentsOf(object);
    return doubtful || intents.length === 0 || intents.some((intent) => intent !== 'absent');
  });
}

/**
 * A bare "no" may correct the day or what we have wrong, instead of declining: beside what speaks of these,
 * or is not understood, only a reason to stay away lets it stand.
 */
function declined(
  answers: ReadonlySet<Answer>,
  said: readonly Clause[],
  clauses: readonly Clause[],
): ResolvedIntent {
  const sentences = sentencesOf(said);
  // "I was called in to work that morning".
  const besideReasons = said.filter((clause) => !has([clause], 'excuse', 'reason'));
  const asks = clauses.some(({ question, sentence }) => question && sentences.has(sentence));
  if (
    asks ||
    answers.size > 1 ||
    has(clauses, 'contact', 'reassure') ||
    has(said, 'topic') ||
    has(besideReasons, 'clock') ||
    said.some(namesOnlyDay)
  )
    return UNCLEAR;
  // "No, I have not had any fever" answers another question.
  if (said.some(deniesReason) || said.some(tellsOfOvercoming)) return UNCLEAR;
  const excused = has(said, 'reason', 'excuse');
  if (
    !excused &&
    has(said, 'aside', 'along', 'past', 'never', 'day', 'late', 'unknown', 'name', 'thing', 'told', 'number')
  )
    return UNCLEAR;
  const thanks =
    has(said, 'pass') && said.every(({ roles }) => roles.every((role) => role === 'no' || role === 'pass'));
  return thanks ? { intent: 'cancel', weak: true } : { intent: 'cancel' };
}

function agreed(
  answers: ReadonlySet<Answer>,
  said: readonly Clause[],
  clauses: readonly Clause[],
): ResolvedIntent {
  if (answers.size === 0 || has(clauses, 'contact', 'later') || said.some(givesReason)) return UNCLEAR;
  if (answers.has('yes')) {
    const stated = sentencesOf(said);
    const isTurned = said.some(speaksAgainst) || clauses.some((_, at) => wondersOfElse(clauses, at, stated));
    return isTurned ? UNCLEAR : { intent: 'confirm' };
  }
  const understood = clauses.every(
    (clause) =>
      !clause.question && (thanksSomebody(clause) || clause.roles.every((role) => BESIDE_OK.includes(role))),
  );
  return understood ? { intent: 'confirm', weak: true } : UNCLEAR;
}

/** "Sounds great. Thanks, Jenny". */
function thanksSomebody({ words, roles }: Clause): boolean {
  return THANKS.matchesAt(words, 0).length > 0 && roles.every((role) => role === 'pass' || role === 'name');
}
const THANKS = PhraseBook.of(cellOfAll(({ smallTalk }) => smallTalk.thanks));

/** What beside a bare yes may turn it. */
function speaksAgainst(clause: Clause): boolean {
  return denies(clause) || refusesTime(clause) || tellsOfElse(clause);
}

/**
 * "Yes I sold the car", "yes, it runs fine now": what is understood word by word may still say why nobody comes. Only of what is told
 * ("I paid for it") and of what goes with coming (`along`: "my wife drives me") is it known that the yes stands.
 */
function tellsOfElse(clause: Clause): boolean {
  const { roles } = clause;
  if (has([clause], 'aside', 'along') && isNegated(clause)) return true;
  if (leavesYesStanding(clause)) return false;
  if (roles.includes('excuse')) return true;
  if (roles.includes('told')) return false;
  return roles.includes('thing') || (roles.includes('unknown') && !isSigned(roles));
}

/** "Yes, I sold the car?": in one sentence with the yes, and not put as a question. */
function wondersOfElse(clauses: readonly Clause[], at: number, stated: ReadonlySet<number>): boolean {
  const clause = clauses[at];
  const [opener = 'pass'] = clause?.roles ?? [];
  if (!clause?.question || !stated.has(clause.sentence) || ASKING.has(opener)) return false;
  return (tellsOfElse(clause) || givesReason(clause)) && !asksOfThings(clauses, at);
}
const ASKING: ReadonlySet<TokenRole> = new Set(['ask', 'question', 'invert', 'tag']);

/** "Yes. Maria Lopez": no more than a name, that is known or not. */
function isSigned(roles: readonly TokenRole[]): boolean {
  const isBrief = roles.length <= (roles.includes('name') ? 3 : 2);
  return isBrief && roles.every((role) => role === 'name' || role === 'unknown' || role === 'pass');
}

/** "No, tomorrow" may correct the day. */
function namesOnlyDay({ roles }: Clause): boolean {
  return roles.includes('today') && roles.every((role) => role === 'today' || role === 'pass');
}

/** Illness or travel beside a yes; "not sick anymore" is none. */
function givesReason({ roles }: Clause): boolean {
  return (
    roles.includes('reason') &&
    !roles.includes('not') &&
    !roles.includes('dont') &&
    !roles.includes('notAfter') &&
    !roles.includes('negates')
  );
}

/**
 * "Yes I never agreed to that", "Yes for Jack no for Emma": a denial that is not understood, in one breath
 * with the yes.
 */
function denies({ roles, attached }: Clause): boolean {
  const at = roles.findIndex(
    (role) => role === 'not' || role === 'dont' || role === 'never' || role === 'negates',
  );
  if (at < 0 || !attached || !roles.some(isStrange)) return false;
  return roles[at] !== 'negates' || roles.slice(0, at).some(isStrange);
}

/** "No, I'm not sick", "no, I don't work that day"; "no, no car" is a reason itself. */
function deniesReason(clause: Clause): boolean {
  if (has([clause], 'reason')) return isNegated(clause);
  return has([clause], 'excuse') && has([clause], 'not', 'never', 'notAfter');
}

function isNegated({ roles }: Clause): boolean {
  return roles.some(
    (role) => role === 'not' || role === 'never' || role === 'negates' || role === 'notAfter',
  );
}

const isStrange = (role: TokenRole): boolean => role === 'unknown' || role === 'name' || role === 'thing';
