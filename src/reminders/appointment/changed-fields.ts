import type { ReminderDetails } from './reminder-details.js';

/** As the API names them. */
export const CHANGEABLE = [
  'contact_number',
  'contact_name',
  'appointment_time',
  'time_zone',
  'notify_window',
  'location',
  'participant',
  'language',
] as const;
export type ChangedField = (typeof CHANGEABLE)[number];

type Compared = Required<Omit<ReminderDetails, 'externalId' | 'sequence'>>;

/** In which fields an appointment is another than it is to be. Pure. */
export function changedFields(is: Compared, shall: Compared): ChangedField[] {
  const differs: Readonly<Record<ChangedField, boolean>> = {
    contact_number: is.contactNumber !== shall.contactNumber,
    contact_name: is.contactName !== shall.contactName,
    appointment_time: is.appointmentAt.getTime() !== shall.appointmentAt.getTime(),
    time_zone: is.timeZone !== shall.timeZone,
    notify_window: is.notifyWindows.join() !== shall.notifyWindows.join(),
    location: is.location !== shall.location,
    participant: is.participant !== shall.participant,
    language: is.language !== shall.language,
  };
  return CHANGEABLE.filter((field) => differs[field]);
}
