import { isAnswer } from './clauses.js';
import type { Answer, Clause, TokenRole } from './clauses.js';
import { stanceOf } from './stance.js';
import type { Stance } from './stance.js';
import { has, standing } from './standing.js';

export interface Verdict {
  intent: 'confirm' | 'cancel' | 'unclear';
  /**
   * Said by no more than "ok", "👍" or "no, thanks": enough for an open question, hardly to change an
   * earlier answer.
   */
  mild?: true;
}

const UNCLEAR: Verdict = { intent: 'unclear' };
/** What may stand beside "ok" without its meaning something else than yes. */
const BESIDE_OK: readonly TokenRole[] = ['yes', 'ok', 'pass', 'day', 'clock', 'today', 'topic', 'late'];

/** Weighs the clauses of a text: which side has spoken, and does anything contradict it? */
export function weigh(clauses: readonly Clause[]): Verdict {
  const said = standing(clauses);
  const readings = said.map((clause) => ({ clause, ...stanceOf(clause) }));
  if (readings.some(({ doubtful }) => doubtful)) return UNCLEAR;
  const stances = new Set(readings.flatMap((reading) => reading.stances));
  const beside = readings.filter((reading) => reading.stances.length === 0).map(({ clause }) => clause);
  const answers = new Set(said.flatMap(({ roles }) => roles.filter(isAnswer)));
  if (stances.size > 0) return { intent: byStance(stances, answers, beside) };
  return answers.has('no') ? declined(answers, said, clauses) : agreed(answers, said, clauses);
}

function byStance(
  stances: ReadonlySet<Stance>,
  answers: ReadonlySet<Answer>,
  beside: readonly Clause[],
): Verdict['intent'] {
  const stays = stances.has('attend') || stances.has('keep');
  const goes = stances.has('absent') || stances.has('cancel');
  if (stays === goes) return 'unclear';
  // "Yes, please cancel" and "No, don't cancel" answer what we did not ask; any other disagreement is one.
  if (stays)
    return (answers.has('no') && !stances.has('keep')) || has(beside, 'later') ? 'unclear' : 'confirm';
  if (answers.has('yes') && (answers.has('no') || stances.has('absent'))) return 'unclear';
  // "I can't make it Tuesday. Wednesday is fine": the day offered is a wish for another time.
  return stances.has('absent') && !stances.has('cancel') && has(beside, 'day', 'clock')
    ? 'unclear'
    : 'cancel';
}

/**
 * A bare "no" may correct the day or what we have wrong, instead of declining: beside what speaks of these,
 * or is not understood, only a reason to stay away lets it stand.
 */
function declined(
  answers: ReadonlySet<Answer>,
  said: readonly Clause[],
  clauses: readonly Clause[],
): Verdict {
  const asks = clauses.some(
    ({ question, sentence }) => question && said.some((clause) => clause.sentence === sentence),
  );
  if (
    asks ||
    answers.size > 1 ||
    has(clauses, 'contact') ||
    has(said, 'clock', 'topic') ||
    said.some(namesOnlyDay)
  )
    return UNCLEAR;
  const excused = has(said, 'reason', 'excuse');
  if (!excused && has(said, 'aside', 'past', 'never', 'day', 'late', 'unknown', 'number')) return UNCLEAR;
  const thanks =
    has(said, 'pass') && said.every(({ roles }) => roles.every((role) => role === 'no' || role === 'pass'));
  return thanks ? { intent: 'cancel', mild: true } : { intent: 'cancel' };
}

function agreed(answers: ReadonlySet<Answer>, said: readonly Clause[], clauses: readonly Clause[]): Verdict {
  if (answers.size === 0 || has(clauses, 'contact', 'later') || said.some(givesReason)) return UNCLEAR;
  if (answers.has('yes')) return said.some(denies) ? UNCLEAR : { intent: 'confirm' };
  const understood = clauses.every(
    ({ roles, question }) => !question && roles.every((role) => BESIDE_OK.includes(role)),
  );
  return understood ? { intent: 'confirm', mild: true } : UNCLEAR;
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
  if (at < 0 || !attached || !roles.includes('unknown')) return false;
  return roles[at] !== 'negates' || roles.slice(0, at).includes('unknown');
}
