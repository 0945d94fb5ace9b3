/**
 * @import { Country } from '../../contact/written-number.js'
 * @import { Column } from './columns/ranks.js'
 * @import { ColumnQuestion, Columns, Field } from './columns/fields.js'
 * @import { ImportOptions, ImportRow } from './rows.js'
 * @import { KnownStates, StateToAsk } from './state/states.js'
 * @import { Table } from './table/table.js'
 * @import { ClockReading } from './time/written-time.js'
 * @import { DateOrder } from './time/written-date.js'
 */
import { describeColumns, recogniseColumns, stateColumns } from './columns/columns.js';
import { missingFields } from './columns/fields.js';
import { doubtsAboutRows } from './doubtful-rows.js';
import { languageOfHeaders } from './languages.js';
import { guessCountry } from './number/file-country.js';
import { readRows } from './rows.js';
import { statesToAsk } from './state/states.js';
import { guessClock } from './time/clock-reading.js';
import { guessOrder } from './time/date-order.js';
import { from1904 } from './time/written-date.js';
import { zoneNamed } from './time/zone-names.js';
import { titleDate, withDate } from './title-date.js';

/**
 * What was understood of a file, and what has to be asked before its rows are certain. Whatever leaves a doubt is asked once, for the
 * whole file.
 *
 * @typedef {object} Answers what was chosen so far
 * @property {Columns} [columns] what each column holds
 * @property {ReadonlySet<Field>} [settled] the fields whose column has been chosen, or that are to have none
 * @property {DateOrder} [order]
 * @property {ClockReading} [clock]
 * @property {Country} [country]
 * @property {KnownStates} [states]
 * @property {Leave} [night]
 * @property {Leave} [far]
 * @property {Leave} [mentions]
 * @property {boolean} [titleDate]
 * @property {string} [timeZone]
 * @property {readonly number[]} [notifyWindows]
 *
 * @typedef {'keep' | 'leave'} Leave what becomes of rows that leave a doubt
 *
 * @typedef {object} Desk where the file is read
 * @property {string} today as 2026-11-28
 * @property {Country} country
 * @property {boolean} isCountryTold whether that is more than a guess
 * @property {string} timeZone
 * @property {(zone: string) => string | undefined} countryOfZone
 *
 * @typedef {{ isOpen: boolean } & (
 *   | { kind: 'column', field: Field, candidates: readonly number[] }
 *   | { kind: 'title_date', date: string }
 *   | { kind: 'order', example: string, isContradictory: boolean, choices: readonly DateOrder[] }
 *   | { kind: 'clock', example: string }
 *   | { kind: 'country', choices: readonly Country[] }
 *   | { kind: 'states', values: readonly StateToAsk[] }
 *   | { kind: 'night' | 'far' | 'mentions', rows: readonly ImportRow[] })} Question
 *
 * @typedef {object} Understood
 * @property {Table} table
 * @property {readonly Column[]} described
 * @property {Columns} columns
 * @property {readonly Question[]} questions
 * @property {ImportOptions} options
 * @property {boolean} isReadable whether all is known by which the rows are read
 * @property {readonly ImportRow[]} rows
 */

/** Languages of which every country writes the day first; of Spanish, all but the United States. */
const DAY_FIRST = new Set(['de', 'fr', 'it', 'nl', 'pt', 'es']);

/**
 * @param {Table} written
 * @param {Answers} answers
 * @param {Desk} desk
 * @returns {Understood}
 */
export function understand(written, answers, desk) {
  const looked = lookAt(written, answers.titleDate ?? false, desk.today);
  const { described, recognised, title } = looked;
  const columns =
    answers.columns?.length === looked.table.headers.length ? answers.columns : recognised.columns;
  const table = looked.table.countsFrom1904 ? countedFrom1900(looked.table, columns) : looked.table;
  /** @type {Question[]} */
  const questions = columnQuestions(recognised.questions, columns, answers);
  if (title !== undefined)
    questions.push({
      kind: 'title_date',
      date: title,
      isOpen: answers.titleDate === undefined && !columns.includes('date'),
    });

  const cellsOf = (/** @type {number} */ column) =>
    column < 0 ? [] : table.rows.map(({ cells }) => cells[column] ?? '');
  const [dates, numbers] = [cellsOf(columns.indexOf('date')), cellsOf(columns.indexOf('contact_number'))];
  const times = columns.includes('time') ? cellsOf(columns.indexOf('time')) : undefined;
  const language = languageOfHeaders(described.map(({ words }) => words));

  const others = described.flatMap(({ index, contents }) =>
    contents.dates >= 0.6 && columns[index] !== 'date' ? cellsOf(index) : [],
  );
  const usual =
    language !== undefined && DAY_FIRST.has(language) && !(language === 'es' && desk.country.code === 'US')
      ? 'dmy'
      : undefined;
  const order = guessOrder(dates, others, { today: desk.today, usual });
  if (order.kind === 'unclear')
    questions.push({ ...order, kind: 'order', isOpen: answers.order === undefined });

  const clock = guessClock(dates, times);
  if (clock.kind === 'unclear')
    questions.push({ ...clock, kind: 'clock', isOpen: answers.clock === undefined });

  const zone =
    zoneNamed(cellsOf(columns.indexOf('time_zone')).find((cell) => cell !== '') ?? '') ?? answers.timeZone;
  const calling = columns.includes('calling_code') ? [] : numbers;
  const country = guessCountry(calling, {
    home: desk.country,
    isTold: desk.isCountryTold,
    language,
    zone: zone && desk.countryOfZone(zone),
  });
  if (country.kind === 'unclear')
    questions.push({ ...country, kind: 'country', isOpen: answers.country === undefined });

  const ofState = stateColumns(described, columns);
  const states = answers.states ?? new Map();
  const values = statesToAsk(table.rows, ofState, states);
  if (values.length > 0)
    questions.push({ kind: 'states', values, isOpen: values.some(({ answer }) => answer === undefined) });

  /** @type {ImportOptions} */
  const options = {
    timeZone: answers.timeZone ?? desk.timeZone,
    country: answers.country ?? (country.kind === 'certain' ? country.country : desk.country),
    order: answers.order ?? (order.kind === 'certain' ? order.order : 'mdy'),
    clock: answers.clock ?? 'as_written',
    today: desk.today,
    notifyWindows: answers.notifyWindows ?? [24],
    stateColumns: ofState,
    states,
  };
  const isReadable =
    missingFields(columns).length === 0 &&
    options.notifyWindows.length > 0 &&
    questions.every(({ isOpen }) => !isOpen);
  if (!isReadable) return { table, described, columns, questions, options, isReadable, rows: [] };
  const read = readRows(table.rows, columns, options);
  const doubts = doubtsAboutRows(read, columns, answers, desk.today);
  return {
    table,
    described,
    columns,
    questions: [...questions, ...doubts.questions],
    options,
    isReadable,
    rows: doubts.rows,
  };
}

/**
 * @param {Table} table whose bare numbers count from 1904
 * @param {Columns} columns
 * @returns {Table} with the days of the appointments as numbers that count from 1900
 */
function countedFrom1900(table, columns) {
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) =>
      columns[column] === 'date' || columns[column] === 'time' ? from1904(cell) : cell,
    ),
  }));
  return { ...table, rows };
}

/** Looking at a table's cells takes longer than all the rest, and does not change with the answers. @type {WeakMap<Table, Map<boolean, ReturnType<typeof lookAfresh>>>} */
const seen = new WeakMap();

/**
 * @param {Table} written
 * @param {boolean} takesTitle
 * @param {string} today
 */
function lookAt(written, takesTitle, today) {
  /** @type {Map<boolean, ReturnType<typeof lookAfresh>>} */
  const known = seen.get(written) ?? new Map();
  const looked = known.get(takesTitle) ?? lookAfresh(written, takesTitle, today);
  seen.set(written, known.set(takesTitle, looked));
  return looked;
}

/**
 * @param {Table} written
 * @param {boolean} takesTitle
 * @param {string} today
 */
function lookAfresh(written, takesTitle, today) {
  const date = titleDate(written);
  const table = takesTitle && date !== undefined ? withDate(written, date) : written;
  const described = describeColumns(table, today);
  const recognised = recogniseColumns(table, described);
  const isOffered = takesTitle || !recognised.columns.includes('date');
  return { table, described, recognised, title: isOffered ? date : undefined };
}

/**
 * @param {readonly ColumnQuestion[]} asked
 * @param {Columns} columns
 * @param {Answers} answers
 * @returns {Question[]}
 */
function columnQuestions(asked, columns, { settled }) {
  return asked.map(({ field, candidates }) => ({
    kind: 'column',
    field,
    candidates,
    isOpen: !(settled?.has(field) ?? false) && !columns.includes(field),
  }));
}
