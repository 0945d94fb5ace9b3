/**
 * @import { FieldError, Reminder, RowResult } from '../../api-types.js'
 * @import { FieldProblem } from '../../service/field-problem.js'
 * @import { Columns, Field } from '../read/columns/fields.js'
 * @import { ImportRow, RowProblem } from '../read/rows.js'
 * @import { Match } from './match.js'
 * @import { ChangedField } from './changes.js'
 */
import { fromService } from '../../service/field-problem.js';
import { changesOf } from './changes.js';
import { hasPassed, instantOf } from './wall-times.js';

/**
 * `which`: several appointments may be meant. `deleted`: it was created from a file before, and deleted here. `left_out`: the file says
 * that it does not stand, and it is not here.
 * @typedef {'wrong' | 'which' | 'repeated' | 'passed' | 'unchecked' | 'new' | 'deleted' | 'moved' | 'changed' | 'canceled' | 'unchanged' | 'left_out'} RowState
 *
 * @typedef {FieldProblem & { field: Field }} ServiceProblem
 *
 * @typedef {object} CheckedRow
 * @property {ImportRow} row
 * @property {RowState} state
 * @property {readonly (RowProblem | ServiceProblem)[]} problems
 * @property {Reminder} [reminder] the appointment that it is
 * @property {readonly Reminder[]} [reminders] those that it may be
 * @property {readonly { field: ChangedField, from: string, to: string }[]} [changes]
 * @property {string} [readNumber] the digits that the service has read the number as
 * @property {string} [duplicateOf] an appointment that looks the same, where the row would be another one
 * @property {number} [looksLike] the line of an earlier row that looks the same, though its key is another
 * @property {string} [deletedAt] when it was deleted here, where that is still known
 *
 * @typedef {object} Known what the service says
 * @property {ReadonlyMap<string, RowResult>} results by the rows' identity: a row that is changed is asked about again
 * @property {readonly Reminder[]} reminders those of the file's days, and others that its rows are
 * @property {ReadonlyMap<number, Match>} matches which of these the rows are, by line
 *
 * @typedef {object} Context
 * @property {Columns} columns
 * @property {Date} now
 */

/**
 * @param {readonly ImportRow[]} rows
 * @param {Known | undefined} known undefined while it is being asked
 * @param {Context} context
 * @returns {CheckedRow[]}
 */
export function checkRows(rows, known, { columns, now }) {
  const matches = known?.matches ?? new Map();
  const byReminderId = new Map(known?.reminders.map((reminder) => [reminder.reminder_id, reminder]));
  /** @type {Map<string, number>} */
  const lines = new Map();
  return rows.map((row) => {
    const { problems } = row;
    if (problems.length > 0) return { row, state: 'wrong', problems };
    if (row.repeats !== undefined) return { row, state: 'repeated', problems };
    const match = matches.get(row.line);
    if (row.state !== 'stands') return fallen(row, known, match, now);
    const isPast = hasPassed(row.body, now);
    if (!known) return { row, state: isPast ? 'passed' : 'unchecked', problems };
    const result = known.results.get(row.identity);
    const reminder = match?.kind === 'found' ? match.reminder : byReminderId.get(result?.reminder_id ?? '');
    if (reminder) return standing(row, reminder, columns, isPast);
    if (isPast) return { row, state: 'passed', problems };
    if (match?.kind === 'several') return { row, state: 'which', problems, reminders: match.reminders };
    if (result === undefined) return { row, state: 'unchecked', problems };
    if (result.reminder_id !== undefined)
      return {
        row,
        state: 'deleted',
        problems,
        ...(result.deleted_at === undefined ? {} : { deletedAt: result.deleted_at }),
      };
    const refused = (result.errors ?? []).map(serviceProblem);
    if (refused.length > 0) return { row, state: 'wrong', problems: refused };
    return fresh(row, result, lines);
  });
}

/**
 * @param {ImportRow} row
 * @param {Reminder} reminder
 * @param {Columns} columns
 * @param {boolean} isPast
 * @returns {CheckedRow}
 */
function standing(row, reminder, columns, isPast) {
  const changes = changesOf(row, reminder, columns);
  const isMoved = changes.some(({ field }) => field === 'appointment_time');
  const state = changes.length === 0 ? 'unchanged' : isPast ? 'passed' : isMoved ? 'moved' : 'changed';
  return { row, state, problems: [], reminder, changes };
}

/**
 * @param {ImportRow} row that the file does not let stand
 * @param {Known | undefined} known
 * @param {Match | undefined} match
 * @param {Date} now
 * @returns {CheckedRow}
 */
function fallen(row, known, match, now) {
  const problems = row.problems;
  if (!known) return { row, state: 'unchecked', problems };
  if (row.state !== 'canceled' || match === undefined || match.kind === 'none')
    return { row, state: 'left_out', problems };
  if (match.kind === 'several') return { row, state: 'which', problems, reminders: match.reminders };
  const isOver = isCanceled(match.reminder) || instantOf(match.reminder.appt_sys_dt) <= now;
  return { row, state: isOver ? 'unchanged' : 'canceled', problems, reminder: match.reminder };
}

/**
 * @param {ImportRow} row
 * @param {RowResult} result
 * @param {Map<string, number>} lines
 * @returns {CheckedRow}
 */
function fresh(row, { contact_number: readNumber, possible_duplicate_of: duplicateOf }, lines) {
  const likeness = likenessOf(row, readNumber);
  const looksLike = lines.get(likeness);
  if (looksLike === undefined) lines.set(likeness, row.line);
  return {
    row,
    state: 'new',
    problems: [],
    ...(readNumber === undefined ? {} : { readNumber }),
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
    ...(looksLike === undefined ? {} : { looksLike }),
  };
}

/** @param {Reminder} reminder */
export function isCanceled({ status, canceled_by }) {
  return status === 'canceled' || canceled_by !== null;
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
  const counts = {
    wrong: 0,
    which: 0,
    repeated: 0,
    passed: 0,
    unchecked: 0,
    new: 0,
    deleted: 0,
    moved: 0,
    changed: 0,
    canceled: 0,
    unchanged: 0,
    left_out: 0,
  };
  for (const { state } of checked) counts[state]++;
  return counts;
}

/** @param {FieldError} error @returns {ServiceProblem} at the column whose cell is to blame */
function serviceProblem(error) {
  const { field } = error;
  return {
    ...fromService(error),
    field: field === 'appointment_time' ? 'date' : /** @type {Field} */ (field),
  };
}
