import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { change, places } from '../../database/sql.js';
import type { MessageStatus, Reason } from './message.entity.js';
import { Message, NOT_BEGUN } from './message.entity.js';

/** Every text on its way out. Nothing is ever sent that was not a committed row here first. */
@Injectable()
export class Outbox {
  /** Adds messages in the caller's transaction, so that they exist exactly if what they tell of exists. */
  async plan(manager: EntityManager, messages: readonly Message[]): Promise<void> {
    await manager.insert(Message, [...messages]);
  }

  /**
   * Calls off what no carrier has been asked to send yet. Whoever has claimed it loses it: the write-ahead then finds
   * it gone. What is already `sending` goes on, and is on record as such.
   * @returns how many messages were called off
   */
  async callOff(
    manager: EntityManager,
    reminderId: string,
    now: Date,
    status: Extract<MessageStatus, 'canceled' | 'suppressed'>,
    reason: Reason,
  ): Promise<number> {
    return change(
      manager,
      `UPDATE message SET status = ?, reason = ?, lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE reminder_id = ? AND kind = 'reminder' AND status IN (${places(NOT_BEGUN.length)})`,
      [status, reason, now, reminderId, ...NOT_BEGUN],
    );
  }

  /** The texts of one reminder, in and out, in the order in which they came to be. */
  ofReminder(manager: EntityManager, reminderId: string): Promise<Message[]> {
    return manager.find(Message, { where: { reminderId }, order: { id: 'ASC' } });
  }

  /** Which of these reminders have a text that is, or may be, on somebody's phone. */
  async maybeRead(
    manager: EntityManager,
    reminderIds: readonly string[],
    statuses: readonly MessageStatus[],
  ): Promise<Message[]> {
    return manager.find(Message, {
      where: { reminderId: In([...reminderIds]), kind: 'reminder', status: In([...statuses]) },
      order: { id: 'ASC' },
    });
  }
}
