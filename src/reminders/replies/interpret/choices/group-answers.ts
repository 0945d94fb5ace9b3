import type { TokenRole } from '../intent/token-role.js';
import type { ReadGroup } from './bare-mentions.js';
import { answerOfBare } from './bare-mentions.js';
import type { Choice } from './choices.js';
import { ANSWERING, GroupReading } from './group-reading.js';
import type { Follower, Grouped } from './groups.js';
import type { Reader } from './part-answer.js';
import { rolesOf } from './part-answer.js';
import type { Target } from './parts.js';
import { withoutRepeats } from './repeated-mentions.js';

/** What is said for a target. `undecided` and `asked` leave it open. */
export interface GroupAnswer {
  readonly target: Target;
  readonly exception?: Target | undefined;
  readonly says: Choice | 'undecided' | 'asked';
  readonly weak: boolean;
}

export interface GroupAnswers {
  readonly answers: readonly GroupAnswer[];
  /** Something is asked beside them. */
  readonly asks: boolean;
}

/**
 * What each group says; `undefined` where one of them is not understood.
 * @param sense of the answer that a list was sent for: a bare mention takes it
 */
export function answersOfGroups(
  grouped: Grouped,
  reader: Reader,
  sense: Choice | undefined,
): GroupAnswers | undefined {
  const groups = readingsOf(grouped, reader, sense);
  if (!groups || contradictsNot(groups) || narrowsLater(groups) || mayOnlyBring(groups)) return undefined;
  const followers = [...grouped.leading, ...groups.flatMap(({ group }) => group.followers)];
  const questions = followers.filter(({ isQuestion }) => isQuestion);
  if (!questions.every((question) => isAside(question, groups, reader))) return undefined;
  const answers = groups.map((_, at) => answerOfGroup(groups, at, reader, sense));
  const known = answers.filter((answer) => answer !== undefined);
  const asks = questions.length > 0 || known.some(({ says }) => says === 'asked');
  return known.length === answers.length ? { answers: known, asks } : undefined;
}

function readingsOf(
  { leading, groups }: Grouped,
  reader: Reader,
  sense: Choice | undefined,
): ReadGroup[] | undefined {
  const said = leading.filter(({ isQuestion }) => !isQuestion);
  const read: ReadGroup[] = [];
  for (const [at, group] of withoutRepeats(groups, reader).entries()) {
    const reading = new GroupReading(group, at === 0 ? said : [], read, reader, sense).read();
    if (!reading) return undefined;
    read.push({ group, reading });
  }
  return read;
}

/** "Cancel Emma, not Liam". */
function contradictsNot(groups: readonly ReadGroup[]): boolean {
  const given = groups.flatMap(({ reading }) => (typeof reading === 'object' ? [reading] : []));
  return given.some(({ isNot }) => isNot) && given.some(({ choice, isNot }) => choice === 'cancel' && !isNot);
}

/** "Both yes. Actually only Emma". */
function narrowsLater(groups: readonly ReadGroup[]): boolean {
  return groups.some(
    ({ group: { target, isOnly } }, at) =>
      isOnly &&
      groups.slice(0, at).some(({ group }) => [...target.fits].some((index) => group.target.fits.has(index))),
  );
}

function answerOfGroup(
  groups: readonly ReadGroup[],
  at: number,
  reader: Reader,
  sense: Choice | undefined,
): GroupAnswer | undefined {
  const one = groups[at];
  if (!one) return undefined;
  const { target, exception } = one.group;
  const said = one.reading === 'bare' ? answerOfBare(groups, at, reader, sense) : one.reading;
  if (said === undefined) return undefined;
  const weak = typeof said === 'object' && said.weak;
  return { target, exception, says: typeof said === 'object' ? said.choice : said, weak };
}

/** A question that names nobody and answers nothing is for staff; one behind a bare name in its sentence is about that one. */
function isAside({ text, sentence }: Follower, groups: readonly ReadGroup[], reader: Reader): boolean {
  const isOfAsked = groups.some(({ group, reading }) => reading === 'asked' && group.sentence === sentence);
  const roles = rolesOf(`${text} ?`, reader);
  // "Liam is still on, right?"
  if (roles.every((role) => role === 'pass' || role === 'tag' || role === 'ok')) return false;
  return isOfAsked || !roles.some((role) => ANSWERING.includes(role) || TURNING.has(role));
}
const TURNING: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...(['ok', 'maybe', 'come', 'go', 'miss', 'late', 'day', 'clock'] as const),
]);

/** Who comes with those that come may only bring them; beside those that don't, they come for themselves. */
function mayOnlyBring(groups: readonly ReadGroup[]): boolean {
  const others = groups.filter(({ group }) => !group.isOneself);
  return (
    groups.some(({ group }) => group.isOneself) &&
    !others.every(({ reading }) => typeof reading === 'object' && reading.choice === 'cancel')
  );
}
