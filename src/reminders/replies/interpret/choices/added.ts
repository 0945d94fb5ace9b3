import { segmentsOf } from '../text/sentences.js';
import type { Candidate } from './candidate.js';
import { isAnswered } from './candidate.js';
import type { Choice } from './choices.js';
import { MentionFinder } from './mentions.js';
import type { Scope } from './scope.js';
import { isTooLongToChoose, scopeOf } from './scope.js';

/**
 * Reads what adds others to an answer, and says nothing else: "and Rose", "Rose too".
 * @param last what was answered last
 * @returns the same for those that are named, by index, none of which is answered
 */
export function readAdded(
  text: string,
  candidates: readonly Candidate[],
  now: Date,
  language: string | undefined,
  last: Choice,
): ReadonlyMap<number, Choice> | undefined {
  if (isTooLongToChoose(text)) return undefined;
  const scope = scopeOf(text, candidates, now, language);
  const segments = segmentsOf(text).map(({ words }) => ({ words, rest: withoutToo(words, scope) }));
  const finder = new MentionFinder(scope);
  const items = segments.flatMap(({ rest }) => finder.itemsOf(rest));
  const saysToo = segments.some(({ words, rest }) => rest.length < words.length);
  if (text.includes('?') || !(saysToo || items[0]?.kind === 'and')) return undefined;
  const mentions = items.filter((item) => item.kind === 'mention');
  const isBare = items.every(({ kind }) => kind === 'mention' || kind === 'and');
  const areNamed = mentions.every(({ sort, fits }) => (sort === 'name' || sort === 'day') && fits.size === 1);
  const indices = mentions.flatMap(({ fits }) => [...fits]);
  const areOpen = indices.every((index) => candidates[index] && !isAnswered(candidates[index]));
  return isBare && areNamed && areOpen && indices.length > 0
    ? new Map(indices.map((index) => [index, last]))
    : undefined;
}

function withoutToo(words: readonly string[], { phrases }: Scope): string[] {
  const left: string[] = [];
  let at = 0;
  while (at < words.length) {
    const lengths = phrases.flatMap(({ too }) => too.matchesAt(words, at).map(({ length }) => length));
    if (lengths.length === 0) left.push(words[at] ?? '');
    at += Math.max(1, ...lengths);
  }
  return left;
}
