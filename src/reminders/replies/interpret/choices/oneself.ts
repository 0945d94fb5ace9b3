import type { TokenRole } from '../intent/clauses.js';
import type { ReadGroup } from './bare-mentions.js';
import type { Reader } from './part-answer.js';
import { answerAround, rolesOf } from './part-answer.js';
import type { Part } from './parts.js';

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

/** Who comes with those that come may only bring them; beside those that don't, they come for themselves. */
export function mayOnlyBring(groups: readonly ReadGroup[]): boolean {
  const others = groups.filter(({ group }) => !group.isOneself);
  return (
    groups.some(({ group }) => group.isOneself) &&
    !others.every(({ reading }) => typeof reading === 'object' && reading.choice === 'cancel')
  );
}
