/**
 * What is wrong with a field.
 *
 * @typedef {object} FieldProblem
 * @property {string} [key] of the words that say it in the reader's language
 * @property {Record<string, string | number>} [details]
 * @property {string} [message] as the service says it, in English: there where the service found it
 *
 * @import { FieldError } from '../api-types.js'
 */

const TEXT = { too_long: 'text_too_long', invalid: 'text_too_long' };

/** The words for what the service finds, by field and code. @type {Record<string, Record<string, string>>} */
const KEYS = {
  contact_number: { required: 'number_missing', invalid: 'number_unknown', own_number: 'number_ours' },
  appointment_time: {
    required: 'date_missing',
    invalid: 'date_unknown',
    offset_required: 'date_unknown',
    unknown_time_zone: 'zone_unknown',
    not_in_calendar: 'date_impossible',
    skipped_by_clocks: 'date_skipped',
    out_of_range: 'date_far',
    in_the_past: 'date_past',
  },
  time_zone: { invalid: 'zone_unknown', unknown_time_zone: 'zone_unknown' },
  notify_window: { required: 'hours_missing', invalid: 'hours_unknown' },
  language: { invalid: 'language_unknown' },
  row_key: { key_reused: 'row_differs_there', too_long: 'text_too_long' },
  contact_name: TEXT,
  location: TEXT,
  participant: TEXT,
  by: TEXT,
  note: TEXT,
};

/** How long texts may be, as the API's documentation has it. @type {Record<string, number>} */
const MAX_CHARACTERS = {
  contact_name: 128,
  location: 128,
  participant: 256,
  row_key: 255,
  by: 64,
  note: 500,
};

/**
 * @param {FieldError} error
 * @returns {FieldProblem} with the key of its words, where this page has them
 */
export function fromService({ field, code, message }) {
  const key = Object.hasOwn(KEYS, field) ? KEYS[field]?.[code] : undefined;
  if (key === undefined) return { message };
  const most = MAX_CHARACTERS[field];
  return { key, message, ...(most === undefined ? {} : { details: { most } }) };
}
