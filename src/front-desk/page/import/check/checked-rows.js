/**
 * @import { FieldError, RowResult } from '../../api-types.js'
 * @import { FieldProblem } from '../../service/field-problem.js'
 * @import { Field } from '../read/csv-columns.js'
 * @import { ImportRow, RowProblem } from '../read/rows.js'
 */
import { fromService } from '../../service/field-problem.js';

/**
 * @typedef {'wrong' | 'repeated' | 'exists' | 'new' | 'unchecked'} RowState
 *
 * @typedef {FieldProblem & { field: Field }} ServiceProblem
 *
 * @typedef {object} CheckedRow
 * @property {ImportRow} row
 * @property {RowState} state
 * @property {readonly (RowProblem | ServiceProblem)[]} problems
 * @property {string} [readNumber] the digits that the service has read the number as
 * @property {string} [duplicateOf] an appointment that looks the same, where the row would be another one
 * @property {number} [looksLike] the line of an earlier row that looks the same, though its key is another
 */

/** What the service says of rows, by their identity: a row that is changed is asked about again. */
/** @typedef {ReadonlyMap<string, RowResult>} RowResults */

/**
 * @param {readonly ImportRow[]} rows
 * @param {RowResults} results
 * @returns {CheckedRow[]}
 */
export function checkRows(rows, results) {
  /** @type {Map<string, number>} */
  const lines = new Map();
  return rows.map((row) => {
    const result = results.get(row.identity);
    const problems = [
      ...row.problems,
      ...(row.problems.length > 0 ? [] : (result?.errors ?? []).map(serviceProblem)),
    ];
    const state = stateOf(row, result, problems.length > 0);
    if (state !== 'new' || result === undefined) return { row, state, problems };
    const { contact_number: readNumber, possible_duplicate_of: duplicateOf } = result;
    const likeness = likenessOf(row, readNumber);
    const looksLike = lines.get(likeness);
    if (looksLike === undefined) lines.set(likeness, row.line);
    return {
      row,
      state,
      problems,
      ...(readNumber === undefined ? {} : { readNumber }),
      ...(duplicateOf === undefined ? {} : { duplicateOf }),
      ...(looksLike === undefined ? {} : { looksLike }),
    };
  });
}

/**
 * What makes two rows look like one appointment: whom, when, where and with whom.
 * @param {ImportRow} row
 * @param {string | undefined} readNumber
 */
function likenessOf(
  { body: { contact_number, appointment_time, time_zone, location, participant } },
  readNumber,
) {
  return JSON.stringify([readNumber ?? contact_number, appointment_time, time_zone, location, participant]);
}

/** @param {readonly CheckedRow[]} checked @returns {number} how many rows may be there twice */
export function countLikely(checked) {
  return checked.filter(({ duplicateOf, looksLike }) => duplicateOf !== undefined || looksLike !== undefined)
    .length;
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
 * @param {RowResult | undefined} result
 * @param {boolean} isWrong
 * @returns {RowState}
 */
function stateOf(row, result, isWrong) {
  if (isWrong) return 'wrong';
  if (row.repeats !== undefined) return 'repeated';
  if (result === undefined) return 'unchecked';
  return result.status === 'exists' ? 'exists' : 'new';
}

/** @param {FieldError} error @returns {ServiceProblem} at the column whose cell is to blame */
function serviceProblem(error) {
  const { field } = error;
  return {
    ...fromService(error),
    field: field === 'appointment_time' ? 'date' : /** @type {Field} */ (field),
  };
}
