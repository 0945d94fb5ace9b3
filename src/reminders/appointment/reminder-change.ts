import type { FieldError } from '../../platform/problem.js';
import type { Notify } from '../notices/notify.js';
import type { AppointmentTime } from '../planning/wall-time.js';
import {
  instantShowing,
  InvalidAppointmentTime,
  isTimeZone,
  offsetAt,
  parseAppointmentTime,
} from '../planning/wall-time.js';
import { IN_THE_PAST } from './appointment-problems.js';
import type { Reminder } from './reminder.entity.js';
import type { ChangeEffect, ReminderDetails } from './reminder-details.js';

/** What is to be changed about a reminder. What is undefined stays. */
export interface ReminderChange extends Partial<
  Pick<
    ReminderDetails,
    | 'contactNumber'
    | 'notifyWindows'
    | 'location'
    | 'participant'
    | 'language'
    | 'contactName'
    | 'externalId'
    | 'sequence'
  >
> {
  /** As it was written, with or without an offset: what it means depends on the zone. */
  readonly appointmentTime?: string;
  /** IANA; null where the reminder is to have none, only an offset. */
  readonly timeZone?: string | null;
}

/** A written time that says how far its clock is from UTC. */
export const HAS_OFFSET = /(Z|[+-]\d\d(:?\d\d)?)$/;

/**
 * The details as they are after a change. What the change does not name stays exactly as it is stored, to the millisecond. A time
 * without an offset is meant in the reminder's own zone; where only the zone is named, the wall time holds and the instant
 * moves. Pure.
 * @returns also what is wrong with the time, which can only be told beside the reminder: that it is not ahead of now, or that the
 * clocks of its zone skip it
 */
export function detailsAfter(
  reminder: Reminder,
  change: ReminderChange,
  now: Date,
): { details: ReminderDetails; wrong?: FieldError } {
  const { at, timeZone, wrong } = timeAfter(reminder, change, now);
  const { contactNumber, notifyWindows, location, participant, language } = change;
  const { contactName, externalId, sequence } = change;
  const details = {
    contactNumber: contactNumber ?? reminder.contactNumber,
    appointmentAt: at,
    timeZone,
    notifyWindows: notifyWindows ?? reminder.notifyWindows,
    location: location === undefined ? reminder.location : location,
    participant: participant === undefined ? reminder.participant : participant,
    language: language === undefined ? reminder.language : language,
    contactName: contactName === undefined ? reminder.contactName : contactName,
    externalId: externalId === undefined ? reminder.externalId : externalId,
    sequence: sequence === undefined ? reminder.sequence : sequence,
  };
  return wrong ? { details, wrong } : { details };
}

/** A change's time and zone as they are to be read: in the reminder's zone where the change names neither zone nor offset. */
export function timeAsMeant(
  { timeZone: own }: Pick<Reminder, 'timeZone'>,
  { appointmentTime: time, timeZone }: Pick<ReminderChange, 'appointmentTime' | 'timeZone'>,
): Pick<ReminderChange, 'appointmentTime' | 'timeZone'> {
  if (time === undefined || timeZone !== undefined) return { appointmentTime: time, timeZone };
  if (isTimeZone(own)) return { appointmentTime: time, timeZone: own };
  return { appointmentTime: HAS_OFFSET.test(time) ? time : time + own };
}

function timeAfter(
  reminder: Reminder,
  change: ReminderChange,
  now: Date,
): AppointmentTime & { readonly wrong?: FieldError } {
  try {
    const time = changedTime(reminder, timeAsMeant(reminder, change));
    if (time.at > now) return time;
    return { ...time, wrong: IN_THE_PAST };
  } catch (error) {
    if (!(error instanceof InvalidAppointmentTime)) throw error;
    const wrong: FieldError = { field: 'appointment_time', code: error.code, message: error.message };
    return { at: reminder.appointmentAt, timeZone: reminder.timeZone, wrong };
  }
}

/** @throws InvalidAppointmentTime where the clocks of a new zone skip the wall time */
function changedTime(
  reminder: Reminder,
  { appointmentTime: time, timeZone: zone }: Pick<ReminderChange, 'appointmentTime' | 'timeZone'>,
): AppointmentTime {
  const { appointmentAt: at, timeZone } = reminder;
  if (time !== undefined) return parseAppointmentTime(time, zone ?? undefined);
  if (zone === undefined || zone === timeZone) return { at, timeZone };
  // Without a zone what is shown of it stays: by the offset that holds then.
  if (zone === null) return { at, timeZone: offsetAt(at, timeZone) };
  return { at: instantShowing(reminder.wallClock(), zone, at), timeZone: zone };
}

/** What new details are to an appointment; `isElsewhere`: at another place, or with somebody else. */
export interface TakenChange {
  readonly effect: ChangeEffect;
  readonly isElsewhere: boolean;
}

/** Of another place or person alone the contact is told only where that is wished; a notice that waits says it anyway. Pure. */
export function isToldOfPlace(
  { isUntold, isCanceled }: Pick<Reminder, 'isUntold' | 'isCanceled'>,
  { isElsewhere }: TakenChange,
  notify: Notify,
): boolean {
  return notify === 'always' && isElsewhere && !isUntold && !isCanceled;
}
