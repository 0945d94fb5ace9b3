import type { EntityManager } from 'typeorm';
import { insertEntities } from '../../platform/database/sql/insert-entities.js';
import { change, places } from '../../platform/database/sql/sql.js';
import { nameWords } from './name-words.js';
import { ReminderWord } from './reminder-word.entity.js';

/** What an appointment is found by. */
interface Named {
  readonly id: string;
  readonly contactName: string | null;
  readonly appointmentAt: Date;
}

/** Makes new appointments found by their names, in the caller's transaction. */
export async function addWords(manager: EntityManager, reminders: readonly Named[]): Promise<void> {
  await insertEntities(manager, ReminderWord, reminders.flatMap(wordsOf));
}

/** The same for an appointment whose name or time has changed. */
export async function replaceWords(manager: EntityManager, reminder: Named): Promise<void> {
  await dropWords(manager, [reminder.id]);
  await addWords(manager, [reminder]);
}

export async function dropWords(manager: EntityManager, reminderIds: readonly string[]): Promise<void> {
  if (reminderIds.length === 0) return;
  await change(
    manager,
    `DELETE FROM reminder_word WHERE reminder_id IN (${places(reminderIds.length)})`,
    reminderIds,
  );
}

function wordsOf({ id: reminderId, contactName, appointmentAt }: Named): ReminderWord[] {
  return nameWords(contactName ?? '').map((word) =>
    Object.assign(new ReminderWord(), { word, appointmentAt, reminderId }),
  );
}
