import type { Clause } from './clauses.js';
import { isAnswer } from './clauses.js';
import { isIntentWord } from './intent-signs.js';
import { leavesYesStanding } from './statements.js';
import type { TokenRole } from './token-role.js';

/** What "I confirm" may be about. */
const CONFIRMED: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...([
    'pass',
    'reassure',
    'topic',
    'day',
    'today',
    'clock',
    'number',
    'name',
    'who',
    'will',
    'can',
  ] as const),
  ...(['yes', 'ok', 'come', 'attend', 'go', 'keep', 'late'] as const),
]);

/**
 * Whether all is understood of what decides: of every clause that answers or speaks of coming, staying away or calling off, and of
 * what goes on in one breath behind a yes. What is not understood may turn it ("unlikely I'll be there", "yes cancellation").
 */
export function decidesInKnownWords(clauses: readonly Clause[]): boolean {
  let behindYes = false;
  let behindConfirm = false;
  for (const clause of clauses) {
    const { roles, attached, joined, confirms } = clause;
    if (!attached && !joined) [behindYes, behindConfirm] = [false, false];
    const decides = roles.some((role) => isAnswer(role) || isIntentWord(role));
    if ((decides || behindYes) && isStrange(clause, decides) && !leavesYesStanding(clause)) return false;
    if (behindConfirm && !roles.every((role) => CONFIRMED.has(role))) return false;
    if (roles.includes('yes')) behindYes = true;
    // "Yes I'll be there I …": what the yes is about has been said.
    else if (roles.some(isIntentWord)) behindYes = false;
    // "I confirm I'll be there": from the verb on it is no object.
    behindConfirm = confirms || (behindConfirm && !roles.some(isIntentWord));
  }
  return true;
}

/** "Yes I filled out the paperwork online": what was done may have any object, unless something in the clause decides. */
function isStrange({ roles }: Clause, decides: boolean): boolean {
  const told = roles.indexOf('told');
  const understood = decides || told < 0 ? roles : roles.slice(0, told);
  return understood.includes('unknown');
}
