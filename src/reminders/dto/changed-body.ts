import type { Reminder } from '../reminder.entity.js';
import { isTimeZone, wallTime } from '../wall-time.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The whole body that a reminder would have been created with, with some fields changed: it is then read like a new one,
 * by the same rules. A time without an offset is meant in the reminder's own zone; where only the zone changes, the wall
 * time holds and the instant moves.
 */
export function changedBody(reminder: Reminder, changes: Fields): Fields {
  return {
    contact_number: `+${reminder.contactNumber}`,
    notify_window: reminder.notifyWindows,
    location: reminder.location,
    participant: reminder.participant,
    language: reminder.language,
    ...timeFields(reminder, changes),
    ...changes,
  };
}

function timeFields({ appointmentAt, timeZone }: Reminder, changes: Fields): Fields {
  const wall = wallTime(appointmentAt, timeZone).replace(' ', 'T');
  if (!isTimeZone(timeZone)) return { appointment_time: changes.time_zone ? wall : wall + timeZone };
  return { appointment_time: changes.time_zone ? wall : appointmentAt.toISOString(), time_zone: timeZone };
}
