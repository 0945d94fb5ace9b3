import { Column, PrimaryColumn } from 'typeorm';
import type { AnswerBefore } from './answer-before.js';
import type { LastHeard } from './last-heard.js';
import type { AppointmentOutcome, Party, ReminderStatus } from './reminder-details.js';

/** So many of a number's last digits are looked up by an index. */
export const NUMBER_END = 4;

/** What is stored of an appointment. How it changes: `Reminder`. */
export abstract class ReminderRecord {
  /** A UUIDv7 without dashes: new rows go to the end of the index. */
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  /** Digits with the country code, without a plus. */
  @Column('varchar', { name: 'contact_number', length: 15 })
  contactNumber: string;

  /** Its last digits, by which it is searched; null where a version wrote it that did not know of them. */
  @Column('varchar', { name: 'number_end', length: NUMBER_END, nullable: true })
  numberEnd: string | null = null;

  @Column('datetime', { name: 'appointment_at', precision: 3 })
  appointmentAt: Date;

  /** An IANA name, or a fixed offset such as -08:00. */
  @Column('varchar', { name: 'time_zone', length: 64 })
  timeZone: string;

  /** What the clock on the wall shows at the appointment: in an IANA zone this is what holds, not the instant. */
  @Column('varchar', { name: 'wall_time', length: 19 })
  wallTime: string;

  /** The time zone data by which the instant was calculated, such as 2026b. */
  @Column('varchar', { name: 'tz_version', length: 16 })
  tzVersion: string;

  @Column('varchar', { length: 128, nullable: true })
  location: string | null;

  @Column('varchar', { length: 256, nullable: true })
  participant: string | null;

  @Column('varchar', { length: 35, nullable: true })
  language: string | null;

  /** Who is coming. In no log, and in texts only where a template asks for it. */
  @Column('varchar', { name: 'contact_name', length: 128, nullable: true })
  contactName: string | null = null;

  /** By which the calendar that it comes from knows it. Null once it is deleted: another may then have it. */
  @Column('varchar', { name: 'external_id', length: 128, nullable: true })
  externalId: string | null = null;

  /** Of the last change that the calendar made known; an older one changes nothing. */
  @Column('int', { nullable: true })
  sequence: number | null = null;

  /** Hours before the appointment, the largest first. */
  @Column('simple-json', { name: 'notify_windows' })
  notifyWindows: number[];

  @Column('varchar', { length: 16 })
  status: ReminderStatus = 'scheduled';

  @Column('boolean', { name: 'reminder_sent' })
  reminderSent = false;

  /** Whether the text that acknowledges the answer has gone out. */
  @Column('boolean', { name: 'confirm_sent' })
  confirmSent = false;

  @Column('boolean', { name: 'will_attend', nullable: true })
  willAttend: boolean | null = null;

  @Column('datetime', { name: 'responded_at', precision: 3, nullable: true })
  respondedAt: Date | null = null;

  /** When the last answer was written, by the carrier's clock; null where it does not say. */
  @Column('datetime', { name: 'answer_said_at', precision: 3, nullable: true })
  answerSaidAt: Date | null = null;

  @Column('varchar', { name: 'answered_by', length: 16, nullable: true })
  answeredBy: Party | null = null;

  /** What staff noted when they took an answer. */
  @Column('varchar', { name: 'answer_note', length: 256, nullable: true })
  answerNote: string | null = null;

  /** What holds again if staff take their answer back. */
  @Column('simple-json', { name: 'answer_before', nullable: true })
  answerBefore: AnswerBefore | null = null;

  @Column('varchar', { name: 'canceled_by', length: 16, nullable: true })
  canceledBy: Party | null = null;

  @Column('varchar', { name: 'cancel_reason', length: 256, nullable: true })
  cancelReason: string | null = null;

  /** Where it was another calendar that called it off, which may take that back. */
  @Column('datetime', { name: 'calendar_canceled_at', precision: 3, nullable: true })
  calendarCanceledAt: Date | null = null;

  @Column('varchar', { length: 16, nullable: true })
  outcome: AppointmentOutcome | null = null;

  /** What staff noted with it. */
  @Column('varchar', { name: 'outcome_note', length: 256, nullable: true })
  outcomeNote: string | null = null;

  /** Rises with each new question, so that what was sent for the old time is told from what is sent for the new. */
  @Column('int')
  version = 1;

  /** The highest version that it ever had; null where that is `version`. A change that is undone leads back to an earlier one. */
  @Column('int', { name: 'last_version', nullable: true })
  lastVersion: number | null = null;

  /** Where it has been changed since the contact last heard of it. */
  @Column('simple-json', { name: 'last_heard', nullable: true })
  lastHeard: LastHeard | null = null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('datetime', { name: 'deleted_at', precision: 3, nullable: true })
  deletedAt: Date | null = null;
}
