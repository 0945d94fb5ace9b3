import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ComposedMessage, Composition } from '../../messaging/delivery/ports/message-composer.js';
import { MessageComposer } from '../../messaging/delivery/ports/message-composer.js';
import type { DueMessage } from '../../messaging/messages/due-message.js';
import type { HowRead } from '../../messaging/messages/how-read.js';
import { howRead } from '../../messaging/messages/how-read.js';
import type { MessageKind, Unwanted } from '../../messaging/messages/message.entity.js';
import { ABOUT_APPOINTMENT, ASKING, isNotice } from '../../messaging/messages/message.entity.js';
import { Config } from '../../platform/config/config.js';
import { Turns } from '../../platform/turns.js';
import { asHeard, isAsHeard } from '../appointment/last-heard.js';
import { firstAhead } from '../notices/plan-notice.js';
import { isTooCloseToLater, NearTexts } from '../planning/near-texts.js';
import { outOfQuietHours, quietPeriodAround, quietZone } from '../planning/quiet-hours.js';
import { StaffTextHours } from '../planning/staff-text-hours.js';
import type { Told } from './told.js';
import { readTold, wordsOf } from './told.js';
import { Wording } from './wording.js';

/** So long a notice waits that is needless if an earlier one went out, of which nobody knows yet. */
const ASK_AGAIN_MS = 5_000;

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
    const saidBefore = await this.#saidBefore(messages, reminders);
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
      const before = saidBefore.get(message);
      if (before === 'surely') {
        composition.unwanted.push({ message, reason: 'change_undone' });
        continue;
      }
      if (before === 'maybe') {
        composition.quiet.push({ message, sendAt: new Date(now.getTime() + ASK_AGAIN_MS) });
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
    return readTold(this.dataSource.manager, ids);
  }

  /** Whether the contact was told before that it is canceled, by a text of which it was not known whether it went out. */
  async #saidBefore(
    messages: readonly DueMessage[],
    reminders: ReadonlyMap<string, Told>,
  ): Promise<ReadonlyMap<DueMessage, HowRead>> {
    const said = new Map<DueMessage, HowRead>();
    for (const message of messages.filter(({ kind }) => kind === 'canceled_notice')) {
      const { id, lastHeard } = reminders.get(message.reminderId ?? '') ?? {};
      if (id === undefined || !lastHeard?.isCanceled) continue;
      const about = { id, version: lastHeard.version };
      said.set(message, await howRead(this.dataSource.manager, about, [message.kind]));
    }
    return said;
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
  const isOfNow = version === reminder.version;
  if (kind === 'canceled_notice') return reminder.isCanceled && isOfNow ? undefined : 'change_undone';
  if (reminder.isCanceled) return 'appointment_canceled';
  return isOfNow ? undefined : 'rescheduled';
}

/**
 * Certainly not sent, it may have waited for long: today's words count. Where a carrier was silent about it, the words
 * are those by which it is looked for in the carrier's list.
 */
function isWordedAnew({ reason, body }: DueMessage): boolean {
  return reason !== 'resent' || body === null;
}
