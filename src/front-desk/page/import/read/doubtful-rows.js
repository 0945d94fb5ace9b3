/**
 * @import { Columns } from './columns/fields.js'
 * @import { ImportRow } from './rows.js'
 * @import { Answers, Question } from './understand.js'
 */
import { plain } from './plain-text.js';
import { beginsCanceled, mentionsCancellation } from './state/state-words.js';

/** From here to `NIGHT_ENDS` few have appointments. */
const NIGHT_BEGINS = '22:00';
const NIGHT_ENDS = '06:00';
/** A cell that is about this says nothing of the appointment itself. */
const READ_AS_THEY_ARE = new Set([
  'date',
  'time',
  'state',
  'external_id',
  'time_zone',
  'calling_code',
  'language',
  'notify_window',
]);

/**
 * Rows that can be read, and may be wrong all the same: those at night, and those of which another cell speaks of a cancellation.
 * @param {readonly ImportRow[]} rows
 * @param {Columns} columns
 * @param {Answers} answers
 * @returns {{ rows: ImportRow[], questions: Question[] }}
 */
export function doubtsAboutRows(rows, columns, { night, mentions }) {
  const marked = rows.map((row) =>
    row.state === 'stands' && isMarkedCanceled(row, columns) ? calledOff(row) : row,
  );
  const standing = marked.filter(({ state, problems }) => state === 'stands' && problems.length === 0);
  const atNight = new Set(standing.filter(isAtNight).map(({ line }) => line));
  const speaking = new Set(standing.filter((row) => speaksOf(row, columns)).map(({ line }) => line));
  const of = (/** @type {ReadonlySet<number>} */ lines) => standing.filter(({ line }) => lines.has(line));
  /** @type {Question[]} */
  const questions = [];
  if (atNight.size > 0) questions.push({ kind: 'night', rows: of(atNight), isOpen: night === undefined });
  if (speaking.size > 0)
    questions.push({ kind: 'mentions', rows: of(speaking), isOpen: mentions === undefined });
  const isLeft = (/** @type {number} */ line) =>
    (atNight.has(line) && night !== 'keep') || (speaking.has(line) && mentions !== 'keep');
  return {
    questions,
    rows: marked.map((row) =>
      isLeft(row.line)
        ? {
            ...row,
            state: 'over',
            because: atNight.has(row.line)
              ? String(row.body['appointment_time']).slice(11, 16)
              : mentionIn(row, columns),
          }
        : row,
    ),
  };
}

/** @param {ImportRow} row @returns {ImportRow} */
function calledOff(row) {
  return { ...row, state: 'canceled', problems: [] };
}

/** @param {ImportRow} row */
function isAtNight({ body }) {
  const time = String(body['appointment_time'] ?? '');
  // One with an offset may be by another clock.
  if (time.length !== 16) return false;
  const clock = time.slice(11, 16);
  return clock >= NIGHT_BEGINS || clock < NIGHT_ENDS;
}

/**
 * Calendars put it in front of the subject.
 * @param {ImportRow} row
 * @param {Columns} columns
 */
function isMarkedCanceled({ cells }, columns) {
  return cells.some((cell, column) => isFree(columns, column) && beginsCanceled(plain(cell)));
}

/**
 * @param {ImportRow} row
 * @param {Columns} columns
 */
function speaksOf({ cells }, columns) {
  return cells.some((cell, column) => isFree(columns, column) && mentionsCancellation(plain(cell)));
}

/**
 * @param {ImportRow} row
 * @param {Columns} columns
 */
export function mentionIn({ cells }, columns) {
  return cells.find((cell, column) => isFree(columns, column) && mentionsCancellation(plain(cell))) ?? '';
}

/**
 * @param {Columns} columns
 * @param {number} column
 */
function isFree(columns, column) {
  return !READ_AS_THEY_ARE.has(columns[column] ?? '');
}
