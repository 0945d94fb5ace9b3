import { mustHaveFewFields } from '../../../platform/http/limits/input-size.js';
import type { FieldError } from '../../../platform/problem.js';
import { InvalidInput } from '../../../platform/problem.js';
import type { Seen } from '../../appointment/revision.js';
import { seenAs } from '../../appointment/revision.js';
import type { NewTime } from '../../by-staff/new-time.js';
import type { Notify } from '../../notices/notify.js';
import { NOTIFY } from '../../notices/notify.js';
import { jsonObject } from '../dto/read-reminder.js';
import { MAX_ROWS } from './bulk-rows.js';

const MAX_TEXT = 256;
const MAX_MINUTES = 365 * 24 * 60;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const REVISION = /^[\w-]{1,64}$/;
const PRINTABLE = /^[^\p{Cc}]*$/u;

/** The appointments of one day, of one participant or at one place where that is said. */
export interface DayFilter {
  /** `YYYY-MM-DD` in the clinic's zone. */
  readonly day: string;
  readonly participant: string | undefined;
  readonly location: string | undefined;
}

export interface WantedRow {
  readonly id: string;
  readonly to?: NewTime;
  readonly seen?: Seen | undefined;
}

/** Which appointments are to be changed: those that are named, or those that a filter finds. */
export type Which =
  | { readonly kind: 'rows'; readonly rows: readonly WantedRow[] }
  | { readonly kind: 'filter'; readonly filter: DayFilter };

export interface WantedCancel {
  readonly which: Which;
  readonly reason: string | null | undefined;
  readonly notify: Notify | undefined;
}

export interface WantedMove {
  readonly which: Which;
  /** For all of them; undefined where each has its own. */
  readonly by: NewTime | undefined;
  readonly notify: Notify | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** @throws InvalidInput naming every wrong field */
export function readCancel(body: unknown): WantedCancel {
  const { fields, errors } = begin(body, ['ids', 'filter', 'reminders', 'reason', 'notify']);
  const which = readWhich(fields, errors, 'no times');
  const { reason } = fields;
  if (reason !== undefined && reason !== null && !isText(reason))
    errors.push(
      wrong('reason', `must be a text of at most ${MAX_TEXT} characters, without control characters`),
    );
  const notify = readNotify(fields, errors);
  if (errors.length > 0 || !which) throw new InvalidInput(errors);
  return { which, reason: reason as string | null | undefined, notify };
}

/** @throws InvalidInput naming every wrong field */
export function readMove(body: unknown): WantedMove {
  const { fields, errors } = begin(body, ['ids', 'filter', 'by', 'reminders', 'notify']);
  const notify = readNotify(fields, errors);
  const hasTimes = fields['reminders'] !== undefined && fields['by'] === undefined;
  const which = readWhich(fields, errors, hasTimes ? 'times' : 'no times');
  const by = hasTimes ? undefined : readMinutes(fields['by'], errors);
  if (errors.length > 0 || !which) throw new InvalidInput(errors);
  return { which, by, notify };
}

function begin(body: unknown, known: readonly string[]): { fields: Fields; errors: FieldError[] } {
  const fields = jsonObject(body);
  mustHaveFewFields(fields, 'body');
  const errors = Object.keys(fields)
    .filter((field) => !known.includes(field))
    .map((field): FieldError => ({ field, code: 'unknown_field', message: 'is not a known field' }));
  return { fields, errors };
}

function readWhich(
  { ids, filter, reminders }: Fields,
  errors: FieldError[],
  have: 'times' | 'no times',
): Which | undefined {
  if ([ids, filter, reminders].filter((each) => each !== undefined).length !== 1) {
    const message = 'must be there, or either a filter or reminders in its stead';
    errors.push({ field: 'ids', code: 'required', message });
    return undefined;
  }
  if (reminders !== undefined) return readRows(reminders, errors, have);
  if (filter !== undefined) return readFilter(filter, errors);
  if (isList(ids) && ids.every((id) => typeof id === 'string'))
    return { kind: 'rows', rows: [...new Set(ids)].map((id) => ({ id })) };
  errors.push(wrongList('ids', ids, 'reminder ids'));
  return undefined;
}

function readFilter(filter: unknown, errors: FieldError[]): Which | undefined {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) {
    errors.push(wrong('filter', 'must be an object with a day, and a participant or location'));
    return undefined;
  }
  mustHaveFewFields(filter, 'filter');
  const { day, participant, location, ...more } = filter as Fields;
  const before = errors.length;
  if (typeof day !== 'string' || !DAY.test(day) || Number.isNaN(Date.parse(`${day}T00:00Z`)))
    errors.push(wrong('filter.day', 'must be a day, such as 2027-07-06'));
  for (const [name, value] of Object.entries({ participant, location }))
    if (value !== undefined && !isText(value))
      errors.push(wrong(`filter.${name}`, `must be a text of at most ${MAX_TEXT} characters`));
  for (const field of Object.keys(more))
    errors.push({ field: `filter.${field}`, code: 'unknown_field', message: 'is not a known field' });
  if (errors.length > before) return undefined;
  return { kind: 'filter', filter: { day, participant, location } as DayFilter };
}

/** Each with the revision that was seen, where that is said, and with a new time, where all are not moved alike. */
function readRows(reminders: unknown, errors: FieldError[], have: 'times' | 'no times'): Which | undefined {
  if (!isList(reminders)) {
    errors.push(wrongList('reminders', reminders, 'reminders with a reminder_id each'));
    return undefined;
  }
  const rows = reminders.map((row, index): WantedRow => {
    const { reminder_id: id, appointment_time: at, revision, ...more } = (row ?? {}) as Fields;
    const check = (isRight: boolean, field: string, message: string): void => {
      if (!isRight) errors.push(wrong(`reminders.${index}${field}`, message));
    };
    check(typeof id === 'string', '.reminder_id', 'must be a reminder id');
    if (have === 'times') check(typeof at === 'string', '.appointment_time', 'must be a time');
    else check(at === undefined, '.appointment_time', 'must not be there: all are changed alike');
    check(
      revision === undefined || (typeof revision === 'string' && REVISION.test(revision)),
      '.revision',
      'must be the revision of the appointment as it was read',
    );
    check(
      Object.keys(more).length === 0,
      '',
      'must have a reminder_id, an appointment_time and a revision, and nothing else',
    );
    const seen = typeof revision === 'string' ? seenAs(revision) : undefined;
    return { id: String(id), seen, ...(have === 'times' && { to: { at: String(at) } }) };
  });
  if (new Set(rows.map(({ id }) => id)).size < rows.length)
    errors.push(wrong('reminders', 'must name each reminder once'));
  return { kind: 'rows', rows };
}

function readMinutes(by: unknown, errors: FieldError[]): NewTime | undefined {
  const minutes = typeof by === 'object' && by !== null ? (by as Fields)['minutes'] : undefined;
  const isOne = Number.isInteger(minutes) && minutes !== 0 && Math.abs(Number(minutes)) <= MAX_MINUTES;
  if (isOne) return { byMinutes: Number(minutes) };
  errors.push(
    by === undefined
      ? { field: 'by', code: 'required', message: 'must be there, or reminders with a time each' }
      : wrong('by.minutes', `must be a whole number from ${-MAX_MINUTES} to ${MAX_MINUTES}, but not 0`),
  );
  return undefined;
}

function readNotify({ notify }: Fields, errors: FieldError[]): Notify | undefined {
  const wish = NOTIFY.find((each) => each === notify);
  if (notify !== undefined && !wish) errors.push(wrong('notify', `must be ${NOTIFY.join(', ')}`));
  return wish;
}

const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MAX_ROWS;

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= MAX_TEXT && PRINTABLE.test(value);

const wrong = (field: string, message: string): FieldError => ({ field, code: 'invalid', message });

function wrongList(field: string, value: unknown, of: string): FieldError {
  const code = Array.isArray(value) && value.length > MAX_ROWS ? 'too_many' : 'invalid';
  return { field, code, message: `must be a list of 1 to ${MAX_ROWS} ${of}` };
}
