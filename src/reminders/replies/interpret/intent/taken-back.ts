import { isRestated } from '../restated.js';
import type { Clause } from './clauses.js';
import type { TokenRole } from './token-role.js';

/**
 * Leaves out what somebody says that they have answered before, where something else follows it ("I said yes but I can't", "I confirmed.
 * Actually no").
 */
export function withoutRestated(clauses: readonly Clause[]): readonly Clause[] {
  const at = lastTurn(clauses);
  let isSaidAgain = false;
  return clauses.filter((clause, index) => {
    // "I confirmed earlier".
    isSaidAgain = isRestated(clause.words) || (isSaidAgain && clause.attached && clause.roles.every(isWhen));
    return index >= at || !isSaidAgain;
  });
}

const WHEN: ReadonlySet<TokenRole> = new Set(['other', 'today', 'day', 'clock', 'pass']);
const isWhen = (role: TokenRole): boolean => WHEN.has(role);

/** Whether a text itself says that somebody has changed their mind ("actually no"), or of an answer that it speaks of ("I said yes but"). */
export function changeOfMindIn(clauses: readonly Clause[]): 'perhaps' | 'restated' | undefined {
  if (withoutRestated(clauses).length < clauses.length) return 'restated';
  return clauses.some(({ turns }) => turns !== undefined) ? 'perhaps' : undefined;
}

const lastTurn = (clauses: readonly Clause[]): number =>
  clauses.findLastIndex(({ but, turns }) => but || turns !== undefined);
