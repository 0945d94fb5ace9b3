import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What people and programs are on record for. */
export const AUDIT_ACTIONS = [
  'signed_in',
  'signed_out',
  'user_added',
  'user_removed',
  'user_role_changed',
  'user_password_changed',
  'appointment_moved',
  'appointment_changed',
  'appointment_canceled',
  'appointment_reopened',
  'appointment_confirmed',
  'appointment_attended',
  'appointment_no_show',
  'appointment_deleted',
  'text_written',
  'follow_up_handled',
  'follow_up_reopened',
  'contact_erased',
  'opted_out',
  'opted_in',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who did what, and when: nothing personal but the name of who did it. */
@Entity('audit')
@Index('audit_subject', ['subject', 'id'])
export class AuditEntry {
  /** Rises with time. */
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  @Column('datetime', { precision: 3 })
  at: Date;

  /** The name of the user or of the API key; null where nobody needs either, or for what was done on the command line. */
  @Column('varchar', { length: 64, nullable: true })
  actor: string | null = null;

  @Column('varchar', { length: 32 })
  action: AuditAction;

  /** The id of what it was done to: a reminder, a message, a follow-up or a user; null where that is only known by a number. */
  @Column('varchar', { length: 64, nullable: true })
  subject: string | null = null;
}
