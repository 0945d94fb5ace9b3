import type { ChoiceWord } from './choice-words.js';
import { choiceWords } from './choice-words.js';

export type Choice = 'confirm' | 'cancel';

const NEGATIONS: ReadonlySet<ChoiceWord['kind']> = new Set(['negation', 'not']);
const NOES: ReadonlySet<ChoiceWord['kind']> = new Set(['no', ...NEGATIONS]);
const ANSWERS: ReadonlySet<ChoiceWord['kind']> = new Set(['yes', ...NOES]);
const WEIGHTLESS: ReadonlySet<ChoiceWord['kind']> = new Set(['skip', 'filler']);

type Target = Extract<ChoiceWord, { kind: 'number' | 'both' | 'all' | 'none' }>;

/**
 * Reads a text as the answer to a numbered list: "1 yes 2 no", "2 no", "yes to all", "both".
 *
 * Answers and what they are for must take turns from the first word to the last, and every word must be
 * understood; otherwise each part between commas must do so by itself. Nothing is guessed: a number beyond
 * the list, two answers to one number, a negation of "both" or "all", a clock time or a question give
 * `undefined`. A bare choice ("both", "the first") says again what was said before the list was sent.
 *
 * @param count how many appointments the list held
 * @param sense of the answer that the list was sent for, where there was one: a bare choice takes it
 * @returns the answer for each number that one was given for, or `undefined` where the text is no such
 * answer
 */
export function readChoices(
  text: string,
  count: number,
  language?: string,
  sense?: Choice,
): Map<number, Choice> | undefined {
  const spoken = choiceWords(text, language);
  if (!spoken) return undefined;
  const words = withOtherNamed(spoken, count);
  // Spanish "1 y 2 no" is "1 and 2 no", English "1 y 2 no" is "1 yes, 2 no": what depends on it is not
  // answered.
  const readings = words.some(({ kind }) => kind === 'y')
    ? [withY(words, 'yes'), withY(words, 'skip')]
    : [words];
  if (words.some(({ kind }) => kind === 'none')) return sense ? undefined : noneOf(words, count);
  if (withNext(words).some(([word, next]) => turnsAnswer(word, next) || negatesAll(word, next)))
    return undefined;
  const results = readings
    .map((reading) => paired(reading, count, sense) ?? (sense && bareChoice(reading, count, sense)))
    .filter((result) => result !== undefined);
  const [first, second] = results;
  return second === undefined || same(first, second) ? first : undefined;
}

/** "The other" is of two the one that does not stand before it; elsewhere it is none of the list. */
function withOtherNamed(words: readonly ChoiceWord[], count: number): ChoiceWord[] {
  let named: number | undefined;
  return words.map((word) => {
    if (word.kind !== 'number') return word;
    if (typeof word.number === 'number') named = word.number;
    if (word.number === 'last') named = count;
    if (word.number !== 'other') return word;
    return { ...word, number: count === 2 && named !== undefined ? 3 - named : 0 };
  });
}

/** "Neither", "no, none of them": beside nothing but a no. */
function noneOf(words: readonly ChoiceWord[], count: number): Map<number, Choice> | undefined {
  const isNone = words.every(
    ({ kind }) => kind === 'none' || kind === 'break' || WEIGHTLESS.has(kind) || NOES.has(kind),
  );
  return isNone && count > 1 ? filled(numbersOf({ kind: 'all' }, count), 'cancel') : undefined;
}

/** Each word with the next one of weight behind it. */
function withNext(words: readonly ChoiceWord[]): [word: ChoiceWord, next: ChoiceWord | undefined][] {
  let next: ChoiceWord | undefined;
  const pairs = words.toReversed().map((word): [ChoiceWord, ChoiceWord | undefined] => {
    const behind = next;
    if (!WEIGHTLESS.has(word.kind)) next = word;
    return [word, behind];
  });
  return pairs.reverse();
}

/**
 * "Don't cancel 2", "no cancele la 2": a negation with an answer behind it, and no comma between, says
 * something else.
 */
function turnsAnswer({ kind }: ChoiceWord, next: ChoiceWord | undefined): boolean {
  return NEGATIONS.has(kind) && next !== undefined && ANSWERS.has(next.kind);
}

/** "Not both": one of them, or none? */
function negatesAll({ kind }: ChoiceWord, next: ChoiceWord | undefined): boolean {
  return kind === 'not' && (next?.kind === 'both' || next?.kind === 'all');
}

/** "Thanks all" is said to us: what is chosen comes first, courtesy behind it. */
function bareChoice(
  words: readonly ChoiceWord[],
  count: number,
  sense: Choice,
): Map<number, Choice> | undefined {
  const content = words.filter(({ kind }) => kind !== 'skip' && kind !== 'break');
  const targets = content.filter(isTarget);
  const choosesFirst = content[0] !== undefined && isTarget(content[0]);
  if (!choosesFirst || content.some((word) => !isTarget(word) && word.kind !== 'filler')) return undefined;
  if (targets.length === 1 && targets.some((target) => target.kind === 'number' && target.spelled))
    return undefined;
  const numbers = targets.flatMap((target) => numbersOf(target, count));
  return numbers.every((number) => number >= 1 && number <= count) ? filled(numbers, sense) : undefined;
}

function withY(words: readonly ChoiceWord[], kind: 'yes' | 'skip'): ChoiceWord[] {
  return words.map((word) => (word.kind === 'y' ? { kind } : word));
}

function paired(
  words: readonly ChoiceWord[],
  count: number,
  sense: Choice | undefined,
): Map<number, Choice> | undefined {
  const content = words.filter(({ kind }) => !WEIGHTLESS.has(kind));
  const hard = content.some(({ kind }) => kind === 'but');
  const whole = content.filter(({ kind }) => kind !== 'break');
  const targets = whole.filter(isTarget);
  if (targets.length < 2 && targets.some((target) => target.kind === 'number' && target.spelled))
    return undefined;
  // "The second, for the first it's ok", where the list was sent for a no.
  const answers = new Set(
    whole.map(({ kind }) => ANSWER_OF_KIND[kind]).filter((answer) => answer !== undefined),
  );
  if (sense && hasBareTarget(content) && !(answers.size === 1 && answers.has(sense))) return undefined;
  return (
    (hard ? undefined : inTurns(whole, count)) ?? merged(parts(content).map((part) => inTurns(part, count)))
  );
}

/** Whether a part between commas chooses, and answers nothing. */
function hasBareTarget(words: readonly ChoiceWord[]): boolean {
  return parts(words).some((part) => part.every(isTarget));
}

function parts(words: readonly ChoiceWord[]): ChoiceWord[][] {
  let part: ChoiceWord[] = [];
  const all = [part];
  for (const word of words) {
    if (word.kind === 'break' || word.kind === 'but') all.push((part = []));
    else part.push(word);
  }
  return all.filter(({ length }) => length > 0);
}

const ANSWER_OF_KIND: Partial<Record<ChoiceWord['kind'], Choice>> = {
  yes: 'confirm',
  no: 'cancel',
  not: 'cancel',
  negation: 'cancel',
};

/** Words in a row that say the same answer, or choose. */
type Run =
  | { readonly kind: 'answer'; readonly answer: Choice }
  | { readonly kind: 'targets'; readonly targets: Target[] };

/** Targets and answers in turn, either first: 1 yes 2 no; yes 1 2, no 3. */
function inTurns(words: readonly ChoiceWord[], count: number): Map<number, Choice> | undefined {
  const runs = runsOf(words);
  if (runs.length === 0 || runs.length % 2 === 1) return undefined;
  const pairs = Array.from({ length: runs.length / 2 }, (_, at) => runs.slice(2 * at, 2 * at + 2));
  return merged(pairs.map((pair) => answerOf(pair, count)));
}

function runsOf(words: readonly ChoiceWord[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const answer = ANSWER_OF_KIND[word.kind];
    if (isTarget(word)) {
      if (last?.kind === 'targets') last.targets.push(word);
      else runs.push({ kind: 'targets', targets: [word] });
    } else if (answer && !(last?.kind === 'answer' && last.answer === answer)) {
      runs.push({ kind: 'answer', answer });
    }
  }
  return runs;
}

function answerOf(pair: readonly Run[], count: number): Map<number, Choice> | undefined {
  const answer = pair.find((run) => run.kind === 'answer')?.answer;
  const targets = pair.find((run) => run.kind === 'targets')?.targets;
  const numbers = targets?.flatMap((target) => numbersOf(target, count)) ?? [];
  const fits = numbers.length > 0 && numbers.every((number) => number >= 1 && number <= count);
  return answer && fits ? filled(numbers, answer) : undefined;
}

/** An empty list where the target does not fit: "both" of three. */
function numbersOf(target: Target, count: number): number[] {
  if (target.kind === 'number') return [typeof target.number === 'number' ? target.number : count];
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
  word.kind === 'number' || word.kind === 'both' || word.kind === 'all' || word.kind === 'none';
