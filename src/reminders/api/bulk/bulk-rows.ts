import { mustBeSmall, mustHaveFewFields } from '../../../platform/http/limits/input-size.js';
import type { FieldError } from '../../../platform/problem.js';
import { InvalidInput } from '../../../platform/problem.js';
import type { FieldCode } from '../../../platform/problem-codes.js';
import { IdempotencyKey } from '../../appointment/idempotency-key.js';
import type { ReminderDetails } from '../../appointment/reminder-details.js';
import { jsonObject } from '../dto/read-reminder.js';
import type { ReminderReader } from '../dto/reminder-reader.js';

export const MAX_ROWS = 1000;
const MAX_KEY = 255;

/** A row that is right, and by what it is known again. */
export interface BulkRow {
  readonly kind: 'right';
  readonly index: number;
  readonly details: ReminderDetails;
  readonly key: IdempotencyKey;
}

/** A row that says how an appointment of another calendar is to be. */
export interface UpsertRow {
  readonly kind: 'right';
  readonly index: number;
  readonly externalId: string;
  readonly details: ReminderDetails;
}

export interface WrongRow {
  readonly kind: 'wrong';
  readonly index: number;
  readonly errors: readonly FieldError[];
}

/** `create`: what is there already is left as it is; `upsert`: it is changed to be like the row. */
export const BULK_MODES = ['create', 'upsert'] as const;

export interface Rows {
  readonly mode: (typeof BULK_MODES)[number];
  readonly rows: readonly unknown[];
}

/**
 * The rows of a body, before any of them is looked at.
 * @throws InvalidInput
 */
export function rowsOf(body: unknown): Rows {
  const fields = jsonObject(body);
  mustHaveFewFields(fields, 'body');
  const { reminders, mode: wanted = 'create', ...more } = fields;
  const mode = BULK_MODES.find((each) => each === wanted);
  const errors: FieldError[] = Object.keys(more).map((field) => ({
    field,
    code: 'unknown_field',
    message: 'is not a known field',
  }));
  if (!Array.isArray(reminders) || reminders.length === 0 || reminders.length > MAX_ROWS)
    errors.push({
      field: 'reminders',
      code: codeOfRows(reminders),
      message: `must be a list of 1 to ${MAX_ROWS} reminders`,
    });
  if (!mode) errors.push({ field: 'mode', code: 'invalid', message: `must be ${BULK_MODES.join(' or ')}` });
  if (errors.length > 0 || !mode) throw new InvalidInput(errors);
  return { mode, rows: reminders as unknown[] };
}

/** Reads one row as `POST /reminder` reads its body. */
export async function readRow(
  raw: unknown,
  index: number,
  reader: ReminderReader,
  now: Date,
  caller: string | undefined,
): Promise<BulkRow | WrongRow> {
  const errors: FieldError[] = [];
  try {
    const { row_key: rowKey, ...fields } = smallRow(raw);
    if (!isKey(rowKey))
      errors.push({
        field: 'row_key',
        code: codeOfKey(rowKey),
        message: `must be a text of 1 to ${MAX_KEY} characters`,
      });
    const details = await reader.read(fields, now);
    if (errors.length === 0) return { kind: 'right', index, details, key: keyOf(rowKey, details, caller) };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    errors.push(...error.errors);
  }
  return { kind: 'wrong', index, errors };
}

/** Reads one row as the body of `PUT /reminder/by-external-id/:id`, with the id in it. */
export async function readUpsertRow(
  raw: unknown,
  index: number,
  reader: ReminderReader,
): Promise<UpsertRow | WrongRow> {
  try {
    const details = await reader.readOfAnyTime(smallRow(raw));
    const { externalId } = details;
    if (typeof externalId === 'string') return { kind: 'right', index, externalId, details };
    return { kind: 'wrong', index, errors: [NO_EXTERNAL_ID] };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { kind: 'wrong', index, errors: error.errors };
  }
}

const NO_EXTERNAL_ID: FieldError = {
  field: 'external_id',
  code: 'required',
  message: 'must be there: by it the row is recognized',
};

function smallRow(raw: unknown): Record<string, unknown> {
  const row = jsonObject(raw);
  mustBeSmall(row, 'body');
  return row;
}

function codeOfRows(rows: unknown): FieldCode {
  if (rows === undefined || rows === null || (Array.isArray(rows) && rows.length === 0)) return 'required';
  return Array.isArray(rows) ? 'too_many' : 'invalid';
}

function codeOfKey(key: unknown): FieldCode {
  if (key === '') return 'too_short';
  return typeof key === 'string' && [...key].length > MAX_KEY ? 'too_long' : 'invalid';
}

function isKey(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && /^.{1,255}$/su.test(value));
}

/**
 * Never what a client would choose as an Idempotency-Key: the two must not meet. What a row is called is its caller's matter;
 * one without a name is the same appointment whoever sends it.
 */
function keyOf(rowKey: unknown, details: ReminderDetails, caller: string | undefined): IdempotencyKey {
  return typeof rowKey === 'string'
    ? new IdempotencyKey(`bulk row\n${rowKey}`, details, caller)
    : new IdempotencyKey(`bulk content\n${JSON.stringify(details)}`, details, undefined);
}
