import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why a person is to be called, the most telling reason first: of several for one appointment the first is shown. */
export const FOLLOW_UP_REASONS = [
  'wrong_number',
  'unclear_reply',
  'undelivered',
  'opted_out',
  'no_answer',
] as const;
export type FollowUpReason = (typeof FOLLOW_UP_REASONS)[number];

/**
 * Somebody whom staff should call about an appointment. Texts that were not understood are written down as they come in; every
 * other reason can be read off what is stored anyway, and gets a row only when it has been handled.
 */
@Entity('follow_up')
@Index('follow_up_reminder', ['reminderId', 'version'])
@Index('follow_up_appointment', ['appointmentAt', 'id'])
@Index('follow_up_handled', ['handledAt', 'id'])
export class FollowUp {
  @PrimaryColumn('varchar', { length: 64 })
  id: string;

  @Column('varchar', { name: 'reminder_id', length: 32 })
  reminderId: string;

  /** The reminder's version that it belongs to: with a new time it is a new question. */
  @Column('int')
  version: number;

  @Column('varchar', { length: 16 })
  why: FollowUpReason;

  /** The text that was not understood. */
  @Column('varchar', { name: 'message_id', length: 32, nullable: true })
  messageId: string | null = null;

  /** As it was then: only so that what is long past is not looked at again. */
  @Column('datetime', { name: 'appointment_at', precision: 3 })
  appointmentAt: Date;

  @Column('datetime', { precision: 3 })
  since: Date;

  @Column('datetime', { name: 'handled_at', precision: 3, nullable: true })
  handledAt: Date | null = null;

  /** The name that was given, the API key's name, or both. */
  @Column('varchar', { name: 'handled_by', length: 160, nullable: true })
  handledBy: string | null = null;

  @Column('varchar', { length: 500, nullable: true })
  note: string | null = null;
}
