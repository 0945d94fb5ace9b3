import type { ClauseReading } from './clause-intent.js';
import type { Answer, Clause } from './clauses.js';
import { has } from './stated-clauses.js';
import type { TokenRole } from './token-role.js';

/** A clause with what it says of coming. */
export interface ReadClause extends ClauseReading {
  readonly clause: Clause;
}

/** What clauses come to of which some speak of coming or staying away. */
export function bySpokenIntents(
  readings: readonly ReadClause[],
  answers: ReadonlySet<Answer>,
): 'confirm' | 'cancel' | 'unclear' {
  const intents = new Set(readings.flatMap((reading) => reading.intents));
  const clauses = readings.map(({ clause }) => clause);
  const beside = readings.filter((reading) => reading.intents.length === 0).map(({ clause }) => clause);
  const stays = intents.has('attend') || intents.has('keep');
  const goes = intents.has('absent') || intents.has('cancel');
  if (stays === goes) return 'unclear';
  // "Yes, please cancel" and "No, don't cancel" answer what we did not ask; any other disagreement is one.
  if (stays)
    return (answers.has('no') && !intents.has('keep') && !has(clauses, 'reassure')) || has(beside, 'later')
      ? 'unclear'
      : 'confirm';
  if (answers.has('yes') && (answers.has('no') || intents.has('absent'))) return 'unclear';
  return intents.has('absent') && !intents.has('cancel') && offersTime(readings) ? 'unclear' : 'cancel';
}

/**
 * "I can't make it Tuesday. Wednesday is fine": the day offered is a wish for another time. A day that is told of before is a reason, unless
 * something agrees to it ("On tour till the 10th, can't").
 */
function offersTime(readings: readonly ReadClause[]): boolean {
  const refusedAt = readings.findIndex(({ intents }) => intents.includes('absent'));
  return readings.some(({ clause, intents }, at) => {
    if (intents.length > 0 || !has([clause], 'day', 'clock') || has([clause], 'reason', 'excuse'))
      return false;
    return at > refusedAt || has([clause], ...AGREEING);
  });
}
const AGREEING: readonly TokenRole[] = ['ok', 'yes', 'can', 'will', 'come', 'aside'];
