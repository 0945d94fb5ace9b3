/**
 * @import { Line } from './table/table.js'
 * @import { Columns, Field } from './columns/fields.js'
 * @import { Country } from '../../contact/written-number.js'
 * @import { KnownStates, StateColumn } from './state/states.js'
 * @import { State } from './state/state-words.js'
 * @import { HowToRead } from './time/written-time.js'
 */
import { languageNamed } from './languages.js';
import { readNumberCell, readNumberInText } from './number/number-cell.js';
import { readState } from './state/states.js';
import { readWrittenTime } from './time/written-time.js';
import { zoneNamed } from './time/zone-names.js';
import { readWrittenHours } from './written-hours.js';

/**
 * @typedef {object} RowOptions what holds for every row that does not say otherwise
 * @property {string} timeZone
 * @property {Country} country
 * @property {readonly number[]} notifyWindows
 * @property {readonly StateColumn[]} stateColumns
 * @property {KnownStates} states
 *
 * @typedef {RowOptions & HowToRead} ImportOptions
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
 * @property {State} state whether the appointment stands, by the file
 * @property {string} [because] how the file says that it does not
 * @property {readonly RowProblem[]} problems
 * @property {number} [repeats] the line that says the same
 */

const MAX_KEY = 255;
const UNITED_STATES = { code: 'US', calling: '1', least: 10, most: 10, trunk: '1' };

/**
 * @param {readonly Line[]} rows
 * @param {Columns} columns
 * @param {ImportOptions} options
 * @returns {ImportRow[]}
 */
export function readRows(rows, columns, options) {
  /** @type {Map<unknown, ImportRow>} */
  const firsts = new Map();
  return rows.map(({ line, cells }) => {
    const row = { line, cells, ...readRow(cells, columns, options) };
    if (row.problems.length > 0) return row;
    const key = `${row.state === 'stands'} ${keyOf(row.body)}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return row;
    }
    if (first.identity === row.identity) return { ...row, repeats: first.line };
    if (row.state !== 'stands') return row;
    const differs = { field: keyField(columns), key: 'row_differs', details: { line: first.line } };
    return { ...row, problems: [differs] };
  });
}

/**
 * @param {readonly string[]} cells
 * @param {Columns} columns
 * @param {ImportOptions} options
 */
function readRow(cells, columns, options) {
  /** @type {RowProblem[]} */
  const problems = [];
  const cell = (/** @type {Field} */ field) =>
    columns.includes(field) ? (cells[columns.indexOf(field)] ?? '').trim() : '';
  const wrong = (/** @type {Field} */ field, /** @type {string} */ key, details = {}) => {
    problems.push({ field, key, details: { written: cell(field), ...details } });
  };

  const known = readState(cells, options.stateColumns, options.states);
  if ('unknown' in known) wrong('state', 'state_unknown');
  const number = readNumber(cell('contact_number'), countryOf(cell('calling_code'), options.country));
  if ('problem' in number) wrong('contact_number', number.problem, { digits: number.digits ?? 0 });
  const time = readWrittenTime(cell('date'), columns.includes('time') ? cell('time') : undefined, options);
  if ('problem' in time) wrong(time.part, time.problem);
  const hours =
    cell('notify_window') === '' ? options.notifyWindows : readWrittenHours(cell('notify_window'));
  if (hours === undefined) wrong('notify_window', 'hours_unknown');
  const ownZone = cell('time_zone') === '' ? undefined : zoneNamed(cell('time_zone'));
  if (cell('time_zone') !== '' && ownZone === undefined) wrong('time_zone', 'zone_unknown');

  const zone = ('zone' in time ? time.zone : undefined) ?? ownZone ?? options.timeZone;
  const name =
    cell('contact_name') || [cell('first_name'), cell('last_name')].filter((part) => part !== '').join(' ');
  /** @type {ReminderBody} */
  const body = {
    ...('number' in number ? { contact_number: number.number } : {}),
    ...('time' in time ? { appointment_time: time.time } : {}),
    ...(hours ? { notify_window: hours } : {}),
    time_zone: zone,
  };
  const texts = {
    contact_name: name,
    location: cell('location'),
    participant: cell('participant'),
    external_id: cell('external_id'),
  };
  for (const [field, text] of Object.entries(texts)) if (text !== '') body[field] = text.replace(/\s+/g, ' ');
  if (cell('language') !== '') body['language'] = languageNamed(cell('language'));
  const state = 'unknown' in known ? /** @type {const} */ ({ state: 'stands' }) : known;
  return {
    body,
    identity: JSON.stringify(body),
    problems: state.state === 'stands' ? problems : [],
    ...state,
  };
}

/**
 * @param {string} written
 * @param {Country} country
 */
function readNumber(written, country) {
  const read = readNumberCell(written, country);
  if (!('problem' in read) || read.problem !== 'number_has_letters') return read;
  const within = readNumberInText(written, country);
  return 'problem' in within && within.problem === 'number_missing' ? read : within;
}

/**
 * @param {string} calling what a column of its own says
 * @param {Country} otherwise
 * @returns {Country}
 */
function countryOf(calling, otherwise) {
  const digits = calling.replace(/\D/g, '');
  if (digits === '') return otherwise;
  return digits === '1'
    ? UNITED_STATES
    : { code: '', calling: digits, least: 6, most: 14 - digits.length + 1, trunk: '0' };
}

/**
 * By what a row is known again within the file: its own number, or else whom it is for, when, where and with whom. When to remind
 * and in which language have no part in it.
 * @param {ReminderBody} body
 */
function keyOf({ external_id, ...body }) {
  return external_id === undefined ? rowKeyOf(body) : `id ${String(external_id)}`;
}

/**
 * By what the service knows a row again that has no number of its own.
 * @param {ReminderBody} body
 */
export function rowKeyOf({
  contact_number,
  appointment_time,
  time_zone,
  participant,
  location,
  contact_name,
}) {
  const named = contact_name === undefined ? [] : [contact_name];
  const whole = [contact_number, appointment_time, time_zone, participant, location, ...named];
  return [...whole.map((part) => part ?? '').join(' | ')].slice(0, MAX_KEY).join('');
}

/** @param {Columns} columns @returns {Field} where it is shown that two rows are one appointment */
function keyField(columns) {
  return columns.includes('external_id') ? 'external_id' : 'date';
}
