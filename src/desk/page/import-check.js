/**
 * @import { FieldError, RowResult } from './bulk-rows.js'
 * @import { Field } from './csv-columns.js'
 * @import { ImportRow, RowProblem } from './import-rows.js'
 */

/**
 * @typedef {'wrong' | 'repeated' | 'exists' | 'new' | 'unchecked'} RowState
 *
 * @typedef {object} ServiceProblem
 * @property {Field} field
 * @property {string} message as the service says it
 *
 * @typedef {object} CheckedRow
 * @property {ImportRow} row
 * @property {RowState} state
 * @property {readonly (RowProblem | ServiceProblem)[]} problems
 */

/** What the service says of rows, by their identity: a row that is changed is asked about anew. */
/** @typedef {ReadonlyMap<string, RowResult>} Verdicts */

/**
 * @param {readonly ImportRow[]} rows
 * @param {Verdicts} verdicts
 * @returns {CheckedRow[]}
 */
export function checkRows(rows, verdicts) {
  return rows.map((row) => {
    const verdict = verdicts.get(row.identity);
    const problems = [
      ...row.problems,
      ...(row.problems.length > 0 ? [] : (verdict?.errors ?? []).map(serviceProblem)),
    ];
    return { row, state: stateOf(row, verdict, problems.length > 0), problems };
  });
}

/** @param {readonly CheckedRow[]} checked */
export function countStates(checked) {
  /** @type {Record<RowState, number>} */
  const counts = { wrong: 0, repeated: 0, exists: 0, new: 0, unchecked: 0 };
  for (const { state } of checked) counts[state]++;
  return counts;
}

/**
 * @param {ImportRow} row
 * @param {RowResult | undefined} verdict
 * @param {boolean} isWrong
 * @returns {RowState}
 */
function stateOf(row, verdict, isWrong) {
  if (isWrong) return 'wrong';
  if (row.repeats !== undefined) return 'repeated';
  if (verdict === undefined) return 'unchecked';
  return verdict.status === 'exists' ? 'exists' : 'new';
}

/** @param {FieldError} error @returns {ServiceProblem} at the column whose cell is to blame */
function serviceProblem({ field, message }) {
  return { field: field === 'appointment_time' ? 'date' : /** @type {Field} */ (field), message };
}
