import { isAnswer, isLight } from './clauses.js';
import type { Clause, TokenRole } from './clauses.js';
import { isCore, stanceOf } from './stance.js';

/** In a question these ask for the very answer that we wait for: "Cancel? No" must not be read as a no. */
const ASKED_FOR: readonly TokenRole[] = ['yes', 'no', 'attend', 'go', 'cancel', 'miss', 'absent', 'keep'];

/**
 * What of a text stands: the clauses that state something and are not taken back, or nothing where it
 * leaves the matter open.
 */
export function standing(clauses: readonly Clause[]): readonly Clause[] {
  const said = withoutTakenBack(withoutQuestions(clauses));
  return clauses.some((clause) => leavesOpen(clause, said)) || has(said, 'maybe') ? [] : said;
}

export function has(clauses: readonly Clause[], ...wanted: readonly TokenRole[]): boolean {
  return clauses.some(({ roles }) => roles.some((role) => wanted.includes(role)));
}

/**
 * Another time wished for, a question that turns the answer, a bare number: whatever else is said, it is
 * not settled.
 */
function leavesOpen(clause: Clause, said: readonly Clause[]): boolean {
  if (has([clause], 'other') || clause.roles[0] === 'number') return true;
  if (clause.but && !speaks(clause) && !isHarmless(clause)) return true;
  if (!clause.question) return false;
  const sentenceStands = said.some(({ sentence }) => sentence === clause.sentence);
  if (has([clause], 'ok') && clause.roles.every(isLight)) return true;
  return has([clause], 'day', 'clock', ...ASKED_FOR) || (sentenceStands && has([clause], 'maybe', 'never'));
}

/**
 * Leaves the clauses that state something. A question also takes along what runs into it without
 * punctuation ("yes can we …", "I'll be there when …"), and the sentence that it wants confirmed ("I'm
 * coming at 2, right?").
 */
function withoutQuestions(clauses: readonly Clause[]): Clause[] {
  const taken = new Set<Clause>();
  clauses.forEach((clause, at) => {
    if (!clause.question || has([clause], 'request')) return;
    taken.add(clause);
    const [opener] = clause.roles;
    const run = attachedBefore(clauses, at);
    if (opener !== 'question' || !run.some(namesCore)) run.forEach((part) => taken.add(part));
    // "Where do I go?" asks for no leave to come; "do I come?" does.
    const asksLeave = opener !== 'ask' && opener !== 'question' && namesCore(clause);
    if (asksLeave || has([clause], 'tag')) {
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
 * "I'd love to, but I can't": what stands before "but" yields to an answer behind it. Bare answers stay, to
 * contradict ("yes but no"), and so does everything where only lateness or thanks follow.
 */
function withoutTakenBack(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findLastIndex(({ but }) => but);
  if (at < 0 || !clauses.slice(at).some(speaks)) return clauses;
  const [before, behind] = [clauses.slice(0, at), clauses.slice(at)];
  // "I can't Tuesday but Wednesday yes": what was refused is not what is agreed to.
  if (before.some(refuses) && behind.some(agrees)) return clauses;
  return [...before.map((clause) => ({ ...clause, roles: clause.roles.filter(isAnswer) })), ...behind];
}

function refuses(clause: Clause): boolean {
  const { stances, doubtful } = stanceOf(clause);
  return doubtful || stances.includes('absent') || stances.includes('cancel');
}

function agrees(clause: Clause): boolean {
  const { stances } = stanceOf(clause);
  return stances.includes('attend') || stances.includes('keep') || has([clause], 'yes', 'ok');
}

function speaks(clause: Clause): boolean {
  return namesCore(clause) || clause.roles.some(isAnswer) || has([clause], 'cant', 'wont');
}

function isHarmless({ roles }: Clause): boolean {
  return roles.includes('late') || (roles.length > 0 && roles.every((role) => role === 'pass'));
}

const namesCore = ({ roles }: Clause): boolean => roles.some(isCore);
