import type { Candidate } from './candidate.js';
import { isAnswered } from './candidate.js';
import type { MentionPhrases } from './mention-phrases.js';

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
