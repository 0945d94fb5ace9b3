import { cellOfAll } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { foldWord } from '../../../../language/text/plain-words.js';
import { clausesOf } from '../intent/clauses.js';
import { resolveIntent } from '../intent/resolve-intent.js';
import { isOr } from './choice-words.js';
import type { Choice } from './choices.js';
import { readChoices } from './choices.js';
import { fitsNamedTimes, namesTimes } from './named-times.js';

/** One of the appointments that an answer may be for. */
export interface Candidate {
  readonly at: Date;
  readonly timeZone: string;
  /** With whom and where it is. */
  readonly names: readonly string[];
}

/** Nobody chooses in so many words; each is looked at with those behind it. */
const MAX_WORDS = 40;
/** A day and a clock time, with what stands before them: "on the 12th at 9am". */
const MAX_MENTION_WORDS = 5;
/** Shorter words are initials, articles and titles. */
const MIN_NAME_LETTERS = 3;
const wordsOfAll = (...[cell]: Parameters<typeof cellOfAll>): ReadonlySet<string> =>
  new Set(phrasesIn(cellOfAll(cell)));
const ONLY = wordsOfAll(({ choices }) => choices.only);
const JOINS = wordsOfAll(({ calendar }) => calendar.joins);
/** What may stand between a mention and its answer ("the 9am one"). */
const AROUND = new Set(
  'one appointment appt cita la el rdv the le les del de du d a au celui celle der die das il lo'.split(' '),
);
const PART = /[,;.!\n]+/u;

/**
 * Reads an answer that names its appointments instead of numbering them: "yes for Emma, no for Liam", "only Tuesday", "the 9am one
 * yes". A name, day or time chooses where exactly one appointment fits it; else nothing is chosen.
 *
 * @param candidates at least two
 * @param sense of the answer that a list was sent for, where there was one: a bare mention takes it
 * @returns the answer for each candidate, by its index, that one was given for
 */
export function readNamedChoices(
  text: string,
  candidates: readonly Candidate[],
  now: Date,
  language?: string,
  sense?: Choice,
): Map<number, Choice> | undefined {
  if (/[?¿]/u.test(text) || text.split(/\s+/u, MAX_WORDS + 1).length > MAX_WORDS) return undefined;
  const parts = text.split(PART).map((part) => mentionsIn(part, candidates, now));
  const known = parts.filter((part) => part !== undefined);
  const mentioned = known.flat().filter((word) => typeof word === 'number');
  if (known.length < parts.length || mentioned.length === 0) return undefined;
  if (known.flat().some((word) => typeof word === 'string' && isOr(foldWord(word), language)))
    return undefined;
  return numbered(known, candidates.length, language, sense) ?? partByPart(known, language);
}

/** Whom a text names, by index: those by whom a name stands in it that no other has. */
export function namedAmong(text: string, candidates: readonly Candidate[]): number[] {
  const words = text.split(/\s+/u, MAX_WORDS);
  return [...new Set(words.flatMap((word) => named(word, candidates) ?? []))];
}

type Word = string | number;

/** As an answer to a numbered list: "yes for 1, no for 2". */
function numbered(
  parts: readonly (readonly Word[])[],
  count: number,
  language: string | undefined,
  sense: Choice | undefined,
): Map<number, Choice> | undefined {
  const isOnly = (word: Word): boolean => typeof word === 'string' && ONLY.has(foldWord(word));
  // "The one with Liam" counts nothing.
  const isAround = (word: Word): boolean => typeof word === 'string' && AROUND.has(foldWord(word));
  const only = parts.flat().some(isOnly);
  const text = parts
    .map((words) =>
      words
        .filter((word) => !isOnly(word) && !isAround(word))
        .map((word) => (typeof word === 'number' ? word + 1 : word))
        .join(' '),
    )
    .join(', ');
  const choices = readChoices(text, count, language, sense ?? (only ? 'confirm' : undefined));
  return choices && new Map([...choices].map(([number, choice]) => [number - 1, choice]));
}

/** "I can come Tuesday but not Thursday": each part answers for what it names. */
function partByPart(
  parts: readonly (readonly Word[])[],
  language: string | undefined,
): Map<number, Choice> | undefined {
  const choices = new Map<number, Choice>();
  let before: Choice | undefined;
  for (const { words, goesOn } of parts.flatMap(betweenJoins)) {
    const mentions = new Set(words.filter((word) => typeof word === 'number'));
    const clauses = clausesOf(words.filter((word) => typeof word === 'string').join(' '), language);
    const roles = clauses.flatMap((clause) => clause.roles);
    if (mentions.size === 0 && roles.every((role) => role === 'pass' || role === 'reassure')) continue;
    const { intent } = resolveIntent(clauses);
    // "But not Friday"; "the 9 o'clock works, the 2 o'clock doesn't"; "Tuesday and Friday".
    const isNot =
      roles.length > 0 &&
      roles.every(
        (role) => role === 'not' || role === 'notAfter' || (role === 'never' && before === 'confirm'),
      );
    const answer = isNot ? 'cancel' : roles.length === 0 && goesOn ? (before ?? intent) : intent;
    const [mention] = mentions;
    if (mention === undefined || mentions.size > 1 || answer === 'unclear') return undefined;
    if ((choices.get(mention) ?? answer) !== answer) return undefined;
    choices.set(mention, answer);
    before = answer;
  }
  return choices.size > 0 ? choices : undefined;
}

interface Joined {
  readonly words: Word[];
  /** Joined to what stands before it by no "but". */
  readonly goesOn: boolean;
}

function betweenJoins(words: readonly Word[]): Joined[] {
  let part: Joined = { words: [], goesOn: false };
  const parts = [part];
  for (const word of words) {
    if (typeof word === 'string' && JOINS.has(foldWord(word))) {
      const goesOn = !clausesOf(word).some(({ but }) => but);
      parts.push((part = { words: [], goesOn }));
    } else part.words.push(word);
  }
  return parts.filter((joined) => joined.words.length > 0);
}

/** The words of a part, each mention of one candidate as its index; undefined where a mention fits none, or several. */
function mentionsIn(part: string, candidates: readonly Candidate[], now: Date): Word[] | undefined {
  const words = part.trim().split(/\s+/u).filter(Boolean);
  const found: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const mention = mentionAt(words, at, candidates, now);
    if (mention?.index === undefined) {
      if (mention) return undefined;
      found.push(words[at] ?? '');
      at += 1;
    } else {
      if (found.at(-1) !== mention.index) found.push(mention.index);
      at += mention.length;
      if (AROUND.has(foldWord(words[at] ?? ''))) at += 1;
    }
  }
  return found;
}

/** `index` is missing where what is named fits none or several. */
function mentionAt(
  words: readonly string[],
  at: number,
  candidates: readonly Candidate[],
  now: Date,
): { index: number | undefined; length: number } | undefined {
  const byName = named(words[at] ?? '', candidates);
  if (byName !== undefined) return { index: byName, length: 1 };
  for (let length = Math.min(MAX_MENTION_WORDS, words.length - at); length > 0; length -= 1) {
    const window = words.slice(at, at + length);
    if (!window.every((word, index) => isOfTime(word, index === length - 1))) continue;
    const mention = window.join(' ');
    if (!namesTimes(mention)) continue;
    const fitting = candidates.flatMap((candidate, index) =>
      fitsNamedTimes(mention, candidate.at, candidate.timeZone, now) ? [index] : [],
    );
    return { index: fitting.length === 1 ? fitting[0] : undefined, length };
  }
  return undefined;
}

/** A word of one candidate's names that no other has. */
function named(word: string, candidates: readonly Candidate[]): number | undefined {
  const plain = foldWord(word.replace(/^[dl]['’]|['’]s(?=[^\p{L}]*$)|[^\p{L}\p{N}]/giu, ''));
  if (plain.length < MIN_NAME_LETTERS) return undefined;
  const having = candidates.flatMap(({ names }, index) =>
    names.some((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u).some((part) => foldWord(part) === plain))
      ? [index]
      : [],
  );
  return having.length === 1 ? having[0] : undefined;
}

const BESIDE_TIMES = new Set(
  'on the at of for de el la las los a para le a du pour am pm um der den next this'.split(' '),
);

/** Nothing but a time, or what belongs to one; it does not end with the latter. */
function isOfTime(word: string, isLast: boolean): boolean {
  const plain = foldWord(word.replace(/[^\p{L}\p{N}:]/gu, ''));
  return (
    namesTimes(word) || /\d/u.test(word) || (!isLast && BESIDE_TIMES.has(plain)) || /^(?:am|pm)$/u.test(plain)
  );
}
