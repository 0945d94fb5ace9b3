import { ApiProperty } from '../../../platform/http/openapi/api-decorators.js';
import { whoAnswered, whoCanceled } from '../../appointment/parties.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import type { AppointmentOutcome, Party, ReminderStatus } from '../../appointment/reminder-details.js';
import { OUTCOMES, PARTIES, REMINDER_STATUSES } from '../../appointment/reminder-details.js';
import { revisionOf } from '../../appointment/revision.js';
import { nextWindowStart } from '../../planning/plan.js';
import { utcTime, wallTime } from '../../planning/wall-time.js';
import { PossibleDuplicate } from './possible-duplicate.js';

/** A reminder as the API shows it: the seed's fields in the seed's formats, new ones beside them. */
export class ReminderDto {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: '32 hex digits' })
  reminder_id: string;

  @ApiProperty({ example: '12069928996', description: 'Whom it is for, in digits' })
  contact_number: string;

  @ApiProperty({ example: '2027-07-15 11:40:00', description: "The wall time in the reminder's own zone" })
  appt_user_dt: string;

  @ApiProperty({ example: '2027-07-15 18:40:00', description: 'The appointment in UTC' })
  appt_sys_dt: string;

  @ApiProperty({
    example: '2027-07-15 17:40:00',
    description:
      'The appointment minus the notify window, in UTC; with several windows, the next one to come',
  })
  notify_sys_dt: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'West Side Mechanics',
    description: 'Where the appointment is',
  })
  location: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Joe', description: 'With whom the appointment is' })
  participant: string | null;

  @ApiProperty({ example: true, description: 'The carrier has accepted the reminder' })
  reminder_sent: boolean;

  @ApiProperty({ example: true, description: 'The text that acknowledges the answer has been sent' })
  confirm_sent: boolean;

  @ApiProperty({
    type: Boolean,
    nullable: true,
    example: true,
    description: 'null until the contact has answered',
  })
  will_attend: boolean | null;

  @ApiProperty({ enum: REMINDER_STATUSES, example: 'confirmed', description: 'What has become of it so far' })
  status: ReminderStatus;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'en_us',
    description: "Of its texts; null for the service's own",
  })
  language: string | null;

  @ApiProperty({ example: 'America/Los_Angeles', description: 'An IANA name or a fixed offset' })
  time_zone: string;

  @ApiProperty({
    oneOf: [
      { type: 'integer', description: 'The only one' },
      { type: 'array', items: { type: 'integer' }, description: 'Several, the longest first' },
    ],
    example: 24,
    description: 'Hours before the appointment',
  })
  notify_window: number | number[];

  @ApiProperty({ type: String, nullable: true, example: '2027-07-14 09:12:44', description: 'In UTC' })
  responded_at: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Maria Garcia', description: 'Who is coming' })
  contact_name: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'calendar-4711',
    description: 'The ID that another calendar has for it',
  })
  external_id: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 3,
    description: 'Of the last change that the other calendar made known',
  })
  sequence: number | null;

  @ApiProperty({
    enum: PARTIES,
    nullable: true,
    example: 'contact',
    description: 'Who gave the answer that holds: the contact by text, or staff in their stead',
  })
  answered_by: Party | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Called, and comes ten minutes later',
    description: 'What staff noted when they took the answer',
  })
  answer_note: string | null;

  @ApiProperty({
    enum: PARTIES,
    nullable: true,
    example: null,
    description: 'Who canceled it, if it is canceled',
  })
  canceled_by: Party | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'Why staff canceled it, if they said so',
  })
  cancel_reason: string | null;

  @ApiProperty({
    enum: OUTCOMES,
    nullable: true,
    example: null,
    description: 'What became of the appointment, as staff say; the service itself never sets it',
  })
  outcome: AppointmentOutcome | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'What staff noted with that',
  })
  outcome_note: string | null;

  @ApiProperty({
    example: 'Qm3xk0vZ5eXb9yQ1tN7hWw',
    description: 'Of its details, answer, cancellation and outcome: its `ETag` without the quotes',
  })
  revision: string;

  @ApiProperty({ example: '2027-07-01 08:00:00', description: 'In UTC' })
  created_at: string;

  @ApiProperty({ example: '2027-07-01 08:00:00', description: 'In UTC' })
  updated_at: string;

  static of(reminder: Reminder, now: Date): ReminderDto {
    const { notifyWindows } = reminder;
    return {
      reminder_id: reminder.id,
      contact_number: reminder.contactNumber,
      appt_user_dt: wallTime(reminder.appointmentAt, reminder.timeZone),
      appt_sys_dt: utcTime(reminder.appointmentAt),
      notify_sys_dt: utcTime(nextWindowStart(reminder.appointmentAt, notifyWindows, now)),
      location: reminder.location,
      participant: reminder.participant,
      reminder_sent: reminder.reminderSent,
      confirm_sent: reminder.confirmSent,
      will_attend: reminder.willAttend,
      status: reminder.status,
      language: reminder.language,
      time_zone: reminder.timeZone,
      notify_window: notifyWindows.length === 1 ? (notifyWindows[0] ?? 0) : notifyWindows,
      responded_at: reminder.respondedAt && utcTime(reminder.respondedAt),
      contact_name: reminder.contactName,
      external_id: reminder.externalId,
      sequence: reminder.sequence,
      answered_by: whoAnswered(reminder),
      answer_note: reminder.answerNote,
      canceled_by: whoCanceled(reminder),
      cancel_reason: reminder.cancelReason,
      outcome: reminder.outcome,
      outcome_note: reminder.outcomeNote,
      revision: revisionOf(reminder),
      created_at: utcTime(reminder.createdAt),
      updated_at: utcTime(reminder.updatedAt),
    };
  }
}

export class ReminderChangedDto extends PossibleDuplicate {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: 'Of the reminder, 32 hex digits' })
  reminder_id: string;

  @ApiProperty({
    example: 'successfully created a reminder with id 2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'What was done, as a sentence',
  })
  message: string;
}
