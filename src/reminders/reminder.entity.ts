import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const REMINDER_STATUSES = [
  'scheduled',
  'notified',
  'confirmed',
  'canceled',
  'expired',
  'failed',
] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

export interface ReminderDetails {
  readonly contactNumber: string;
  readonly appointmentAt: Date;
  readonly timeZone: string;
  readonly notifyWindows: readonly number[];
  readonly location: string | null;
  readonly participant: string | null;
  readonly language: string | null;
}

/** An appointment that somebody is to be reminded of, and what they answered. */
@Entity('reminder')
@Index('reminder_list', ['deletedAt', 'id'])
@Index('reminder_contact', ['contactNumber', 'id'])
@Index('reminder_appointment', ['appointmentAt', 'id'])
@Index('reminder_status', ['status', 'id'])
@Index('reminder_answer', ['willAttend', 'id'])
export class Reminder {
  /** A UUIDv7 without dashes: new rows go to the end of the index. */
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  /** Digits with the country code, without a plus. */
  @Column('varchar', { name: 'contact_number', length: 15 })
  contactNumber: string;

  @Column('datetime', { name: 'appointment_at', precision: 3 })
  appointmentAt: Date;

  /** An IANA name, or a fixed offset such as -08:00. */
  @Column('varchar', { name: 'time_zone', length: 64 })
  timeZone: string;

  @Column('varchar', { length: 128, nullable: true })
  location: string | null;

  @Column('varchar', { length: 256, nullable: true })
  participant: string | null;

  @Column('varchar', { length: 35, nullable: true })
  language: string | null;

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

  /** Rises at each reschedule, so that what was sent for the old time is told from what is sent for the new. */
  @Column('int')
  version = 1;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('datetime', { name: 'deleted_at', precision: 3, nullable: true })
  deletedAt: Date | null = null;

  static scheduled(id: string, details: ReminderDetails, now: Date): Reminder {
    return Object.assign(new Reminder(), details, {
      id,
      notifyWindows: [...details.notifyWindows],
      createdAt: now,
      updatedAt: now,
    });
  }

  isAhead(now: Date): boolean {
    return this.deletedAt === null && this.appointmentAt > now;
  }

  /**
   * Takes what the person said. The last answer counts until the appointment has passed.
   * @throws AnswerTooLate when it has, or when the reminder was deleted
   */
  answer(willAttend: boolean, now: Date): void {
    if (!this.isAhead(now)) throw new AnswerTooLate();
    this.willAttend = willAttend;
    this.status = willAttend ? 'confirmed' : 'canceled';
    this.respondedAt = now;
    this.updatedAt = now;
  }

  /**
   * Takes new details. A new time or number is a new question: what was answered to the old one is forgotten.
   * @returns whether its texts must be planned anew
   */
  change(details: ReminderDetails, now: Date): boolean {
    const asksAnew =
      details.appointmentAt.getTime() !== this.appointmentAt.getTime() ||
      details.contactNumber !== this.contactNumber;
    const replanned =
      asksAnew ||
      details.timeZone !== this.timeZone ||
      details.notifyWindows.join() !== this.notifyWindows.join();
    Object.assign(this, details, { notifyWindows: [...details.notifyWindows], updatedAt: now });
    if (replanned) this.version += 1;
    if (asksAnew) {
      Object.assign(this, {
        status: 'scheduled',
        reminderSent: false,
        confirmSent: false,
        willAttend: null,
        respondedAt: null,
      });
    }
    return replanned;
  }

  delete(now: Date): void {
    this.deletedAt = now;
    this.updatedAt = now;
  }
}

export class AnswerTooLate extends Error {
  override readonly name = 'AnswerTooLate';
}
