/**
 * @import { Reminder } from '../../api-types.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 * @import { Item } from '../check/bulk-steps.js'
 */
import { writeNumber } from '../../contact/number.js';
import { wall, writeShortDay, writeTime } from '../../time/times.js';
import { t } from '../../ui/language.js';

/** @param {CheckedRow} checked */
export function whenOf({ row }) {
  return writeWhen(String(row.body['appointment_time'] ?? ''));
}

/** @param {string} written @returns {string} with the offset where there is one */
function writeWhen(written) {
  const [, reading = '', offset = ''] = /^(.{16})(.*)$/.exec(written) ?? [];
  if (reading === '') return '';
  return `${writeWall(`${reading.replace('T', ' ')}:00`)} ${offset}`.trim();
}

/** @param {string} text as 2027-07-15 11:40:00 */
function writeWall(text) {
  const at = wall(text);
  return `${writeShortDay(at)} ${at.getUTCFullYear()}, ${writeTime(at)}`;
}

/** @param {CheckedRow} checked */
export function numberOf({ row, readNumber }) {
  return writeNumber(readNumber ?? String(row.body['contact_number'] ?? '').replace('+', ''));
}

/** @param {Item} item @returns {string} whom it is about: the name, or else the number */
export function personOf({ checked, reminder = checked?.reminder }) {
  const name = checked?.row.body['contact_name'] ?? reminder?.contact_name;
  const number = checked ? numberOf(checked) : writeNumber(reminder?.contact_number ?? '');
  return typeof name === 'string' ? `${name}, ${number}` : number;
}

/** @param {Reminder} reminder */
export function writeReminder({ appt_user_dt, participant, contact_name }) {
  return [writeWall(appt_user_dt), contact_name, participant].filter((part) => part !== null).join(', ');
}

/** @param {Item} item @returns {string[]} what is other about it: `9:00 → 10:00` */
export function differencesOf({ group, checked, reminder }) {
  if (!checked) return reminder ? [writeReminder(reminder)] : [];
  if (group === 'deleted')
    return [
      whenOf(checked),
      ...(checked.deletedAt ? [t.import.deletedOn(writeShortDay(wall(checked.deletedAt)))] : []),
    ];
  if (group === 'canceled')
    return checked.reminder
      ? [
          writeReminder(checked.reminder),
          ...(checked.row.because ? [t.import.because(checked.row.because)] : []),
        ]
      : [];
  const changes = (checked.changes ?? []).map(({ field, from, to }) => {
    if (field === 'appointment_time') return t.import.fromTo(writeWall(from), writeWhen(to));
    const name = field === 'external_id' || field === 'contact_number' ? `${t.import.fields[field]}: ` : '';
    return `${name}${t.import.fromTo(from || t.import.nothingThere, to)}`;
  });
  return group === 'changed' ? [whenOf(checked), ...changes] : changes;
}
