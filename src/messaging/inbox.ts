import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { databaseFailure } from '../database/database-error.js';
import { newId } from '../identifier.js';
import type { InboundSms } from './carriers/carrier.js';
import { LANE, Message } from './outbox/message.entity.js';

/** Every text that came in, once, however often the carrier delivers it. */
@Injectable()
export class Inbox {
  /**
   * Records a text in the caller's transaction.
   * @returns the message, or undefined where the carrier has delivered it before
   */
  async record(manager: EntityManager, sms: InboundSms, now: Date): Promise<Message | undefined> {
    const message = Message.planned(newId(), now, {
      ...sms,
      direction: 'inbound',
      kind: 'inbound',
      status: 'received',
      reason: 'answer',
      lane: LANE.answers,
      sendAt: now,
      notAfter: now,
    });
    try {
      await manager.insert(Message, message);
      return message;
    } catch (error) {
      if (databaseFailure(error) === 'duplicate') return undefined;
      throw error;
    }
  }

  /** Files a text under the reminder that it is about, unless it is filed already. */
  async attach(manager: EntityManager, message: Message, reminderId: string | undefined): Promise<void> {
    if (reminderId === undefined || message.reminderId !== null) return;
    message.reminderId = reminderId;
    await manager.update(Message, { id: message.id }, { reminderId });
  }
}
