import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ComposedMessage, Composition } from '../../messaging/delivery/ports/message-composer.js';
import { MessageComposer } from '../../messaging/delivery/ports/message-composer.js';
import type { DueMessage } from '../../messaging/messages/due-message.js';
import type { MessageKind, Unwanted } from '../../messaging/messages/message.entity.js';
import { ABOUT_APPOINTMENT, ASKING, isNotice } from '../../messaging/messages/message.entity.js';
import { Config } from '../../platform/config/config.js';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import { Turns } from '../../platform/turns.js';
import type { LastHeard } from '../appointment/last-heard.js';
import { asHeard, isAsHeard } from '../appointment/last-heard.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { firstAhead } from '../notices/plan-notice.js';
import { isTooCloseToLater, NearTexts } from '../planning/near-texts.js';
import { outOfQuietHours, quietPeriodAround, quietZone } from '../planning/quiet-hours.js';
import { StaffTextHours } from '../planning/staff-text-hours.js';
import type { ReminderWords } from './wording.js';
import { Wording } from './wording.js';

/** What the words of a reminder are made of. */
type Told = Pick<
  Reminder,
  | 'id'
  | 'notifyWindows'
  | 'appointmentAt'
  | 'timeZone'
  | 'location'
  | 'participant'
  | 'language'
  | 'willAttend'
  | 'version'
  | 'contactName'
  | 'lastHeard'
> & { readonly isCanceled: boolean; readonly isDeleted: boolean };

interface Row extends Pick<Reminder, 'id' | 'location' | 'participant' | 'language' | 'version'> {
  readonly appointment_at: Date | string;
  readonly time_zone: string;
  readonly notify_windows: string;
  /** Databases differ in what they call true. */
  readonly will_attend: boolean | number | null;
  readonly contact_name: string | null;
  readonly canceled_by: Reminder['canceledBy'];
  readonly deleted_at: Date | string | null;
  readonly last_heard: string | null;
}

/** Puts reminders and notices into today's words, at the moment when they go out. Answers had their words when they were planned. */
@Injectable()
export class ReminderComposer extends MessageComposer {
  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly wording: Wording,
    private readonly nearTexts: NearTexts,
    private readonly staffTexts: StaffTextHours,
  ) {
    super();
  }

  async compose(messages: readonly DueMessage[], now: Date): Promise<Composition> {
    const reminders = await this.#remindersOf(messages);
    const quietZones = this.#quietZones(reminders.values(), now);
    const composition: Composition = { composed: [], quiet: [], tooClose: [], unwanted: [] };
    const tooClose = await this.#tooClose(messages, reminders, now);
    const quietStaffTexts = await this.staffTexts.quietAmong(messages, now);
    const turns = new Turns();
    for (const message of messages) {
      await turns.next();
      if (tooClose.has(message)) {
        composition.tooClose.push(message);
        continue;
      }
      const reminder = reminders.get(message.reminderId ?? '');
      const reason = reminder && unwanted(message, reminder);
      if (reason) {
        composition.unwanted.push({ message, reason });
        continue;
      }
      const sendAt =
        reminder && quietZones.has(this.#quietZone(reminder))
          ? this.#quietUntil(message, reminder, now)
          : quietStaffTexts.get(message);
      const text = reminder && isWordedAnew(message) ? this.words(message.kind, reminder) : message.body;
      if (sendAt) composition.quiet.push({ message, sendAt });
      else if (text !== null) composition.composed.push({ message, text });
    }
    return composition;
  }

  /** The words in which these would go out today, at whatever hour. */
  async inWords(messages: readonly DueMessage[]): Promise<ComposedMessage[]> {
    const reminders = await this.#remindersOf(messages);
    return messages.map((message) => {
      const reminder = reminders.get(message.reminderId ?? '');
      const text = reminder && isWordedAnew(message) ? this.words(message.kind, reminder) : message.body;
      return { message, text: text ?? '' };
    });
  }

  /** Answers go out at any hour: they answer a text that has just come in. */
  async #remindersOf(messages: readonly DueMessage[]): Promise<Map<string, Told>> {
    const ids = messages.flatMap(({ kind, reminderId }) =>
      ABOUT_APPOINTMENT.includes(kind) && reminderId ? [reminderId] : [],
    );
    if (ids.length === 0) return new Map();
    const rows = await select<Row>(
      this.dataSource.manager,
      `SELECT id, appointment_at, time_zone, notify_windows, location, participant, language, will_attend,
              contact_name, canceled_by, version, deleted_at, last_heard FROM reminder
        WHERE id IN (${places(ids.length)})`,
      ids,
    );
    return new Map(rows.map((row) => [row.id, told(row)]));
  }

  /** Asked for those alone that have another text behind them. */
  async #tooClose(
    messages: readonly DueMessage[],
    reminders: ReadonlyMap<string, Told>,
    now: Date,
  ): Promise<ReadonlySet<DueMessage>> {
    const notLast = messages.filter(({ reminderId, windowHours }) => {
      const windows = reminders.get(reminderId ?? '')?.notifyWindows ?? [];
      return windowHours !== null && windows.some((window) => window < windowHours);
    });
    const texts = await this.nearTexts.of(notLast.flatMap(({ reminderId }) => reminderId ?? []));
    return new Set(
      notLast.filter((message) => isTooCloseToLater(message, texts.get(message.reminderId ?? '') ?? [], now)),
    );
  }

  /** Asked once for all of a batch: calculating with a zone for each message takes longer than sending it. */
  #quietZones(reminders: Iterable<Told>, now: Date): Set<string> {
    const { quietHours } = this.config;
    const zones = new Set([...reminders].map((reminder) => this.#quietZone(reminder)));
    return new Set([...zones].filter((zone) => quietHours && quietPeriodAround(now, zone, quietHours)));
  }

  #quietZone({ timeZone }: Told): string {
    return quietZone(timeZone, this.config.orgTimeZone);
  }

  #quietUntil({ kind, windowHours }: DueMessage, reminder: Told, now: Date): Date | undefined {
    const timeZone = this.#quietZone(reminder);
    const { appointmentAt, lastHeard } = reminder;
    const heard = lastHeard ? asHeard(lastHeard).appointmentAt : undefined;
    const at = isNotice(kind) ? firstAhead({ at: appointmentAt, heard }, now) : appointmentAt;
    const appointment = { at, timeZone, windowHours: windowHours ?? 0 };
    const slot = outOfQuietHours(now, appointment, this.config.quietHours, now);
    return slot && slot.sendAt > now ? slot.sendAt : undefined;
  }

  /** @returns null for a kind that has its words when it is planned */
  words(kind: MessageKind, reminder: Omit<Told, 'isCanceled' | 'isDeleted'>): string | null {
    const words = wordsOf(reminder);
    const { lastHeard, willAttend } = reminder;
    const old = lastHeard && { at: new Date(lastHeard.appointmentAt), timeZone: lastHeard.timeZone };
    if (kind === 'canceled_notice') return this.wording.canceledNotice({ ...words, ...old });
    if (!ASKING.includes(kind)) return null;
    if (kind === 'moved_notice' && old && !lastHeard.isCanceled && !isAsHeard(lastHeard, reminder))
      return this.wording.movedNotice(words, old);
    return willAttend === true ? this.wording.reminderWithoutQuestion(words) : this.wording.reminder(words);
  }
}

/**
 * Why a text that waits is not wanted any more. What was planned is canceled with the appointment; but what was with the carrier then,
 * and was certainly not sent, waits again. Pure.
 */
function unwanted({ kind, version }: DueMessage, reminder: Told): Unwanted | undefined {
  if (reminder.isDeleted) return 'reminder_deleted';
  if (kind === 'canceled_notice') return reminder.isCanceled ? undefined : 'change_undone';
  if (reminder.isCanceled) return 'appointment_canceled';
  return version === reminder.version ? undefined : 'rescheduled';
}

/**
 * Certainly not sent, it may have waited for long: today's words count. Where a carrier was silent about it, the words
 * are those by which it is looked for in the carrier's list.
 */
function isWordedAnew({ reason, body }: DueMessage): boolean {
  return reason !== 'resent' || body === null;
}

function told({
  appointment_at: at,
  time_zone: timeZone,
  will_attend: willAttend,
  notify_windows: windows,
  contact_name: contactName,
  canceled_by: canceledBy,
  deleted_at: deletedAt,
  last_heard: lastHeard,
  ...row
}: Row): Told {
  const answer = willAttend === null ? null : Boolean(willAttend);
  return {
    ...row,
    notifyWindows: JSON.parse(windows) as number[],
    appointmentAt: fromSqlTime(at),
    timeZone,
    contactName,
    willAttend: answer,
    isCanceled: canceledBy === 'staff' || answer === false,
    isDeleted: deletedAt !== null,
    lastHeard: lastHeard === null ? null : (JSON.parse(lastHeard) as LastHeard),
  };
}

/** What the wording takes of a reminder. */
export function wordsOf({
  appointmentAt,
  timeZone,
  language,
  location,
  participant,
  contactName,
}: Pick<
  Told,
  'appointmentAt' | 'timeZone' | 'language' | 'location' | 'participant' | 'contactName'
>): ReminderWords {
  return {
    at: appointmentAt,
    timeZone,
    language: language ?? undefined,
    location: location ?? undefined,
    participant: participant ?? undefined,
    name: contactName ?? undefined,
  };
}
