/**
 * @import { Reminder } from '../../api-types.js'
 * @import { ImportRow } from '../read/rows.js'
 */
import { COUNTRIES } from '../../contact/written-number.js';
import { dayOf } from '../../time/days.js';
import { wallClock } from '../../time/wall-clock.js';
import { groupBy } from '../../ui/group-by.js';
import { dayOfRow, instantOf, wallOf } from './wall-times.js';

/**
 * Which appointment of the service a row is: by the file's own number for it, else by the contact's number and the day. Where several
 * fit, that is asked.
 *
 * @typedef {{ kind: 'found', reminder: Reminder } | { kind: 'several', reminders: readonly Reminder[] } | { kind: 'none' }} Match
 *
 * @typedef {ReadonlyMap<number, string>} Choices by line: the appointment that was chosen, or an empty text for a new one
 */

/**
 * @param {readonly ImportRow[]} all in the order of the file
 * @param {readonly Reminder[]} reminders
 * @param {Choices} choices
 * @param {Date} now
 * @returns {Map<number, Match>} by line
 */
export function matchRows(all, reminders, choices, now) {
  const rows = all.filter(
    ({ problems, repeats, body }) =>
      problems.length === 0 &&
      repeats === undefined &&
      body['appointment_time'] !== undefined &&
      body['contact_number'] !== undefined,
  );
  /** @type {Map<number, Match>} */
  const matches = new Map();
  const free = new Set(reminders);
  const take = (/** @type {ImportRow} */ { line }, /** @type {Reminder} */ reminder) => {
    matches.set(line, { kind: 'found', reminder });
    free.delete(reminder);
  };
  const unmatched = (/** @type {(row: ImportRow) => void} */ look) =>
    rows.filter(({ line }) => !matches.has(line)).forEach(look);

  const byId = new Map(
    reminders.flatMap((reminder) =>
      reminder.external_id === null ? [] : [[reminder.external_id, reminder]],
    ),
  );
  const byReminderId = new Map(reminders.map((reminder) => [reminder.reminder_id, reminder]));
  unmatched((row) => {
    const chosen = choices.get(row.line);
    const reminder =
      chosen === undefined ? byId.get(String(row.body['external_id'] ?? '')) : byReminderId.get(chosen);
    if (reminder && free.has(reminder)) take(row, reminder);
    else if (chosen === '') matches.set(row.line, { kind: 'none' });
  });
  const byNumber = groupBy(free, ({ contact_number }) => contact_number);
  const ofNumber = (/** @type {ImportRow} */ row) =>
    numbersOf(row)
      .flatMap((number) => byNumber.get(number) ?? [])
      .filter((reminder) => free.has(reminder) && mayBe(row, reminder));
  // First those at the same time: what is left over of a family's appointments has moved.
  for (const isNamed of [true, false])
    unmatched((row) => {
      const [same] = ofNumber(row).filter(
        (reminder) => isSameTime(row, reminder) && (!isNamed || isSameName(row, reminder)),
      );
      if (same) take(row, same);
    });
  /** @type {Map<number, readonly Reminder[]>} */
  const near = new Map();
  const days = new Set(rows.map(dayOfRow));
  unmatched((row) => void near.set(row.line, likely(row, ofNumber(row), days, now)));
  const wanted = groupBy([...near.values()].flat(), (reminder) => reminder);
  unmatched((row) => {
    const fitting = near.get(row.line) ?? [];
    const [only] = fitting;
    const isCertain =
      only &&
      fitting.length === 1 &&
      wanted.get(only)?.length === 1 &&
      row.state === 'stands' &&
      isSameDay(row, only);
    if (isCertain) take(row, only);
    else
      matches.set(row.line, fitting.length > 0 ? { kind: 'several', reminders: fitting } : { kind: 'none' });
  });
  return matches;
}

/**
 * @param {ImportRow} row
 * @param {readonly Reminder[]} reminders of the same number, at other times, which no row is
 * @param {ReadonlySet<string>} days of the file
 * @param {Date} now
 * @returns {readonly Reminder[]} those of the same day; where there is none, those that the file does not have any more on its other days
 */
function likely(row, reminders, days, now) {
  const open = reminders.filter(
    ({ status, canceled_by, appt_sys_dt }) =>
      status !== 'canceled' && canceled_by === null && instantOf(appt_sys_dt) > now,
  );
  const sameDay = open.filter((reminder) => isSameDay(row, reminder));
  if (sameDay.length > 0 || row.state !== 'stands') return sameDay;
  return open.filter((reminder) => days.has(dayAt(reminder, String(row.body['time_zone']))));
}

/**
 * A row with its own number is none of an appointment that has another one.
 * @param {ImportRow} row
 * @param {Reminder} reminder
 */
function mayBe(row, reminder) {
  const id = row.body['external_id'];
  if (id !== undefined && reminder.external_id !== null) return false;
  const name = row.body['contact_name'];
  return (
    name === undefined ||
    reminder.contact_name === null ||
    isSameName(row, reminder) ||
    isSameTime(row, reminder)
  );
}

/**
 * @param {ImportRow} row
 * @param {Reminder} reminder
 */
function isSameName({ body }, { contact_name: name }) {
  const written = body['contact_name'];
  return written !== undefined && name !== null && plainName(String(written)) === plainName(name);
}

/** @param {string} name the words in any order: "Lee, Ann" is "Ann Lee" */
function plainName(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/**
 * @param {ImportRow} row
 * @param {Reminder} reminder
 */
export function isSameTime({ body }, { appt_sys_dt }) {
  const there = wallClock(instantOf(appt_sys_dt), String(body['time_zone']));
  return wallOf(body)?.getTime() === there.getTime();
}

/**
 * @param {ImportRow} row
 * @param {Reminder} reminder
 */
function isSameDay(row, reminder) {
  return dayOfRow(row) === dayAt(reminder, String(row.body['time_zone']));
}

/**
 * @param {Reminder} reminder
 * @param {string} zone
 */
function dayAt({ appt_sys_dt }, zone) {
  return dayOf(wallClock(instantOf(appt_sys_dt), zone));
}

/** @param {ImportRow} row @returns {string[]} its number in digits, as the service may have read it */
export function numbersOf({ body }) {
  const digits = String(body['contact_number'] ?? '').replace('+', '');
  const withoutTrunk = COUNTRIES.filter(
    ({ calling, code }) => code !== 'IT' && digits.startsWith(`${calling}0`),
  ).map(({ calling }) => `${calling}${digits.slice(calling.length + 1)}`);
  return [digits, ...withoutTrunk];
}
