/**
 * @import { CsvRow } from './csv-table.js'
 * @import { Columns, Field } from './csv-columns.js'
 * @import { Country } from '../../lib/written-number.js'
 * @import { DateOrder } from './written-time.js'
 */
import { readWrittenNumber } from '../../lib/written-number.js';
import { readWrittenHours } from './written-hours.js';
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

const MAX_KEY = 255;

/** How people name the languages of the texts; anything else is for the service to judge. */
const LANGUAGES = new Map(
  Object.entries({
    en: 'english ingles anglais en',
    es: 'spanish espanol castellano espagnol es',
    fr: 'french frances francais fr',
    de: 'german aleman allemand deutsch de',
    it: 'italian italiano italien it',
    pt: 'portuguese portugues portugais pt',
    zh: 'chinese chino chinois mandarin zh zhcn 中文 简体中文',
    zh_tw: 'cantonese traditionalchinese chinesetraditional zhtw 繁體中文',
    ar: 'arabic arabe arabiyya ar',
    ko: 'korean coreano coreen ko',
    ru: 'russian ruso russe ru',
    tl: 'tagalog filipino pilipino fil tl',
    vi: 'vietnamese vietnamita vietnamien vi',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code])),
);

/**
 * @param {readonly CsvRow[]} rows
 * @param {Columns} columns
 * @param {ImportOptions} options
 * @returns {ImportRow[]}
 */
export function readRows(rows, columns, options) {
  /** @type {Map<unknown, { line: number, identity: string }>} */
  const firsts = new Map();
  return rows.map(({ line, cells }) => {
    const { body, problems } = readRow(cells, columns, options);
    const identity = JSON.stringify(body);
    const first = problems.length === 0 ? firsts.get(body['row_key']) : undefined;
    if (first === undefined) {
      if (problems.length === 0) firsts.set(body['row_key'], { line, identity });
      return { line, cells, body, identity, problems };
    }
    if (first.identity === identity) return { line, cells, body, identity, problems, repeats: first.line };
    const differs = { field: keyField(columns), key: 'row_differs', details: { line: first.line } };
    return { line, cells, body, identity, problems: [...problems, differs] };
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
  for (const field of /** @type {const} */ (['location', 'participant']))
    if (cell(field) !== '') body[field] = cell(field).replace(/\s+/g, ' ');
  if (cell('language') !== '')
    body['language'] = LANGUAGES.get(plainWord(cell('language'))) ?? cell('language');
  body['row_key'] = rowKey(cell('row_key'), body);
  return { body, problems };
}

/**
 * By what the service knows a row again: the file's own number for it, or else whom it is for, when, where and with whom.
 * When to remind and in which language have no part in it, so that a file that comes again with other settings makes
 * nobody two appointments out of one.
 * @param {string} written
 * @param {ReminderBody} body
 */
function rowKey(written, { contact_number, appointment_time, time_zone, participant, location }) {
  const whole =
    written === '' ? [contact_number, appointment_time, time_zone, participant, location] : [written];
  return [...whole.map((part) => part ?? '').join(' | ')].slice(0, MAX_KEY).join('');
}

/** @param {Columns} columns @returns {Field} where it is shown that two rows are one appointment */
function keyField(columns) {
  return columns.includes('row_key') ? 'row_key' : 'date';
}

/** @param {string} word */
function plainWord(word) {
  return word.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}
