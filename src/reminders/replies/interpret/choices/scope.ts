import { clausesOf } from '../intent/clauses.js';
import { languageOf } from '../text/lexicon.js';
import { segmentsOf } from '../text/sentences.js';
import type { Candidate } from './candidate.js';
import { isAnswered } from './candidate.js';
import type { MentionPhrases } from './mention-phrases.js';
import { mentionPhrases } from './mention-phrases.js';

/** Nobody chooses in so many words; each is looked at with those behind it. */
export const MAX_WORDS = 40;
/** Of Chinese and Korean, where each is a word. */
const MAX_CHARACTERS = 2 * MAX_WORDS;

/** Among what a text may choose. */
export interface Scope {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly now: Date;
  readonly language: string | undefined;
  readonly phrases: readonly MentionPhrases[];
}

/** What is counted by "all", by index: the list that holds, else what is open, else what was asked. */
export function countedOf(candidates: readonly Candidate[]): number[] {
  const indices = candidates.map((_, index) => index);
  const of = (has: (candidate: Candidate) => boolean): number[] =>
    indices.filter((index) => candidates[index] && has(candidates[index]));
  const listed = of(({ number }) => number !== undefined);
  if (listed.length > 0)
    return listed.toSorted((one, other) => (candidates[one]?.number ?? 0) - (candidates[other]?.number ?? 0));
  const asked = of(({ asked: isAsked }) => isAsked !== false);
  const open = asked.filter((index) => candidates[index] && !isAnswered(candidates[index]));
  return open.length > 0 ? open : asked;
}

/** With the phrases of the languages that are spoken in the text. */
export function scopeOf(
  text: string,
  candidates: readonly Candidate[],
  now: Date,
  language: string | undefined,
): Scope {
  const spoken = clausesOf(text, language).flatMap(({ languages }) => languages);
  return {
    text,
    candidates,
    now,
    language,
    phrases: mentionPhrases([languageOf(language ?? 'en'), ...spoken]),
  };
}

/** Whether a text has more words than anybody chooses in. */
export const isTooLongToChoose = (text: string): boolean =>
  text.split(/\s+/u, MAX_WORDS + 1).length > MAX_WORDS || wordsOf(text).length > MAX_CHARACTERS;

export const wordsOf = (text: string): string[] => segmentsOf(text).flatMap(({ words }) => words);
