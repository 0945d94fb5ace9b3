/**
 * @import { CsvRow } from './csv-table.js'
 * @import { Columns, Field } from './csv-columns.js'
 * @import { Country } from './written-number.js'
 * @import { DateOrder } from './written-time.js'
 */
import { readWrittenHours } from './written-hours.js';
import { readWrittenNumber } from './written-number.js';
import { readWrittenTime } from './written-time.js';

/**
 * @typedef {object} ImportOptions what holds for every row that does not say otherwise
 * @property {string} timeZone
 * @property {Country} country
 * @property {DateOrder} order
 * @property {number[]} notifyWindows
 *
 * @typedef {object} RowProblem
 * @property {Field} field
 * @property {string} key of the words that say it
 * @property {Record<string, string | number>} details
 *
 * @typedef {Record<string, unknown>} ReminderBody as `POST /reminder` takes it, and `row_key`
 *
 * @typedef {object} ImportRow
 * @property {number} line
 * @property {readonly string[]} cells
 * @property {ReminderBody} body whatever could be read
 * @property {string} identity by which the same row is known again
 * @property {readonly RowProblem[]} problems
 * @property {number} [repeats] the line that says the same
 */

/** How people name the languages of the texts; anything else is for the service to judge. */
const LANGUAGES = new Map(
  Object.entries({
    en: 'english ingles anglais en',
    es: 'spanish espanol castellano espagnol es',
    fr: 'french frances francais fr',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code])),
);

/**
 * @param {readonly CsvRow[]} rows
 * @param {Columns} columns
 * @param {ImportOptions} options
 * @returns {ImportRow[]}
 */
export function readRows(rows, columns, options) {
  /** @type {Map<string, number>} */
  const lines = new Map();
  return rows.map(({ line, cells }) => {
    const { body, problems } = readRow(cells, columns, options);
    const identity = JSON.stringify(body);
    const repeats = problems.length === 0 ? lines.get(identity) : undefined;
    if (repeats === undefined) lines.set(identity, line);
    return { line, cells, body, identity, problems, ...(repeats === undefined ? {} : { repeats }) };
  });
}

/**
 * @param {readonly string[]} cells
 * @param {Columns} columns
 * @param {ImportOptions} options
 */
function readRow(cells, columns, { timeZone, country, order, notifyWindows }) {
  /** @type {RowProblem[]} */
  const problems = [];
  const cell = (/** @type {Field} */ field) =>
    columns.includes(field) ? (cells[columns.indexOf(field)] ?? '').trim() : '';
  const wrong = (/** @type {Field} */ field, /** @type {string} */ key, details = {}) => {
    problems.push({ field, key, details: { written: cell(field), ...details } });
  };

  const number = readWrittenNumber(cell('contact_number'), country);
  if ('problem' in number) wrong('contact_number', number.problem, { digits: number.digits ?? 0 });
  const time = readWrittenTime(cell('date'), columns.includes('time') ? cell('time') : undefined, order);
  if ('problem' in time) wrong(time.part, time.problem);
  const hours = cell('notify_window') === '' ? notifyWindows : readWrittenHours(cell('notify_window'));
  if (hours === undefined) wrong('notify_window', 'hours_unknown');

  /** @type {ReminderBody} */
  const body = {
    ...('number' in number ? { contact_number: number.number } : {}),
    ...('time' in time ? { appointment_time: time.time } : {}),
    ...(hours ? { notify_window: hours } : {}),
    time_zone: cell('time_zone') || timeZone,
  };
  for (const field of /** @type {const} */ (['location', 'participant', 'row_key']))
    if (cell(field) !== '') body[field] = cell(field).replace(/\s+/g, ' ');
  if (cell('language') !== '')
    body['language'] = LANGUAGES.get(plainWord(cell('language'))) ?? cell('language');
  return { body, problems };
}

/** @param {string} word */
function plainWord(word) {
  return word.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}
