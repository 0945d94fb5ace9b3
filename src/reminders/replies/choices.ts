import { choiceWords } from './choice-words.js';
import type { ChoiceWord } from './choice-words.js';

export type Choice = 'confirm' | 'cancel';

const ANSWERS: ReadonlySet<ChoiceWord['kind']> = new Set(['yes', 'no', 'negation']);
const NOES: ReadonlySet<ChoiceWord['kind']> = new Set(['no', 'negation']);

type Target = Extract<ChoiceWord, { kind: 'number' | 'both' | 'all' }>;

/**
 * Reads a text as the answer to a numbered list: "1 yes 2 no", "2 no", "yes to all", "both".
 *
 * Answers and what they are for must take turns from the first word to the last, and every word must be
 * understood; otherwise each part between commas must do so by itself. Nothing is guessed: a number beyond
 * the list, a number without an answer, two answers to one number, a clock time or a question give
 * `undefined`. "Both" of a list of two is a yes to both.
 *
 * @param count how many appointments the list held
 * @returns the answer for each number that one was given for, or `undefined` where the text is no such
 * answer
 */
export function readChoices(text: string, count: number, language?: string): Map<number, Choice> | undefined {
  const words = choiceWords(text, language);
  if (!words) return undefined;
  // Spanish "1 y 2 no" is "1 and 2 no", English "1 y 2 no" is "1 yes, 2 no": what depends on it is not
  // answered.
  const readings = words.some(({ kind }) => kind === 'y')
    ? [withY(words, 'yes'), withY(words, 'skip')]
    : [words];
  if (words.some(turnsAnswer)) return undefined;
  const results = readings.map((reading) => paired(reading, count)).filter((result) => result !== undefined);
  const [first, second] = results;
  return second === undefined || same(first, second) ? first : undefined;
}

/**
 * "Don't cancel 2", "no cancele la 2": a negation with an answer behind it, and no comma between, says
 * something else.
 */
function turnsAnswer({ kind }: ChoiceWord, at: number, words: readonly ChoiceWord[]): boolean {
  const next = words.slice(at + 1).find((word) => word.kind !== 'skip');
  return kind === 'negation' && next !== undefined && ANSWERS.has(next.kind);
}

function withY(words: readonly ChoiceWord[], kind: 'yes' | 'skip'): ChoiceWord[] {
  return words.map((word) => (word.kind === 'y' ? { kind } : word));
}

function paired(words: readonly ChoiceWord[], count: number): Map<number, Choice> | undefined {
  const content = words.filter(({ kind }) => kind !== 'skip');
  const hard = content.some(({ kind }) => kind === 'but');
  const whole = content.filter(({ kind }) => kind !== 'break');
  if (whole.length === 1 && whole[0]?.kind === 'both')
    return count === 2 ? filled([1, 2], 'confirm') : undefined;
  const targets = whole.filter(isTarget);
  if (targets.length < 2 && targets.some((target) => target.kind === 'number' && target.spelled))
    return undefined;
  return (
    (hard ? undefined : inTurns(whole, count)) ?? merged(parts(content).map((part) => inTurns(part, count)))
  );
}

function parts(words: readonly ChoiceWord[]): ChoiceWord[][] {
  return words
    .reduce<ChoiceWord[][]>(
      (done, word) => {
        if (word.kind === 'break' || word.kind === 'but') return [...done, []];
        return [...done.slice(0, -1), [...(done[done.length - 1] ?? []), word]];
      },
      [[]],
    )
    .filter((part) => part.length > 0);
}

/** Targets and answers in turn, either first: 1 yes 2 no; yes 1 2, no 3. */
function inTurns(words: readonly ChoiceWord[], count: number): Map<number, Choice> | undefined {
  const runs: { answer: Choice | undefined; targets: Target[] }[] = [];
  for (const word of words) {
    const answer = word.kind === 'yes' ? 'confirm' : NOES.has(word.kind) ? 'cancel' : undefined;
    const last = runs[runs.length - 1];
    if (isTarget(word) && last && last.answer === undefined) last.targets.push(word);
    else if (isTarget(word)) runs.push({ answer: undefined, targets: [word] });
    else if (answer && last?.answer !== answer) runs.push({ answer, targets: [] });
  }
  if (runs.length === 0 || runs.length % 2 === 1) return undefined;
  const answers: (Map<number, Choice> | undefined)[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const [one, other] = [runs[at], runs[at + 1]];
    const answer = one?.answer ?? other?.answer;
    const numbers = [...(one?.targets ?? []), ...(other?.targets ?? [])].flatMap((target) =>
      numbersOf(target, count),
    );
    if (!answer || numbers.length === 0 || (one?.answer && other?.answer)) return undefined;
    answers.push(
      numbers.every((number) => number >= 1 && number <= count) ? filled(numbers, answer) : undefined,
    );
  }
  return merged(answers);
}

/** An empty list where the target does not fit: "both" of three. */
function numbersOf(target: Target, count: number): number[] {
  if (target.kind === 'number') return [target.number === 'last' ? count : target.number];
  if (target.kind === 'both' && count !== 2) return [0];
  return Array.from({ length: count }, (_, index) => index + 1);
}

function filled(numbers: readonly number[], choice: Choice): Map<number, Choice> {
  return new Map(numbers.map((number) => [number, choice]));
}

/** One answer per number, or none at all. */
function merged(answers: readonly (Map<number, Choice> | undefined)[]): Map<number, Choice> | undefined {
  const all = new Map<number, Choice>();
  for (const answer of answers) {
    if (!answer) return undefined;
    for (const [number, choice] of answer) {
      if ((all.get(number) ?? choice) !== choice) return undefined;
      all.set(number, choice);
    }
  }
  return all.size > 0 ? all : undefined;
}

function same(one: Map<number, Choice> | undefined, other: Map<number, Choice>): boolean {
  return one?.size === other.size && [...other].every(([number, choice]) => one.get(number) === choice);
}

const isTarget = (word: ChoiceWord): word is Target =>
  word.kind === 'number' || word.kind === 'both' || word.kind === 'all';
