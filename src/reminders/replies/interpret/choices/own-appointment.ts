import { foldWord } from '../../../../language/text/plain-words.js';
import { wallClock } from '../../../../platform/clock/wall-clock.js';
import type { Candidate } from './candidate.js';

/** Whether an appointment is the contact's own: the same name stands for whom it is and with whom. */
function isOwn(candidate: Candidate | undefined): boolean {
  return ownNames(candidate).length > 0;
}

/** The names that stand there twice, word by word. */
export function ownNames(candidate: Candidate | undefined): string[][] {
  const folded = candidate?.names.map(foldWord) ?? [];
  return folded.filter((name, at) => folded.indexOf(name) < at).map((name) => name.split(/\s+/u));
}

/** The contact's own appointment, by index, where it is exactly one. */
export function onlyOwn(candidates: readonly Candidate[]): number | undefined {
  const own = indicesOf(candidates, isOwn);
  return own.length === 1 ? own[0] : undefined;
}

/**
 * The two whom the contact calls "the kids": all others than the contact, where of each it is known whose it is. Of more, one may be
 * grown up.
 */
export function kidsAmong(candidates: readonly Candidate[]): number[] {
  const [own] = candidates.filter(isOwn);
  const others = indicesOf(candidates, (candidate) => !isOwn(candidate));
  const named = others.map((index) => candidates[index]?.names ?? []);
  const isKnown = own !== undefined && named.every(({ length }) => length === own.names.length);
  const people = new Set(named.map(([participant = '']) => foldWord(participant)));
  return isKnown && people.size === 2 ? others : [];
}

/** Whether appointments are on one day, where they are. */
export function areOnOneDay(candidates: readonly Candidate[]): boolean {
  const days = candidates.map(({ at, timeZone }) => wallClock(at, timeZone).toISOString().slice(0, 10));
  return new Set(days).size === 1;
}

const indicesOf = (candidates: readonly Candidate[], has: (candidate: Candidate) => boolean): number[] =>
  candidates.flatMap((candidate, index) => (has(candidate) ? [index] : []));
