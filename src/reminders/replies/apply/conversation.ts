import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull, MoreThan } from 'typeorm';
import { MAYBE_READ, Message } from '../../../messaging/messages/message.entity.js';
import type { PlannedText } from '../../../messaging/messages/outbox.js';
import { Outbox } from '../../../messaging/messages/outbox.js';
import type { StaffText } from '../../../messaging/messages/texts-with.js';
import { TextsWith } from '../../../messaging/messages/texts-with.js';
import { rowLock } from '../../../platform/database/sql/row-lock.js';
import { Reminder } from '../../appointment/reminder.entity.js';
import { ownWords } from '../interpret/text/own-words.js';
import { senseOf } from './open-questions.js';
import type { Appointment, Offer } from './reply-action.js';

/** One text that came in, and the transaction in which it is dealt with. */
export interface Turn {
  readonly manager: EntityManager;
  readonly inbound: Message;
  /** The person's own words in it, which is what is read for its meaning. */
  readonly said: string;
  readonly now: Date;
  /** The carrier has confirmed the keyword in it by a text of its own. */
  readonly isAnsweredByCarrier: boolean;
}

/** What stands between us and one number. */
export interface Conversation {
  /** Its appointments that are ahead, the earliest first. */
  readonly reminders: readonly Reminder[];
  readonly appointments: readonly Appointment[];
  /** The last numbered list that was sent to it. */
  readonly offered: Offer | undefined;
  /** The last text by staff that it may have read. */
  readonly staffText: StaffText | undefined;
}

@Injectable()
export class Conversations {
  constructor(
    private readonly outbox: Outbox,
    private readonly texts: TextsWith,
  ) {}

  /** Reads it so that nobody else changes these reminders until the transaction ends. */
  async read(manager: EntityManager, number: string, now: Date): Promise<Conversation> {
    const reminders = await manager.find(Reminder, {
      where: { contactNumber: number, appointmentAt: MoreThan(now), deletedAt: IsNull() },
      order: { appointmentAt: 'ASC', id: 'ASC' },
      ...rowLock(manager),
    });
    const texts = await this.outbox.allRemindersOf(
      manager,
      reminders.map(({ id }) => id),
    );
    return {
      reminders,
      appointments: reminders.map((reminder) => appointmentOf(reminder, texts.get(reminder.id) ?? [])),
      offered: await this.#offered(manager, number, reminders[0]?.language ?? undefined),
      staffText: await this.texts.lastByStaff(manager, number),
    };
  }

  async #offered(manager: EntityManager, number: string, language?: string): Promise<Offer | undefined> {
    const offer = await this.outbox.lastOffer(manager, number);
    if (!offer?.choices) return undefined;
    const cause = offer.causeId && (await manager.findOneBy(Message, { id: offer.causeId }));
    const sense = cause ? senseOf(ownWords(cause.body ?? ''), language) : undefined;
    return { reminderIds: offer.choices, at: offer.createdAt, sense };
  }
}

/** What was sent for an old time asks no question about the new one. */
function appointmentOf(reminder: Reminder, texts: readonly PlannedText[]): Appointment {
  const { id, version, appointmentAt, timeZone, willAttend, answerSaidAt, createdAt } = reminder;
  const { participant, location, contactName } = reminder;
  const names = [participant, location, contactName].filter((name) => name !== null);
  const { isCanceledByStaff } = reminder;
  const current = texts.filter((text) => text.version === version);
  const asking = current.filter(({ status }) => MAYBE_READ.includes(status));
  const isTold = asking.length > 0;
  const isUntold = !isTold && reminder.isUntold;
  const moments = (isTold ? asking : current).map((text) =>
    isTold ? (text.sendingAt ?? text.sentAt ?? text.createdAt) : text.createdAt,
  );
  const since = earliest(moments) ?? createdAt;
  return {
    reminderId: id,
    at: appointmentAt,
    timeZone,
    names,
    // Also of the old time they were asked, and may mean it.
    asked: isTold || isUntold,
    since,
    willAttend,
    isUntold,
    askedLast: isTold ? latest(moments) : null,
    answeredAt: reminder.answeredBy === 'contact' ? reminder.respondedAt : null,
    isCanceledByStaff,
    saidAt: answerSaidAt,
  };
}

const earliest = (moments: readonly Date[]): Date | undefined => moments.toSorted((a, b) => +a - +b)[0];
const latest = (moments: readonly Date[]): Date | null => moments.toSorted((a, b) => +b - +a)[0] ?? null;
