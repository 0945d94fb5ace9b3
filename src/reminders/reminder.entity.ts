import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instantAt, isTimeZone, TZ_VERSION, wallTime } from './wall-time.js';

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
@Index('reminder_tz_version', ['tzVersion', 'id'])
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

  /** What the clock on the wall shows at the appointment: in an IANA zone this is what holds, not the instant. */
  @Column('varchar', { name: 'wall_time', length: 19 })
  wallTime: string;

  /** The time zone data by which the instant was reckoned, such as 2026b. */
  @Column('varchar', { name: 'tz_version', length: 16 })
  tzVersion: string;

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
    const reminder = Object.assign(new Reminder(), { id, createdAt: now });
    reminder.#take(details, now);
    return reminder;
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
    this.#take(details, now);
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

  /**
   * Reckons the instant anew by this process's time zone data.
   * @returns by how many ms the appointment moved
   */
  reckonAnew(): number {
    const before = this.appointmentAt.getTime();
    // Of a time that the clock shows twice either may be meant: where the instant still shows it, it stays.
    if (isTimeZone(this.timeZone) && wallTime(this.appointmentAt, this.timeZone) !== this.wallTime) {
      this.appointmentAt = instantAt(new Date(`${this.wallTime.replace(' ', 'T')}Z`), this.timeZone);
    }
    this.tzVersion = TZ_VERSION;
    return this.appointmentAt.getTime() - before;
  }

  #take(details: ReminderDetails, now: Date): void {
    const { appointmentAt, timeZone, notifyWindows } = details;
    Object.assign(this, details, {
      notifyWindows: [...notifyWindows],
      wallTime: wallTime(appointmentAt, timeZone),
      tzVersion: TZ_VERSION,
      updatedAt: now,
    });
  }

  delete(now: Date): void {
    this.deletedAt = now;
    this.updatedAt = now;
  }
}

class AnswerTooLate extends Error {
  override readonly name = 'AnswerTooLate';
}
