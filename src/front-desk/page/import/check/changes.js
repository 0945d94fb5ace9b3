/**
 * @import { Reminder } from '../../api-types.js'
 * @import { Columns } from '../read/columns/fields.js'
 * @import { ImportRow } from '../read/rows.js'
 */
import { isSameTime, numbersOf } from './match.js';

/** What a file can change about an appointment: when to remind, and in which language, is set here. */
const TEXTS = /** @type {const} */ (['participant', 'location', 'contact_name', 'external_id']);

/** @typedef {'appointment_time' | 'contact_number' | 'participant' | 'location' | 'contact_name' | 'external_id'} ChangedField */

/**
 * @param {ImportRow} row
 * @param {Reminder} reminder
 * @param {Columns} columns what the file does not have is left as it is
 * @returns {{ field: ChangedField, from: string, to: string }[]}
 */
export function changesOf(row, reminder, columns) {
  const { body } = row;
  /** @type {{ field: ChangedField, from: string, to: string }[]} */
  const changes = [];
  if (!isSameTime(row, reminder))
    changes.push({
      field: 'appointment_time',
      from: reminder.appt_user_dt,
      to: String(body['appointment_time']),
    });
  if (!numbersOf(row).includes(reminder.contact_number))
    changes.push({
      field: 'contact_number',
      from: reminder.contact_number,
      to: String(body['contact_number']),
    });
  for (const field of TEXTS) {
    const to = String(body[field] ?? '');
    const from = reminder[field] ?? '';
    // An empty cell says nothing.
    if (to !== '' && to !== from && has(columns, field)) changes.push({ field, from, to });
  }
  return changes;
}

/**
 * @param {Columns} columns
 * @param {(typeof TEXTS)[number]} field
 */
function has(columns, field) {
  if (field === 'contact_name')
    return columns.some((each) => each === 'contact_name' || each === 'first_name' || each === 'last_name');
  return columns.includes(field);
}
