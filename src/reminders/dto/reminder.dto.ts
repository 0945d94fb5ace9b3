import { ApiProperty } from '../../http/api-decorators.js';
import type { Reminder, ReminderStatus } from '../reminder.entity.js';
import { REMINDER_STATUSES } from '../reminder.entity.js';
import { nextWindowStart } from '../plan.js';
import { utcTime, wallTime } from '../wall-time.js';

/** A reminder as the API shows it: the seed's fields in the seed's formats, new ones beside them. */
export class ReminderDto {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: '32 hex digits' })
  reminder_id: string;

  @ApiProperty({ example: '12069928996' })
  contact_number: string;

  @ApiProperty({ example: '2027-07-15 11:40:00', description: "The wall time in the reminder's own zone" })
  appt_user_dt: string;

  @ApiProperty({ example: '2027-07-15 18:40:00', description: 'The appointment in UTC' })
  appt_sys_dt: string;

  @ApiProperty({
    example: '2027-07-15 17:40:00',
    description:
      'The appointment less the notify window, in UTC; with several windows the next one still to go',
  })
  notify_sys_dt: string;

  @ApiProperty({ type: String, nullable: true, example: 'West Side Mechanics' })
  location: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Joe' })
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

  @ApiProperty({ enum: REMINDER_STATUSES, example: 'confirmed' })
  status: ReminderStatus;

  @ApiProperty({ type: String, nullable: true, example: 'en_us' })
  language: string | null;

  @ApiProperty({ example: 'America/Los_Angeles', description: 'An IANA name or a fixed offset' })
  time_zone: string;

  @ApiProperty({ type: Number, example: 24, description: 'Hours before the appointment' })
  notify_window: number | number[];

  @ApiProperty({ type: String, nullable: true, example: '2027-07-14 09:12:44', description: 'In UTC' })
  responded_at: string | null;

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
      created_at: utcTime(reminder.createdAt),
      updated_at: utcTime(reminder.updatedAt),
    };
  }
}

export class ReminderChangedDto {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9' })
  reminder_id: string;

  @ApiProperty({ example: 'successfully created a reminder with id 2a00aadba83b40aa8a3a6e99a1bd88b9' })
  message: string;
}
