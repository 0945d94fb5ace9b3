import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why a person is to be called, the most telling reason first: of several for one appointment the first is shown. */
export const FOLLOW_UP_REASONS = [
  'urgent',
  'bereavement',
  'illness',
  'possible_opt_out',
  'late',
  'wrong_number',
  'unclear_reply',
  'late_reply',
  'not_told',
  'undelivered',
  'unconfirmed',
  'not_sent',
  'expired',
  'opted_out',
  'after_cancel',
  'question',
  'too_many_texts',
  'no_answer',
  'no_appointment',
] as const;
export type FollowUpReason = (typeof FOLLOW_UP_REASONS)[number];

/** Those that are written down as texts come in. A later answer settles the first two, the others only somebody who sees to them. */
export const SETTLED_BY_ANSWER = ['unclear_reply', 'late_reply'] as const;
export const SETTLED_BY_STAFF = [
  'after_cancel',
  'not_told',
  'question',
  'too_many_texts',
  'possible_opt_out',
  'bereavement',
  'illness',
  'urgent',
  'late',
] as const;
/** Why somebody is to be called who has no appointment ahead. */
export const WITHOUT_APPOINTMENT = [
  'no_appointment',
  'too_many_texts',
  'possible_opt_out',
  'bereavement',
  'illness',
  'urgent',
] as const;
export type WrittenReason = (
  typeof SETTLED_BY_ANSWER | typeof SETTLED_BY_STAFF | typeof WITHOUT_APPOINTMENT
)[number];

/**
 * Somebody whom staff should call, mostly about an appointment. What follows from a text is written down as it comes in; every
 * other reason can be read off what is stored anyway, and gets a row only when it has been handled.
 */
@Entity('follow_up')
@Index('follow_up_reminder', ['reminderId', 'version'])
@Index('follow_up_appointment', ['appointmentAt', 'id'])
@Index('follow_up_handled', ['handledAt', 'id'])
@Index('follow_up_contact', ['contactNumber'])
@Index('follow_up_handled_with', ['handledWith'])
export class FollowUp {
  @PrimaryColumn('varchar', { length: 64 })
  id: string;

  /** Null where they have no appointment ahead. */
  @Column('varchar', { name: 'reminder_id', length: 32, nullable: true })
  reminderId: string | null = null;

  /** Whom to call where there is no reminder that says it. */
  @Column('varchar', { name: 'contact_number', length: 16, nullable: true })
  contactNumber: string | null = null;

  /** The reminder's version that it belongs to: with a new time it is a new question. */
  @Column('int')
  version: number;

  @Column('varchar', { length: 16 })
  why: FollowUpReason;

  /** The text that it is about. */
  @Column('varchar', { name: 'message_id', length: 32, nullable: true })
  messageId: string | null = null;

  /** As it was then, or when they wrote: only so that what is long past is not looked at again. */
  @Column('datetime', { name: 'appointment_at', precision: 3 })
  appointmentAt: Date;

  @Column('datetime', { precision: 3 })
  since: Date;

  @Column('datetime', { name: 'handled_at', precision: 3, nullable: true })
  handledAt: Date | null = null;

  /** The name that was given, that of the API key or of who had signed in, or both. */
  @Column('varchar', { name: 'handled_by', length: 160, nullable: true })
  handledBy: string | null = null;

  @Column('varchar', { length: 500, nullable: true })
  note: string | null = null;

  /** The follow-up of the same number on whose card it stood when that was handled. */
  @Column('varchar', { name: 'handled_with', length: 64, nullable: true })
  handledWith: string | null = null;
}
