import type { Clause } from './clauses.js';
import { holdsDoubtfulWord } from './statements.js';
import type { TokenRole } from './token-role.js';

const OPENERS: ReadonlySet<TokenRole> = new Set(['ask', 'question', 'invert', 'tag']);
/** Of what belongs to no answer. */
const THINGS: ReadonlySet<TokenRole> = new Set(['thing', 'excuse', 'along']);
const OF_THINGS: ReadonlySet<TokenRole> = new Set([...OPENERS, ...THINGS, 'pass', 'topic', 'who', 'must']);
/** What else may stand in a question without any of the language's doubtful words. */
const BESIDE_THINGS: ReadonlySet<TokenRole> = new Set(['unknown', 'name', 'number', 'aside', 'will']);

/**
 * Whether the clause at a place begins a question of things that a visit brings along: a yes stands beside it. In one breath with the yes only
 * what begins as a question is one ("yes is there parking"); behind a comma its form may come last ("네, 보험 카드 가져가야 하나요?").
 */
export function asksOfThings(clauses: readonly Clause[], at: number): boolean {
  const [first, ...others] = questionFrom(clauses, at);
  if (!first) return false;
  const roles = [first, ...others].flatMap((clause) => clause.roles);
  const [opener = 'pass'] = first.roles;
  if (first.attached && !OPENERS.has(opener)) return false;
  const isOpened = roles.some((role) => OPENERS.has(role));
  if (!isOpened || !roles.some((role) => THINGS.has(role))) return false;
  if (roles.every((role) => OF_THINGS.has(role))) return true;
  const isPlain = roles.every((role) => OF_THINGS.has(role) || BESIDE_THINGS.has(role));
  return isPlain && ![first, ...others].some(holdsDoubtfulWord);
}

/** "好，請問要帶保險卡嗎": the tag asks for what stands before it up to the comma. */
export function endsQuestionOfThings(clauses: readonly Clause[], at: number): boolean {
  if (!clauses[at]?.attached) return false;
  const begin = clauses.findLastIndex(({ attached }, index) => index < at && !attached);
  return clauses[begin]?.question === true && asksOfThings(clauses, begin);
}

/** The clause and those that go on with it, as far as they ask. */
function questionFrom(clauses: readonly Clause[], at: number): Clause[] {
  const [first, ...behind] = clauses.slice(at);
  if (!first?.question) return [];
  const end = behind.findIndex(({ question, attached, joined }) => !question || !(attached || joined));
  return [first, ...(end < 0 ? behind : behind.slice(0, end))];
}
