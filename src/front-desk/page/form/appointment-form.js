/**
 * What somebody fills in about an appointment, and what the API is told of it.
 *
 * @import { Reminder } from '../api-types.js'
 * @import { FieldError } from '../api-types.js'
 * @import { FieldProblem } from '../service/field-problem.js'
 * @import { Country } from '../contact/written-number.js'
 */
import { readWrittenNumber } from '../contact/written-number.js';
import { fromService } from '../service/field-problem.js';
import { isFixedOffset } from '../time/wall-clock.js';

/**
 * @typedef {object} FormValues
 * @property {string} name who is coming
 * @property {string} number as it was typed
 * @property {string} date as 2027-07-06
 * @property {string} time as 15:23
 * @property {string} timeZone an IANA name, or the fixed offset that the appointment was made with
 * @property {readonly number[]} windows hours before the appointment
 * @property {string} participant
 * @property {string} location
 * @property {string} language empty for the service's own
 *
 * @typedef {keyof FormValues} Input
 *
 * @typedef {Partial<Record<Input, FieldProblem>>} InputProblems
 */

/** At which input the service's errors are shown. */
const INPUTS = /** @type {const} @satisfies {Record<string, Input>} */ ({
  contact_number: 'number',
  appointment_time: 'date',
  time_zone: 'timeZone',
  notify_window: 'windows',
  participant: 'participant',
  location: 'location',
  language: 'language',
  contact_name: 'name',
});

/**
 * @param {string} timeZone
 * @param {string} [date] as 2027-07-06
 * @returns {FormValues}
 */
export function emptyForm(timeZone, date = '') {
  return {
    name: '',
    number: '',
    date,
    time: '',
    timeZone,
    windows: [24],
    participant: '',
    location: '',
    language: '',
  };
}

/**
 * @param {Reminder} reminder
 * @returns {FormValues}
 */
export function formOf(reminder) {
  const [date = '', time = ''] = reminder.appt_user_dt.split(' ');
  return {
    name: reminder.contact_name ?? '',
    number: `+${reminder.contact_number}`,
    date,
    time: time.slice(0, 5),
    timeZone: reminder.time_zone,
    windows: [reminder.notify_window].flat(),
    participant: reminder.participant ?? '',
    location: reminder.location ?? '',
    language: reminder.language ?? '',
  };
}

/**
 * What is missing or cannot be read, found before the service is asked.
 * @param {FormValues} values
 * @param {Country} country for numbers without a country code
 * @returns {InputProblems}
 */
export function problemsIn({ number, date, time, windows }, country) {
  /** @type {InputProblems} */
  const problems = {};
  const read = readWrittenNumber(number, country);
  if ('problem' in read)
    problems.number = { key: read.problem, details: { written: number, digits: read.digits ?? 0 } };
  if (date === '') problems.date = { key: 'date_missing' };
  if (time === '') problems.time = { key: 'time_missing' };
  if (windows.length === 0) problems.windows = { key: 'hours_missing' };
  return problems;
}

/**
 * @param {FormValues} values
 * @param {Country} country
 * @returns {Record<string, unknown>} the body of `POST /reminder`, as far as it is filled in
 */
export function bodyOf(values, country) {
  const { name, windows, participant, location, language } = values;
  return {
    contact_number: numberOf(values, country),
    ...timeOf(values),
    notify_window: windows,
    ...(name.trim() === '' ? {} : { contact_name: name.trim() }),
    ...(participant.trim() === '' ? {} : { participant: participant.trim() }),
    ...(location.trim() === '' ? {} : { location: location.trim() }),
    ...(language === '' ? {} : { language }),
  };
}

/**
 * @param {FormValues} before
 * @param {FormValues} values
 * @param {Country} country
 * @returns {Record<string, unknown>} the body of `PATCH /reminder/:id`: only what is different
 */
export function changesOf(before, values, country) {
  const number = numberOf(values, country);
  const isMoved = /** @type {const} */ (['date', 'time', 'timeZone']).some(
    (name) => values[name] !== before[name],
  );
  /** @type {Record<string, unknown>} */
  const changes = isMoved ? timeOf(values) : {};
  if (number !== numberOf(before, country)) changes['contact_number'] = number;
  if (String(values.windows) !== String(before.windows)) changes['notify_window'] = values.windows;
  if (values.name.trim() !== before.name.trim()) changes['contact_name'] = values.name.trim() || null;
  for (const name of /** @type {const} */ (['participant', 'location', 'language']))
    if (values[name].trim() !== before[name].trim()) changes[name] = values[name].trim() || null;
  return changes;
}

/**
 * @param {readonly FieldError[]} errors
 * @returns {InputProblems} what the service says, at the inputs; what belongs to none is not among them
 */
export function problemsFrom(errors) {
  return Object.fromEntries(
    errors.flatMap((error) => (isField(error.field) ? [[INPUTS[error.field], fromService(error)]] : [])),
  );
}

/**
 * What to tell somebody who is still filling it in: not that something is missing which they have not come to yet.
 * @param {FormValues} values
 * @param {InputProblems} problems
 * @param {(name: Input) => boolean} isLeft whether they have been at this input
 * @returns {InputProblems}
 */
export function problemsToShow(values, problems, isLeft) {
  return Object.fromEntries(
    Object.entries(problems).filter(([name, { message }]) => {
      const input = /** @type {Input} */ (name);
      // The service judges day and time together.
      if (input === 'date' && message !== undefined) return values.date !== '' && values.time !== '';
      return isLeft(input) || (message !== undefined && values[input] !== '');
    }),
  );
}

/**
 * @param {readonly number[]} windows
 * @param {number} hours
 * @param {boolean} isWanted
 * @returns {number[]} the longest first
 */
export function withWindow(windows, hours, isWanted) {
  const others = windows.filter((each) => each !== hours);
  return (isWanted ? [...others, hours] : others).sort((a, b) => b - a);
}

/** @param {string} field @returns {field is keyof typeof INPUTS} */
function isField(field) {
  return Object.hasOwn(INPUTS, field);
}

/**
 * @param {FormValues} values
 * @param {Country} country
 */
function numberOf({ number }, country) {
  const read = readWrittenNumber(number, country);
  return 'number' in read ? read.number : number;
}

/** @param {FormValues} values */
function timeOf({ date, time, timeZone }) {
  if (date === '' || time === '') return { time_zone: timeZone };
  const appointment_time = `${date}T${time}`;
  if (isFixedOffset(timeZone)) return { appointment_time: appointment_time + timeZone };
  return { appointment_time, time_zone: timeZone };
}
