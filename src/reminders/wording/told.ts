import type { EntityManager } from 'typeorm';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import type { LastHeard } from '../appointment/last-heard.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import type { ReminderWords } from './wording.js';

/** What the words of a reminder are made of. */
export type Told = Pick<
  Reminder,
  | 'id'
  | 'notifyWindows'
  | 'appointmentAt'
  | 'timeZone'
  | 'location'
  | 'participant'
  | 'language'
  | 'willAttend'
  | 'version'
  | 'contactName'
  | 'lastHeard'
> & { readonly isCanceled: boolean; readonly isDeleted: boolean };

interface Row extends Pick<Reminder, 'id' | 'location' | 'participant' | 'language' | 'version'> {
  readonly appointment_at: Date | string;
  readonly time_zone: string;
  readonly notify_windows: string;
  /** Databases differ in what they call true. */
  readonly will_attend: boolean | number | null;
  readonly contact_name: string | null;
  readonly canceled_by: Reminder['canceledBy'];
  readonly deleted_at: Date | string | null;
  readonly last_heard: string | null;
}

/** What the words of these reminders are made of, by their ids. */
export async function readTold(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Told>> {
  const rows = await select<Row>(
    manager,
    `SELECT id, appointment_at, time_zone, notify_windows, location, participant, language, will_attend,
            contact_name, canceled_by, version, deleted_at, last_heard FROM reminder
      WHERE id IN (${places(ids.length)})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, told(row)]));
}

function told(row: Row): Told {
  const willAttend = row.will_attend === null ? null : Boolean(row.will_attend);
  return {
    id: row.id,
    location: row.location,
    participant: row.participant,
    language: row.language,
    version: row.version,
    notifyWindows: JSON.parse(row.notify_windows) as number[],
    appointmentAt: fromSqlTime(row.appointment_at),
    timeZone: row.time_zone,
    contactName: row.contact_name,
    willAttend,
    isCanceled: row.canceled_by === 'staff' || willAttend === false,
    isDeleted: row.deleted_at !== null,
    lastHeard: row.last_heard === null ? null : (JSON.parse(row.last_heard) as LastHeard),
  };
}

/** What the wording takes of a reminder. */
export function wordsOf({
  appointmentAt,
  timeZone,
  language,
  location,
  participant,
  contactName,
}: Pick<
  Told,
  'appointmentAt' | 'timeZone' | 'language' | 'location' | 'participant' | 'contactName'
>): ReminderWords {
  return {
    at: appointmentAt,
    timeZone,
    language: language ?? undefined,
    location: location ?? undefined,
    participant: participant ?? undefined,
    name: contactName ?? undefined,
  };
}
