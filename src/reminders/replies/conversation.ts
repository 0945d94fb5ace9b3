import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull, MoreThan } from 'typeorm';
import { rowLock } from '../../database/row-lock.js';
import type { Message } from '../../messaging/outbox/message.entity.js';
import { Outbox } from '../../messaging/outbox/outbox.js';
import { Reminder } from '../reminder.entity.js';
import type { Appointment, Offer } from './open-questions.js';

/** One text that came in, and the transaction in which it is dealt with. */
export interface Turn {
  readonly manager: EntityManager;
  readonly inbound: Message;
  readonly now: Date;
}

/** What stands between us and one number. */
export interface Conversation {
  /** Its appointments that are ahead, the earliest first. */
  readonly reminders: readonly Reminder[];
  readonly appointments: readonly Appointment[];
  /** The last numbered list that was sent to it. */
  readonly offered: Offer | undefined;
}

@Injectable()
export class Conversations {
  constructor(private readonly outbox: Outbox) {}

  /** Reads it so that nobody else changes these reminders until the transaction ends. */
  async read({ manager, inbound, now }: Turn): Promise<Conversation> {
    const number = inbound.sender ?? '';
    const reminders = await manager.find(Reminder, {
      where: { contactNumber: number, appointmentAt: MoreThan(now), deletedAt: IsNull() },
      order: { appointmentAt: 'ASC', id: 'ASC' },
      ...rowLock(manager),
    });
    const ids = reminders.map(({ id }) => id);
    const read = await this.outbox.maybeRead(manager, ids);
    const isRead = new Set(read.map(({ reminderId, version }) => `${reminderId} ${version}`));
    const offer = await this.outbox.lastOffer(manager, number);
    return {
      reminders,
      appointments: reminders.map(({ id, version, appointmentAt, willAttend, respondedAt }) => ({
        reminderId: id,
        at: appointmentAt,
        asked: isRead.has(`${id} ${version}`),
        willAttend,
        answeredAt: respondedAt,
      })),
      offered: offer?.choices ? { reminderIds: offer.choices, at: offer.createdAt } : undefined,
    };
  }
}
