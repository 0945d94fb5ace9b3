/** @import { State } from './state-words.js' */
import { plain } from '../plain-text.js';
import { looksLikeDate } from '../time/written-time.js';
import { flagOf, stateOf } from './state-words.js';

/**
 * Whether the appointments of a file stand: by a column of states, and by columns that are named for one of them ("Canceled", "No
 * show"). What is not known is asked, once for each value.
 *
 * @typedef {'state' | 'canceled' | 'canceled_how' | 'absent' | 'rescheduled' | 'attended' | 'consent' | 'refusal'} StateKind what a column's header says; `canceled_how` is when, by whom or
 *   why, and the last two whether the contact wants texts
 * @typedef {{ column: number, kind: StateKind }} StateColumn
 * @typedef {ReadonlyMap<string, State>} KnownStates what was answered, by `keyOf`
 * @typedef {{ key: string, column: number, written: string, count: number, answer: State | undefined }} StateToAsk
 */

/** More kinds of values are no states. */
export const MAX_STATES = 40;

/**
 * @param {readonly string[]} cells
 * @param {readonly StateColumn[]} columns
 * @param {KnownStates} known
 * @returns {{ state: State, because?: string } | { unknown: string }} what it is by all of the columns; `because` is as it was written
 */
export function readState(cells, columns, known) {
  /** @type {{ state: State, because?: string }} */
  let worst = { state: 'stands' };
  for (const { column, kind } of columns) {
    const written = (cells[column] ?? '').trim();
    const state = known.get(keyOf(column, written)) ?? meaningOf(written, kind);
    if (state === undefined) return { unknown: keyOf(column, written) };
    if (worst.state === 'stands' && state !== 'stands') worst = { state, because: written };
  }
  return worst;
}

/**
 * @param {number} column
 * @param {string} written
 */
export function keyOf(column, written) {
  return `${column} ${plain(written)}`;
}

/**
 * @param {string} written
 * @param {StateKind} kind
 * @returns {State | undefined}
 */
function meaningOf(written, kind) {
  const value = plain(written);
  if (value === '') return 'stands';
  if (kind === 'state') return stateOf(value);
  const flag = flagOf(value);
  // Whether the row is the old or the new one, and whether a "no" is only a "not yet", is not known.
  if (kind === 'rescheduled') return flag === false ? 'stands' : undefined;
  if (kind === 'attended') return flag ? 'over' : undefined;
  const says = kind === 'canceled' || kind === 'canceled_how' ? 'canceled' : 'over';
  if (flag !== undefined) return flag === (kind !== 'consent') ? says : 'stands';
  if (kind === 'consent' || kind === 'refusal') return undefined;
  return kind === 'canceled_how' || looksLikeDate(written) ? says : stateOf(value);
}

/**
 * @param {readonly { cells: readonly string[] }[]} rows
 * @param {readonly StateColumn[]} columns
 * @param {KnownStates} known
 * @returns {StateToAsk[]} the values whose meaning has
 *   to be asked, with what was answered
 */
export function statesToAsk(rows, columns, known) {
  /** @type {Map<string, StateToAsk>} */
  const asked = new Map();
  for (const { cells } of rows)
    for (const { column, kind } of columns) {
      const written = (cells[column] ?? '').trim();
      if (meaningOf(written, kind) !== undefined) continue;
      const key = keyOf(column, written);
      const before = asked.get(key);
      if (before) before.count += 1;
      else asked.set(key, { key, column, written, count: 1, answer: known.get(key) });
    }
  return [...asked.values()];
}
