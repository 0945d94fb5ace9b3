import type { EntityManager } from 'typeorm';
import { change, places, select } from '../../platform/database/sql/sql.js';
import { dropWords } from '../name-index/word-index.js';

/** Rows of one transaction: few enough that nobody who sends waits for it. */
export const ROWS_A_BATCH = 100;

/** Texts of one statement, between two of which everybody else has their turn: each may be long, and is overwritten on disk. */
const TEXTS_A_STATEMENT = 25;

/** What the carrier may have taken, and somebody still looks into: it stays on record until that is known. */
export const IN_FLIGHT = "(status = 'sending' OR (status = 'unknown' AND held_at IS NULL))";

/** Erases reminders with all that belongs to them, but for a text that is in flight. */
export async function eraseReminders(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const some = places(ids.length);
  const texts = await select<{ id: string }>(
    manager,
    `SELECT id FROM message WHERE reminder_id IN (${some}) AND NOT ${IN_FLIGHT}`,
    ids,
  );
  await deleteTexts(
    manager,
    texts.map(({ id }) => id),
  );
  await change(manager, `DELETE FROM follow_up WHERE reminder_id IN (${some})`, ids);
  await change(manager, `DELETE FROM idempotency WHERE reminder_id IN (${some})`, ids);
  await dropWords(manager, ids);
  await change(manager, `DELETE FROM reminder WHERE id IN (${some})`, ids);
  await forgetDetails(manager, 'stream', ids);
}

/** Erases texts, but for those that are in flight. */
export async function eraseMessages(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await deleteTexts(manager, ids);
  await forgetDetails(
    manager,
    'once_key',
    ids.flatMap((id) => [`reminder.failed/${id}`, `message.received/${id}`]),
  );
}

async function deleteTexts(manager: EntityManager, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += TEXTS_A_STATEMENT) {
    const some = ids.slice(start, start + TEXTS_A_STATEMENT);
    await change(
      manager,
      `DELETE FROM message WHERE id IN (${places(some.length)}) AND NOT ${IN_FLIGHT}`,
      some,
    );
    // Beside a text stand who wrote it and, of one by staff, the key with which it was asked for.
    await change(manager, `DELETE FROM inbound_text WHERE message_id IN (${places(some.length)})`, some);
    await change(manager, `DELETE FROM idempotency WHERE reminder_id IN (${places(some.length)})`, some);
  }
}

/**
 * Takes the number out of what the appointment system was told until then. The rows stay, as their places in the feed must not
 * come again; and that the person opted out is still delivered, where it is not yet.
 */
export async function blankEvents(manager: EntityManager, number: string, before: Date): Promise<void> {
  await change(
    manager,
    "UPDATE event SET data = '{}', stream = 'erased' WHERE stream = ? AND status <> 'pending' AND created_at <= ?",
    [number, before],
  );
}

/**
 * Events of reminders hold ids, which tell nothing once there is nothing behind them; with EVENTS_NAMES the contact's name, with
 * EVENTS_TEXTS what they wrote; and the carrier's code of a text that did not arrive, which may be anything.
 */
async function forgetDetails(
  manager: EntityManager,
  column: 'stream' | 'once_key',
  values: readonly string[],
): Promise<void> {
  const found = await select<{ id: string }>(
    manager,
    `SELECT id FROM event WHERE ${column} IN (${places(values.length)}) AND (type IN ('reminder.failed', 'message.received') OR data LIKE '%"contact_name"%')`,
    values,
  );
  if (found.length === 0) return;
  await change(
    manager,
    `UPDATE event SET data = JSON_REMOVE(data, '$.code', '$.contact_name', '$.text') WHERE id IN (${places(found.length)})`,
    found.map(({ id }) => id),
  );
}
