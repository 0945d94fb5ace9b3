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
/** An appointment further ahead than this is more likely a year that was misread. */
const FAR_MS = 400 * 86_400_000;
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
 * Rows that can be read, and may be wrong all the same: those at night, those in another year, and those of
 * which another cell speaks of a cancellation.
 * @param {readonly ImportRow[]} rows
 * @param {Columns} columns
 * @param {Answers} answers
 * @param {string} today
 * @returns {{ rows: ImportRow[], questions: Question[] }}
 */
export function doubtsAboutRows(rows, columns, answers, today) {
  const marked = rows.map((row) =>
    row.state === 'stands' && isMarkedCanceled(row, columns) ? calledOff(row) : row,
  );
  const standing = marked.filter(({ state, problems }) => state === 'stands' && problems.length === 0);
  const doubts = DOUBTS.map(({ kind, isOf, because }) => ({
    kind,
    because,
    rows: standing.filter((row) => isOf(row, columns, today)),
  }));
  /** @type {Map<number, string>} */
  const left = new Map();
  for (const { kind, because, rows } of doubts)
    if (answers[kind] !== 'keep') for (const row of rows) left.set(row.line, because(row, columns));
  return {
    questions: doubts.flatMap(({ kind, rows }) =>
      rows.length > 0 ? [{ kind, rows, isOpen: answers[kind] === undefined }] : [],
    ),
    rows: marked.map((row) => {
      const because = left.get(row.line);
      return because === undefined ? row : { ...row, state: 'over', because };
    }),
  };
}

/** @type {readonly { kind: 'night' | 'far' | 'mentions', isOf: (row: ImportRow, columns: Columns, today: string) => boolean, because: (row: ImportRow, columns: Columns) => string }[]} */
const DOUBTS = [
  { kind: 'night', isOf: isAtNight, because: ({ body }) => String(body['appointment_time']).slice(11, 16) },
  { kind: 'far', isOf: isFar, because: ({ body }) => String(body['appointment_time']).slice(0, 10) },
  { kind: 'mentions', isOf: speaksOf, because: mentionIn },
];

/**
 * @param {ImportRow} row
 * @param {Columns} _
 * @param {string} today
 */
function isFar({ body }, _, today) {
  return Date.parse(String(body['appointment_time']).slice(0, 10)) - Date.parse(today) > FAR_MS;
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
