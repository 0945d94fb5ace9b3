import { clauseIntentsOf } from './clause-intent.js';
import type { Clause } from './clauses.js';
import { isAnswer, isLight } from './clauses.js';
import { isIntentWord } from './intent-signs.js';
import { asksOfThings, endsQuestionOfThings } from './practical-questions.js';
import type { TokenRole } from './token-role.js';

/** In a question these ask for the very answer that we wait for: "Cancel? No" must not be read as a no. */
const ASKED_FOR: readonly TokenRole[] = ['yes', 'no', 'attend', 'go', 'cancel', 'miss', 'absent', 'keep'];

/** The clauses of a text that state something and are not taken back, or none where it leaves the matter open. */
export function statedClauses(written: readonly Clause[]): readonly Clause[] {
  const clauses = written.map((clause, at) =>
    isBareYes(clause) && written[at + 1]?.sentence === clause.sentence && asksOfThings(written, at + 1)
      ? { ...clause, question: false }
      : clause,
  );
  const stated = withoutQuestions(clauses);
  if (offersInstead(stated)) return [];
  const said = withoutTakenBack(stated);
  const sentences = sentencesOf(said);
  const isOpen = clauses.some((clause, at) => leavesOpen(clause, sentences) && !excuses(clause, clauses, at));
  return isOpen || has(said, 'maybe') ? [] : said;
}

export function sentencesOf(clauses: readonly Clause[]): ReadonlySet<number> {
  return new Set(clauses.map(({ sentence }) => sentence));
}

export function has(clauses: readonly Clause[], ...wanted: readonly TokenRole[]): boolean {
  return clauses.some(({ roles }) => roles.some((role) => wanted.includes(role)));
}

/**
 * Another time wished for, a question that turns the answer, a bare number: whatever else is said, it is
 * not settled.
 */
function leavesOpen(clause: Clause, statedSentences: ReadonlySet<number>): boolean {
  if (has([clause], 'other') || clause.roles[0] === 'number') return true;
  if (clause.but && !clause.question && !speaks(clause) && !isHarmless(clause)) return true;
  if (!clause.question) return false;
  // "Yes, but I can't?" has not agreed, and what is not understood may be a condition.
  if (clause.but && has([clause], 'cant', 'wont', 'unknown', 'maybe', 'reason')) return true;
  const isStated = statedSentences.has(clause.sentence);
  if (has([clause], 'ok') && clause.roles.every(isLight)) return true;
  return has([clause], 'day', 'clock', ...ASKED_FOR) || (isStated && has([clause], 'maybe', 'never'));
}

/** "But something came up, I have to cancel". */
function excuses(clause: Clause, clauses: readonly Clause[], at: number): boolean {
  const { but, question, roles } = clause;
  const isReason =
    but && !question && roles.every((role) => REASONS.has(role)) && has([clause], 'reason', 'excuse');
  return isReason && clauses.slice(at + 1).some(goes);
}
const REASONS: ReadonlySet<TokenRole> = new Set([
  'reason',
  'excuse',
  'pass',
  'thing',
  'who',
  'will',
  'past',
  'today',
]);

function goes(clause: Clause): boolean {
  const { intents, doubtful } = clauseIntentsOf(clause);
  return !doubtful && (intents.includes('absent') || intents.includes('cancel'));
}

/**
 * Leaves the clauses that state something. A question also takes along what runs into it without
 * punctuation ("yes can we …", "I'll be there when …"), and the sentence that it wants confirmed ("I'm
 * coming at 2, right?").
 */
function withoutQuestions(clauses: readonly Clause[]): Clause[] {
  const taken = new Set<Clause>();
  const takenSentences = new Set<number>();
  /** What runs into the clause, as far as it is not taken; and whether something in all of it speaks of the matter. */
  let run: Clause[] = [];
  let runHasIntent = false;
  for (const [at, clause] of clauses.entries()) {
    if (!clause.attached) [run, runHasIntent] = [[], false];
    if (clause.question && !has([clause], 'request')) {
      taken.add(clause);
      const [opener] = clause.roles;
      if ((opener !== 'question' || !runHasIntent) && !(run.every(isBareYes) && asksOfThings(clauses, at)))
        run.splice(0).forEach((part) => taken.add(part));
      // "Where do I go?" asks for no leave to come; "do I come?" does.
      const asksLeave = opener !== 'ask' && opener !== 'question' && hasIntentWord(clause);
      if (asksLeave || (has([clause], 'tag') && !endsQuestionOfThings(clauses, at)))
        takenSentences.add(clause.sentence);
    }
    run.push(clause);
    runHasIntent ||= hasIntentWord(clause);
  }
  return clauses.filter((clause) => !taken.has(clause) && !takenSentences.has(clause.sentence));
}

/** "I confirm that I got your message" has an object. */
const isBareYes = ({ roles, confirms }: Clause): boolean =>
  !confirms && roles.every((role) => role === 'yes' || role === 'pass');

/**
 * "I'd love to, but I can't": what stands before "but" yields to an answer behind it. Bare answers stay, to
 * contradict ("yes but no"), and so does everything where only lateness or thanks follow.
 */
function withoutTakenBack(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findLastIndex(({ but }) => but);
  if (at < 0 || !clauses.slice(at).some(speaks)) return clauses;
  const [before, behind] = [clauses.slice(0, at), clauses.slice(at)];
  // "Yes I was going to come, but I can't": whatever stands behind, and be it not understood.
  const isPast = has(before, 'past');
  return [
    ...before.map((clause) => ({ ...clause, roles: isPast ? [] : clause.roles.filter(isAnswer) })),
    ...behind,
  ];
}

/** "I can't Tuesday but Wednesday works": what was refused is not what is agreed to. */
function offersInstead(clauses: readonly Clause[]): boolean {
  const at = clauses.findLastIndex(({ but }) => but);
  if (at < 0) return false;
  const [before, behind] = [clauses.slice(0, at), clauses.slice(at)];
  const isRefused = before.some((clause) => refuses(clause) || refusesTime(clause));
  return isRefused && behind.some(agrees) && !(isOvercome(before) && behind.every(namesNoTime));
}

/** "I was going to cancel but I'll come", "wasn't sure if I could but yes": what was before is no refusal. */
const isOvercome = (clauses: readonly Clause[]): boolean =>
  has(clauses, 'past', 'never') && !has(clauses, 'cant', 'wont', 'absent', 'day', 'clock', 'today');

const namesNoTime = (clause: Clause): boolean => !has([clause], 'day', 'clock', 'today', 'number', 'other');

function refuses(clause: Clause): boolean {
  const { intents, doubtful } = clauseIntentsOf(clause);
  return doubtful || intents.includes('absent') || intents.includes('cancel');
}

/** "Not Tuesday", "yes for Monday, not Tuesday". */
export function refusesTime({ roles }: Clause): boolean {
  return roles.some(
    (role, at) =>
      (role === 'not' || role === 'negates' || role === 'notAfter') &&
      TIMES.has(roles.slice(at + 1).find((next) => next !== 'pass')),
  );
}
const TIMES: ReadonlySet<TokenRole | undefined> = new Set(['day', 'clock', 'today', 'number', 'name']);

function agrees(clause: Clause): boolean {
  const { intents } = clauseIntentsOf(clause);
  return intents.includes('attend') || intents.includes('keep') || has([clause], 'yes', 'ok');
}

function speaks(clause: Clause): boolean {
  return hasIntentWord(clause) || clause.roles.some(isAnswer) || has([clause], 'cant', 'wont');
}

/** "Yes, but I filled out the forms online": of what is only told nothing depends. */
function isHarmless({ roles }: Clause): boolean {
  return roles.includes('late') || (roles.length > 0 && roles.every((role) => TELLS.has(role)));
}
const TELLS: ReadonlySet<TokenRole> = new Set([
  'pass',
  'reassure',
  'who',
  'thing',
  'told',
  'along',
  'number',
]);

const hasIntentWord = ({ roles }: Clause): boolean => roles.some(isIntentWord);
