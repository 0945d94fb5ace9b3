import type { Candidate } from './candidate.js';
import { isAnswered } from './candidate.js';
import type { Choice } from './choices.js';
import type { GroupAnswer, GroupAnswers } from './group-answers.js';
import type { Target } from './parts.js';
import { isResolved } from './parts.js';
import { countedOf } from './scope.js';

export interface NamedAnswers {
  /** By index. */
  readonly choices: ReadonlyMap<number, Choice>;
  /** For which candidate something is asked beside the answers. */
  readonly question?: number;
}

/** Those that each group is for; `undefined` where that is not plain, or two of them contradict each other. */
export function choicesFor(
  { answers, asks }: GroupAnswers,
  candidates: readonly Candidate[],
): NamedAnswers | undefined {
  const known = answers.map(({ target }, at) => counted(target, answers[at - 1]?.target));
  const named = new Set(
    [...known, ...answers.map(({ exception }) => exception)].flatMap((target) => [...(target?.fits ?? [])]),
  );
  const choices = new Map<number, Choice>();
  const open = new Set<number>();
  const choose = (indices: Iterable<number>, choice: Choice): boolean =>
    [...indices].every((index) => {
      const isSame = (choices.get(index) ?? choice) === choice;
      choices.set(index, choice);
      return isSame;
    });
  for (const [at, answer] of answers.entries()) {
    const target = known[at];
    const fits = target && meant(target, answer, named, candidates);
    if (!fits) return undefined;
    const { says, exception } = answer;
    if (says === 'undecided' || says === 'asked') fits.forEach((index) => open.add(index));
    else if (!choose(withoutException(fits, exception), says)) return undefined;
    // "Cancel all but Emma" says nothing of hers.
    if (exception && (says !== 'confirm' || !isResolved(exception) || !choose(exception.fits, 'cancel')))
      return undefined;
  }
  if (choices.size === 0 || [...open].some((index) => choices.has(index))) return undefined;
  if (!mayChange(answers, choices, open, candidates)) return undefined;
  const [asked] = asks ? [...open, ...choices.keys()] : [];
  return { choices, ...(asked === undefined ? {} : { question: asked }) };
}

/** "Tuesday yes, the two of them": those that were just named. */
function counted(target: Target, before: Target | undefined): Target {
  const isOfBefore =
    target.count !== undefined && target.fits.size === 0 && before?.fits.size === target.count;
  return isOfBefore ? { ...target, fits: before.fits } : target;
}

const withoutException = (fits: readonly number[], exception: Target | undefined): number[] =>
  fits.filter((index) => !exception?.fits.has(index));

/** By index, or `undefined` where none fits, or several of which not all are meant. */
function meant(
  target: Target,
  { says }: GroupAnswer,
  named: ReadonlySet<number>,
  candidates: readonly Candidate[],
): number[] | undefined {
  if (target.left) {
    const among = countedOf(candidates);
    const unanswered = among.filter((index) => candidates[index] && !isAnswered(candidates[index]));
    const left = (unanswered.length > 0 ? unanswered : among).filter((index) => !named.has(index));
    const isKnown = named.size > 0 || candidates.some(isAnswered);
    return isKnown && left.length > 0 && (target.left === 'rest' || left.length === 1) ? left : undefined;
  }
  const isOpen = says === 'undecided' || says === 'asked';
  return isResolved(target) || (isOpen && target.fits.size > 0) ? [...target.fits] : undefined;
}

/** An earlier answer is turned only by a plain one, beside which nothing is undecided. */
function mayChange(
  answers: readonly GroupAnswer[],
  choices: ReadonlyMap<number, Choice>,
  open: ReadonlySet<number>,
  candidates: readonly Candidate[],
): boolean {
  const changed = [...choices].filter(([index, choice]) => {
    const before = candidates[index]?.willAttend;
    return typeof before === 'boolean' && before !== (choice === 'confirm');
  });
  const isUndecided = answers.some(({ says }) => says === 'undecided');
  const isOpenAnswered =
    isUndecided && [...open].some((index) => candidates[index] && isAnswered(candidates[index]));
  const isWeak = changed.some(([index]) =>
    answers.some(({ target, weak }) => weak && target.fits.has(index)),
  );
  return !isOpenAnswered && !isWeak && !(isUndecided && changed.length > 0);
}
