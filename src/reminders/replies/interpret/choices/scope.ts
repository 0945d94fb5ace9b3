import { clausesOf } from '../intent/clauses.js';
import type { Candidate } from './candidate.js';
import { isAnswered } from './candidate.js';
import type { MentionPhrases } from './mention-phrases.js';
import { mentionPhrases } from './mention-phrases.js';

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
  const own = (language ?? 'en').toLowerCase().split(/[_-]/u)[0] ?? '';
  return { text, candidates, now, language, phrases: mentionPhrases([own, ...spoken]) };
}
