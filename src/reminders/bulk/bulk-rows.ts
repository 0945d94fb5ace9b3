import { InvalidInput } from '../../problem.js';
import type { FieldError } from '../../problem.js';
import { jsonObject, readReminder } from '../dto/read-reminder.js';
import { IdempotencyKey } from '../idempotency-key.js';
import type { ReminderDetails } from '../reminder.entity.js';

export const MOST_ROWS = 1000;
const LONGEST_KEY = 255;

/** A row that is right, and by what it is known again. */
export interface BulkRow {
  readonly index: number;
  readonly details: ReminderDetails;
  readonly key: IdempotencyKey;
}

export interface WrongRow {
  readonly index: number;
  readonly errors: readonly FieldError[];
}

/**
 * The rows of a body, before any of them is looked at.
 * @throws InvalidInput
 */
export function rowsOf(body: unknown): readonly unknown[] {
  const { reminders, ...more } = jsonObject(body);
  const errors: FieldError[] = Object.keys(more).map((field) => ({ field, message: 'is not a known field' }));
  if (!Array.isArray(reminders) || reminders.length === 0 || reminders.length > MOST_ROWS)
    errors.push({ field: 'reminders', message: `must be a list of 1 to ${MOST_ROWS} reminders` });
  if (errors.length > 0) throw new InvalidInput(errors);
  return reminders as unknown[];
}

/** Reads one row as `POST /reminder` reads its body. */
export async function readRow(raw: unknown, index: number, now: Date): Promise<BulkRow | WrongRow> {
  const errors: FieldError[] = [];
  try {
    const { row_key: rowKey, ...fields } = jsonObject(raw);
    if (!isKey(rowKey))
      errors.push({ field: 'row_key', message: `must be a text of 1 to ${LONGEST_KEY} characters` });
    const details = await readReminder(fields, now);
    if (errors.length === 0)
      return { index, details, key: new IdempotencyKey(keyOf(rowKey, details), details) };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    errors.push(...error.errors);
  }
  return { index, errors };
}

function isKey(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && /^.{1,255}$/su.test(value));
}

/** Never what a client would choose as an Idempotency-Key: the two must not meet. */
function keyOf(rowKey: unknown, details: ReminderDetails): string {
  return typeof rowKey === 'string' ? `bulk row\n${rowKey}` : `bulk content\n${JSON.stringify(details)}`;
}
