import type { TokenRole } from '../intent/token-role.js';
import type { Candidate } from './candidate.js';
import type { Item, Mention } from './mention.js';
import { mention } from './mention.js';
import { areOnOneDay, onlyOwn } from './own-appointment.js';
import type { Reader } from './part-answer.js';
import { answerAround, rolesOf } from './part-answer.js';
import type { Part } from './parts.js';
import type { Scope } from './scope.js';

/** The contact's own appointment, where all that is named beside it are others by their names. */
export function ownBeside(items: readonly Item[], candidates: readonly Candidate[]): Mention | undefined {
  const own = onlyOwn(candidates);
  const mentions = items.filter((item) => item.kind === 'mention');
  if (own === undefined || mentions.length === 0) return undefined;
  const areOthers = mentions.every(({ sort, fits }) => sort === 'name' && !fits.has(own));
  return areOthers ? mention('me', [own]) : undefined;
}

/** "June and I", "I and June", who have their appointments on one day. */
export function withOneself(items: readonly Item[], { candidates, phrases }: Scope): Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'word' || !phrases.some(({ self }) => self.has(item.word))) return item;
    const others = [-1, 1].flatMap((step) =>
      items[at + step]?.kind === 'and' ? (items[at + 2 * step] ?? []) : [],
    );
    const own = ownBeside(others, candidates);
    const indices = [...others, ...(own ? [own] : [])].flatMap((one) =>
      one.kind === 'mention' ? [...one.fits] : [],
    );
    const isOneDay = areOnOneDay(indices.flatMap((index) => candidates[index] ?? []));
    return own && isOneDay ? { ...own, sort: 'name' } : item;
  });
}

/** "I'll be there", beside "but Tom can't": somebody says of themselves that they come, and nothing else. */
export function comesOneself({ target, before, behind }: Part, reader: Reader): boolean {
  const words = [...before, ...behind];
  const isOfSelf = reader.phrases.some(({ subjects }) => subjects.has(words[0] ?? ''));
  const roles = rolesOf(words.join(' '), reader);
  return (
    target === undefined &&
    isOfSelf &&
    roles.every((role) => COMING.has(role)) &&
    answerAround([], words, reader)?.choice === 'confirm'
  );
}

const COMING: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...(['who', 'will', 'can', 'come', 'attend', 'go', 'yes', 'pass'] as const),
]);
