import { isAnswer } from './clauses.js';
import type { Answer, Clause, TokenRole } from './clauses.js';
import { isCore, stanceOf } from './stance.js';
import type { Stance } from './stance.js';

export interface Verdict {
  intent: 'confirm' | 'cancel' | 'unclear';
  /** Said by no more than "ok", "👍" or "no, thanks": enough for an open question, hardly to change what was answered before. */
  mild?: true;
}

const UNCLEAR: Verdict = { intent: 'unclear' };
/** In a question these ask for the very answer that we wait for: "Cancel? No" must not be read as a no. */
const ASKED_FOR: ReadonlySet<TokenRole> = new Set(['yes', 'no', 'cancel', 'miss', 'absent', 'keep']);
/** "Where do I go?" asks for no leave to come. */
const WH: ReadonlySet<TokenRole | undefined> = new Set(['ask', 'question']);
/** What may stand beside "ok" without its meaning something else than yes. */
const UNDERSTOOD: ReadonlySet<TokenRole> = new Set([
  'yes',
  'no',
  'ok',
  'pass',
  'day',
  'clock',
  'today',
  'topic',
  'late',
]);

/** Weighs the clauses of a text: what leaves it open, what takes part of it back, and which side has spoken. */
export function weigh(clauses: readonly Clause[]): Verdict {
  const said = withoutTakenBack(withoutQuestions(clauses));
  if (leavesOpen(clauses, said)) return UNCLEAR;
  const readings = said.map((clause) => ({ clause, ...stanceOf(clause) }));
  if (readings.some(({ doubtful }) => doubtful)) return UNCLEAR;
  const stances = new Set(readings.flatMap((reading) => reading.stances));
  const beside = readings.filter((reading) => reading.stances.length === 0).map(({ clause }) => clause);
  const answers = new Set(said.flatMap(({ roles }) => roles.filter(isAnswer)));
  if (stances.size > 0) return { intent: byStance(stances, answers, beside) };
  return answers.has('no') ? declined(answers, said) : agreed(answers, said, clauses);
}

/** Doubt, another time wished for, a question that turns the answer, a bare number: whatever else is said, it is not settled. */
function leavesOpen(clauses: readonly Clause[], said: readonly Clause[]): boolean {
  const spoken = new Set(said.map(({ sentence }) => sentence));
  return (
    has(said, 'maybe') ||
    clauses.some(
      (clause) =>
        clause.roles.includes('other') ||
        clause.roles[0] === 'number' ||
        (clause.but && !speaks(clause) && !clause.roles.includes('late')) ||
        (clause.question &&
          clause.roles.some((role) => role === 'day' || role === 'clock' || ASKED_FOR.has(role))) ||
        (clause.question && clause.roles.includes('maybe') && spoken.has(clause.sentence)),
    )
  );
}

/**
 * Leaves the clauses that state something. A question also takes along what runs into it without punctuation ("yes can we …",
 * "I'll be there when …"), and the sentence that it wants confirmed ("I'm coming at 2, right?").
 */
function withoutQuestions(clauses: readonly Clause[]): Clause[] {
  const taken = new Set<Clause>();
  clauses.forEach((clause, at) => {
    if (!clause.question || clause.roles.includes('request')) return;
    taken.add(clause);
    const run = attachedBefore(clauses, at);
    if (clause.roles[0] !== 'question' || !run.some(({ roles }) => roles.some(isCore)))
      run.forEach((part) => taken.add(part));
    if (clause.roles.includes('tag') || (!WH.has(clause.roles[0]) && clause.roles.some(isCore))) {
      clauses.filter(({ sentence }) => sentence === clause.sentence).forEach((part) => taken.add(part));
    }
  });
  return clauses.filter((clause) => !taken.has(clause));
}

function attachedBefore(clauses: readonly Clause[], at: number): Clause[] {
  let first = at;
  while (clauses[first]?.attached) first -= 1;
  return clauses.slice(first, at);
}

/**
 * "I'd love to, but I can't": what stands before "but" yields to an answer behind it. Bare answers stay, to contradict ("yes but
 * no"), and so does everything where only lateness follows.
 */
function withoutTakenBack(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findLastIndex(({ but }) => but);
  if (at < 0 || !clauses.slice(at).some(speaks)) return clauses;
  const answered = clauses
    .slice(0, at)
    .map((clause) => ({ ...clause, roles: clause.roles.filter(isAnswer) }));
  return [...answered, ...clauses.slice(at)];
}

function speaks({ roles }: Clause): boolean {
  return roles.some((role) => isCore(role) || isAnswer(role) || role === 'cant' || role === 'wont');
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

/** A bare "no" may correct the day or what we have wrong, instead of declining: then only a reason lets it stand. */
function declined(answers: ReadonlySet<Answer>, said: readonly Clause[]): Verdict {
  if (answers.size > 1 || has(said, 'contact', 'clock', 'topic', 'late') || said.some(namesOnlyDay))
    return UNCLEAR;
  if (has(said, 'aside', 'past', 'never', 'day') && !has(said, 'reason', 'excuse')) return UNCLEAR;
  const thanks =
    said.some(({ roles }) => roles.includes('pass')) &&
    said.every(({ roles }) => roles.every((role) => role === 'no' || role === 'pass'));
  return thanks ? { intent: 'cancel', mild: true } : { intent: 'cancel' };
}

function agreed(answers: ReadonlySet<Answer>, said: readonly Clause[], clauses: readonly Clause[]): Verdict {
  if (answers.size === 0 || has(said, 'contact', 'later') || said.some(givesReason)) return UNCLEAR;
  if (answers.has('yes')) return { intent: 'confirm' };
  const understood = clauses.every(
    ({ roles, question }) => !question && roles.every((role) => UNDERSTOOD.has(role)),
  );
  return understood ? { intent: 'confirm', mild: true } : UNCLEAR;
}

/** Illness or travel beside a yes; "not sick anymore" is none. */
function givesReason({ roles }: Clause): boolean {
  return roles.includes('reason') && !roles.includes('not') && !roles.includes('negates');
}

/** "No, tomorrow" may correct the day. */
function namesOnlyDay({ roles }: Clause): boolean {
  return roles.includes('today') && roles.every((role) => role === 'today' || role === 'pass');
}

function has(clauses: readonly Clause[], ...wanted: TokenRole[]): boolean {
  return clauses.some(({ roles }) => roles.some((role) => wanted.includes(role)));
}
