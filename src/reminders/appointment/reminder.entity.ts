import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instantAt, isTimeZone, TZ_VERSION, wallTime } from '../planning/wall-time.js';
import { AppointmentPassed, CanceledAppointment, TooEarly } from './appointment-problems.js';
import type {
  AppointmentOutcome,
  ChangeEffect,
  Party,
  ReminderDetails,
  ReminderStatus,
} from './reminder-details.js';
import { NO_ANSWER } from './reminder-details.js';
import { readsTheSame } from './same-reading.js';

/** So many of a number's last digits are looked up by an index. */
const NUMBER_END = 4;

const OUTCOME_AHEAD_MS = 30 * 60_000;

/** An appointment that somebody is to be reminded of, and what they answered. */
@Entity('reminder')
@Index('reminder_list', ['deletedAt', 'id'])
@Index('reminder_contact', ['contactNumber', 'id'])
@Index('reminder_contact_time', ['contactNumber', 'appointmentAt'])
@Index('reminder_appointment', ['appointmentAt', 'id'])
@Index('reminder_status', ['status', 'id'])
@Index('reminder_answer', ['willAttend', 'id'])
@Index('reminder_tz_version', ['tzVersion', 'id'])
@Index('reminder_external_id', ['externalId'], { unique: true })
@Index('reminder_number_end', ['numberEnd', 'appointmentAt', 'id'])
export class Reminder {
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

  @Column('varchar', { name: 'canceled_by', length: 16, nullable: true })
  canceledBy: Party | null = null;

  @Column('varchar', { name: 'cancel_reason', length: 256, nullable: true })
  cancelReason: string | null = null;

  @Column('varchar', { length: 16, nullable: true })
  outcome: AppointmentOutcome | null = null;

  /** Rises with each new question, so that what was sent for the old time is told from what is sent for the new. */
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
    reminder.#readClock();
    return reminder;
  }

  isAhead(now: Date): boolean {
    return this.deletedAt === null && this.appointmentAt > now;
  }

  /** Staff have called it off. By who did, not by the status: an older version may have written over that. */
  get isCanceledByStaff(): boolean {
    return this.canceledBy === 'staff';
  }

  /** Nobody is to come: nothing more is said about it. */
  get isCanceled(): boolean {
    return this.isCanceledByStaff || this.willAttend === false;
  }

  /**
   * Takes what the contact said, or staff on the telephone in their stead. The last answer counts until the appointment has passed.
   * @param saidAt by the carrier's clock, where it says
   * @throws AppointmentPassed when it has, or when the reminder was deleted
   * @throws CanceledAppointment for a yes to what staff have called off: only they can take that back
   */
  answer(willAttend: boolean, now: Date, saidAt: Date | null = null, by: Party = 'contact'): void {
    this.#mustBeAhead(now);
    if (willAttend && this.isCanceledByStaff) throw new CanceledAppointment();
    Object.assign(this, {
      willAttend,
      respondedAt: now,
      answerSaidAt: saidAt,
      answeredBy: by,
      updatedAt: now,
    });
    this.answerNote = null;
    if (!this.isCanceledByStaff) this.canceledBy = willAttend ? null : 'contact';
    this.#settleStatus();
  }

  /**
   * Takes down what the contact told staff. What the contact wrote earlier, and comes in later, does not count any more.
   * @param willAttend null where it is open again
   * @throws AppointmentPassed
   * @throws CanceledAppointment for a yes to what staff have called off
   */
  answerByStaff(willAttend: boolean | null, note: string | null, now: Date): void {
    if (willAttend === null) this.#withdrawAnswer(now);
    else this.answer(willAttend, now, new Date(Math.floor(now.getTime() / 1_000) * 1_000), 'staff');
    this.answerNote = note;
  }

  #withdrawAnswer(now: Date): void {
    this.#mustBeAhead(now);
    Object.assign(this, NO_ANSWER, { updatedAt: now });
    if (!this.isCanceledByStaff) this.canceledBy = null;
    this.#settleStatus();
  }

  /**
   * Staff call it off. It stays on record as such until they take that back; an answer that was given is kept.
   * @returns whether it was not called off by them before
   * @throws AppointmentPassed
   */
  cancel(reason: string | null | undefined, now: Date): boolean {
    this.#mustBeAhead(now);
    const isNew = !this.isCanceledByStaff;
    if (!isNew && (reason === undefined || reason === this.cancelReason)) return false;
    Object.assign(this, { canceledBy: 'staff', cancelReason: reason ?? null, outcome: null, updatedAt: now });
    this.#settleStatus();
    return isNew;
  }

  /**
   * Staff take it back that they have called it off. What the contact has answered holds again, also a no.
   * @returns whether there was something to take back
   * @throws AppointmentPassed
   */
  uncancel(now: Date): boolean {
    this.#mustBeAhead(now);
    if (!this.isCanceledByStaff) return false;
    const canceledBy = this.willAttend === false ? 'contact' : null;
    Object.assign(this, { canceledBy, cancelReason: null, updatedAt: now });
    this.#settleStatus();
    return true;
  }

  /**
   * What became of it, as staff say: from half an hour before it on, when people come early. Null takes that back.
   * @returns whether it is another than before
   * @throws TooEarly
   * @throws CanceledAppointment
   */
  takeOutcome(outcome: AppointmentOutcome | null, now: Date): boolean {
    if (this.isCanceled) throw new CanceledAppointment();
    if (now.getTime() < this.appointmentAt.getTime() - OUTCOME_AHEAD_MS) throw new TooEarly();
    const isOther = outcome !== this.outcome;
    if (isOther) Object.assign(this, { outcome, updatedAt: now });
    return isOther;
  }

  #mustBeAhead(now: Date): void {
    if (!this.isAhead(now)) throw new AppointmentPassed();
  }

  #settleStatus(): void {
    if (this.isCanceled) this.status = 'canceled';
    else if (this.willAttend) this.status = 'confirmed';
    else if (this.status === 'canceled' || this.status === 'confirmed')
      this.status = this.reminderSent ? 'notified' : 'scheduled';
  }

  /**
   * Takes new details. Another time or number is a new question: what was answered to the old one is forgotten. What the text
   * does not show is none, such as seconds, or a zone whose clocks show the same. What staff have called off stays so.
   */
  change(details: ReminderDetails, now: Date): ChangeEffect {
    const moved = details.appointmentAt.getTime() !== this.appointmentAt.getTime();
    const asksAnew = details.contactNumber !== this.contactNumber || (moved && !readsTheSame(this, details));
    const shownOtherwise = moved || details.timeZone !== this.timeZone;
    const replanned = shownOtherwise || details.notifyWindows.join() !== this.notifyWindows.join();
    this.#take(details, now);
    // Else it stays: a wall time that was agreed under older rules of its zone must not be read by newer ones.
    if (shownOtherwise) this.#readClock();
    if (!asksAnew) return replanned ? 'replanned' : 'words_only';
    Object.assign(this, NO_ANSWER, {
      version: this.version + 1,
      status: this.isCanceledByStaff ? 'canceled' : 'scheduled',
      canceledBy: this.isCanceledByStaff ? 'staff' : null,
      reminderSent: false,
      confirmSent: false,
      outcome: null,
    });
    return 'asks_anew';
  }

  /** A date whose UTC fields are what the clock on the wall shows at the appointment, to the millisecond. */
  wallClock(): Date {
    const milliseconds = this.appointmentAt.toISOString().slice(-5);
    return new Date(`${this.wallTime.replace(' ', 'T')}${milliseconds}`);
  }

  /**
   * Calculates the instant again by this process's time zone data.
   * @returns by how many ms the appointment moved
   */
  recalculate(): number {
    const before = this.appointmentAt.getTime();
    // Written by a version that did not keep it yet.
    if (this.wallTime === '') this.wallTime = wallTime(this.appointmentAt, this.timeZone);
    // Of a time that the clock shows twice either may be meant: where the instant still shows it, it stays.
    if (isTimeZone(this.timeZone) && wallTime(this.appointmentAt, this.timeZone) !== this.wallTime) {
      this.appointmentAt = instantAt(this.wallClock(), this.timeZone);
    }
    this.tzVersion = TZ_VERSION;
    return this.appointmentAt.getTime() - before;
  }

  #take(details: ReminderDetails, now: Date): void {
    Object.assign(this, details, { notifyWindows: [...details.notifyWindows], updatedAt: now });
    this.numberEnd = this.contactNumber.slice(-NUMBER_END);
  }

  #readClock(): void {
    this.wallTime = wallTime(this.appointmentAt, this.timeZone);
    this.tzVersion = TZ_VERSION;
  }

  /** Another may be known by its external id from then on. */
  delete(now: Date): void {
    Object.assign(this, { deletedAt: now, updatedAt: now, externalId: null });
  }
}
