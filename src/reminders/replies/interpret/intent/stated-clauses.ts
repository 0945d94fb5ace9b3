import { clauseIntentsOf } from './clause-intent.js';
import type { Clause, TokenRole } from './clauses.js';
import { isAnswer, isLight } from './clauses.js';
import { isIntentWord } from './intent-signs.js';

/** In a question these ask for the very answer that we wait for: "Cancel? No" must not be read as a no. */
const ASKED_FOR: readonly TokenRole[] = ['yes', 'no', 'attend', 'go', 'cancel', 'miss', 'absent', 'keep'];

/** The clauses of a text that state something and are not taken back, or none where it leaves the matter open. */
export function statedClauses(clauses: readonly Clause[]): readonly Clause[] {
  const said = withoutTakenBack(withoutQuestions(clauses));
  const sentences = sentencesOf(said);
  return clauses.some((clause) => leavesOpen(clause, sentences)) || has(said, 'maybe') ? [] : said;
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
  if (clause.but && !speaks(clause) && !isHarmless(clause)) return true;
  if (!clause.question) return false;
  // "Yes, but I can't?" has not agreed.
  if (clause.but && has([clause], 'cant', 'wont')) return true;
  const isStated = statedSentences.has(clause.sentence);
  if (has([clause], 'ok') && clause.roles.every(isLight)) return true;
  return has([clause], 'day', 'clock', ...ASKED_FOR) || (isStated && has([clause], 'maybe', 'never'));
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
  for (const clause of clauses) {
    if (!clause.attached) [run, runHasIntent] = [[], false];
    if (clause.question && !has([clause], 'request')) {
      taken.add(clause);
      const [opener] = clause.roles;
      if (opener !== 'question' || !runHasIntent) run.splice(0).forEach((part) => taken.add(part));
      // "Where do I go?" asks for no leave to come; "do I come?" does.
      const asksLeave = opener !== 'ask' && opener !== 'question' && hasIntentWord(clause);
      if (asksLeave || has([clause], 'tag')) takenSentences.add(clause.sentence);
    }
    run.push(clause);
    runHasIntent ||= hasIntentWord(clause);
  }
  return clauses.filter((clause) => !taken.has(clause) && !takenSentences.has(clause.sentence));
}

/**
 * "I'd love to, but I can't": what stands before "but" yields to an answer behind it. Bare answers stay, to
 * contradict ("yes but no"), and so does everything where only lateness or thanks follow.
 */
function withoutTakenBack(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findLastIndex(({ but }) => but);
  if (at < 0 || !clauses.slice(at).some(speaks)) return clauses;
  const [before, behind] = [clauses.slice(0, at), clauses.slice(at)];
  // "I can't Tuesday but Wednesday yes": what was refused is not what is agreed to.
  if (before.some((clause) => refuses(clause) || refusesTime(clause)) && behind.some(agrees)) return clauses;
  return [...before.map((clause) => ({ ...clause, roles: clause.roles.filter(isAnswer) })), ...behind];
}

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

function isHarmless({ roles }: Clause): boolean {
  return roles.includes('late') || (roles.length > 0 && roles.every((role) => role === 'pass'));
}

const hasIntentWord = ({ roles }: Clause): boolean => roles.some(isIntentWord);
