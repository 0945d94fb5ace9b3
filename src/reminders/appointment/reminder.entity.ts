import { Entity, Index } from 'typeorm';
import type { HowRead } from '../../messaging/messages/how-read.js';
import { instantAt, isTimeZone, TZ_VERSION, wallTime } from '../planning/wall-time.js';
import { answerToPutBack, putBack } from './answer-before.js';
import { AppointmentPassed, CanceledAppointment, TooEarly } from './appointment-problems.js';
import type { LastHeard } from './last-heard.js';
import { answerTo, heardOf, isAsHeard } from './last-heard.js';
import type { AppointmentOutcome, ChangeEffect, Party, ReminderDetails } from './reminder-details.js';
import { NO_ANSWER, NO_OUTCOME } from './reminder-details.js';
import { NUMBER_END, ReminderRecord } from './reminder-record.js';
import { readsTheSame } from './same-reading.js';

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
export class Reminder extends ReminderRecord {
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
    Object.assign(this, { answerNote: null, answerBefore: null });
    this.#settleAnswer();
  }

  /**
   * Takes down what the contact told staff. What the contact wrote earlier, and comes in later, does not count any more.
   * @param willAttend null where it is open again
   * @throws AppointmentPassed
   * @throws CanceledAppointment for a yes to what staff have called off
   */
  answerByStaff(willAttend: boolean | null, note: string | null, now: Date): void {
    const before = answerToPutBack(now, this, willAttend);
    if (willAttend === null) this.#withdrawAnswer(now);
    else {
      this.answer(willAttend, now, new Date(Math.floor(now.getTime() / 1_000) * 1_000), 'staff');
      // Whoever was asked knows when it is.
      this.lastHeard = null;
    }
    Object.assign(this, { answerNote: note, answerBefore: before });
  }

  /**
   * Takes back what staff said last: what held before holds again, as the contact's where it was theirs.
   * @returns when that was said; undefined where there is nothing to take back, or the contact has answered since
   * @throws AppointmentPassed
   */
  takeBackAnswer(now: Date): Date | undefined {
    this.#mustBeAhead(now);
    const { answerBefore: before, answeredBy, willAttend, respondedAt } = this;
    if (willAttend !== null && answeredBy !== 'staff') return undefined;
    // An older version asks anew, and lets it stand.
    if (before?.version !== this.version) {
      if (willAttend !== null) this.#withdrawAnswer(now);
      return willAttend === null ? undefined : (respondedAt ?? now);
    }
    Object.assign(this, putBack(before), { answerBefore: null, updatedAt: now });
    this.#settleAnswer();
    return new Date(before.replacedAt);
  }

  #withdrawAnswer(now: Date): void {
    this.#mustBeAhead(now);
    Object.assign(this, NO_ANSWER, { updatedAt: now });
    this.#settleAnswer();
  }

  #settleAnswer(): void {
    if (!this.isCanceledByStaff) this.canceledBy = this.willAttend === false ? 'contact' : null;
    this.#settleStatus();
  }

  /**
   * Staff call it off. It stays on record as such until they take that back; an answer that was given is kept.
   * @param isHeard whether the contact knows the appointment as it stands
   * @returns whether it was not called off by them before
   * @throws AppointmentPassed
   */
  cancel(reason: string | null | undefined, now: Date, isHeard = false): boolean {
    this.#mustBeAhead(now);
    const isNew = !this.isCanceledByStaff;
    if (isHeard) this.lastHeard = null;
    if (!isNew && (reason === undefined || reason === this.cancelReason)) return false;
    Object.assign(this, NO_OUTCOME, {
      canceledBy: 'staff',
      cancelReason: reason ?? null,
      updatedAt: now,
    });
    this.calendarCanceledAt = null;
    this.#settleStatus();
    return isNew;
  }

  /** It was another calendar that has just called it off. */
  markCanceledByCalendar(now: Date): void {
    if (this.isCanceledByStaff) this.calendarCanceledAt = now;
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
    Object.assign(this, { canceledBy, cancelReason: null, calendarCanceledAt: null, updatedAt: now });
    this.#settleStatus();
    return true;
  }

  /**
   * What became of it, as staff say: from half an hour before it on, when people come early. Null takes that back.
   * @param note of staff
   * @returns whether anything is other than before
   * @throws TooEarly
   * @throws CanceledAppointment
   */
  takeOutcome(outcome: AppointmentOutcome | null, note: string | null, now: Date): boolean {
    if (this.isCanceled) throw new CanceledAppointment();
    if (now.getTime() < this.appointmentAt.getTime() - OUTCOME_AHEAD_MS) throw new TooEarly();
    const isOther = outcome !== this.outcome || note !== this.outcomeNote;
    if (isOther) Object.assign(this, { outcome, outcomeNote: note, updatedAt: now });
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
   * does not show is none, such as seconds, or a zone whose clocks show the same. What staff have called off stays so. Where the
   * appointment is again as the contact last heard of it, their answer holds again.
   * @param heardNow whether the contact knows the appointment as it stands before the change
   */
  change(details: ReminderDetails, now: Date, heardNow: HowRead = 'no'): ChangeEffect {
    const moved = details.appointmentAt.getTime() !== this.appointmentAt.getTime();
    const isOtherContact = details.contactNumber !== this.contactNumber;
    const asksAnew = this.isOtherQuestion(details);
    const shownOtherwise = moved || details.timeZone !== this.timeZone;
    const replanned = shownOtherwise || details.notifyWindows.join() !== this.notifyWindows.join();
    const heard = heardNow === 'no' ? this.lastHeard : heardOf(this, { isSure: heardNow === 'surely' });
    this.#take(details, now);
    // Else it stays: a wall time that was agreed under older rules of its zone must not be read by newer ones.
    if (shownOtherwise) this.#readClock();
    if (!asksAnew) return replanned ? 'replanned' : 'words_only';
    if (heard?.isSure && !isOtherContact && isAsHeard(heard, details)) return this.#returnTo(heard);
    this.#askAnew(isOtherContact ? null : heard);
    return 'asks_anew';
  }

  /** Whether the contact is asked anew with these details: about another time, or another contact. */
  isOtherQuestion(details: Pick<ReminderDetails, 'contactNumber' | 'appointmentAt' | 'timeZone'>): boolean {
    const moved = details.appointmentAt.getTime() !== this.appointmentAt.getTime();
    return details.contactNumber !== this.contactNumber || (moved && !readsTheSame(this, details));
  }

  /** It takes place after all, of which the contact had heard that it does not: they are asked anew. */
  askAgain(now: Date, isSure: boolean): void {
    this.#askAnew(heardOf(this, { isCanceled: true, isSure }));
    this.updatedAt = now;
  }

  /** Somebody tells them of a change without us. */
  takeAsHeard(): void {
    this.lastHeard = heardOf(this);
  }

  /** The contact last heard of another time, or may have heard of this one only. */
  get isUntold(): boolean {
    return this.lastHeard !== null && !(this.lastHeard.isSure && isAsHeard(this.lastHeard, this));
  }

  #askAnew(lastHeard: LastHeard | null): void {
    this.lastVersion = Math.max(this.version, this.lastVersion ?? 0) + 1;
    Object.assign(this, NO_ANSWER, NO_OUTCOME, {
      version: this.lastVersion,
      status: this.isCanceledByStaff ? 'canceled' : 'scheduled',
      canceledBy: this.isCanceledByStaff ? 'staff' : null,
      reminderSent: false,
      confirmSent: false,
      lastHeard,
    });
  }

  #returnTo(heard: LastHeard): ChangeEffect {
    this.lastVersion = Math.max(this.version, this.lastVersion ?? 0);
    Object.assign(this, answerTo(heard), { answerBefore: null, lastHeard: null });
    this.status = this.reminderSent ? 'notified' : 'scheduled';
    this.#settleAnswer();
    return 'returned';
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
