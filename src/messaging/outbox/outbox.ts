import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { insertEntities } from '../../database/insert-entities.js';
import { change } from '../../database/sql.js';
import type { Reason } from './message.entity.js';
import { MAYBE_READ, Message } from './message.entity.js';

/** Every text on its way out. Nothing is ever sent that was not a committed row here first. */
@Injectable()
export class Outbox {
  /** Adds messages in the caller's transaction, so that they exist exactly if what they tell of exists. */
  async plan(manager: EntityManager, messages: readonly Message[]): Promise<void> {
    await insertEntities(manager, Message, messages);
  }

  /**
   * Calls off what no carrier has been asked to send yet: a claim then finds it gone. What is already `sending` goes on,
   * and is on record as such.
   * @returns how many messages were called off
   */
  async callOff(manager: EntityManager, reminderId: string, now: Date, reason: Reason): Promise<number> {
    return change(
      manager,
      `UPDATE message SET status = 'canceled', reason = ?, updated_at = ?
        WHERE reminder_id = ? AND kind = 'reminder' AND status = 'scheduled'`,
      [reason, now, reminderId],
    );
  }

  /**
   * Calls off all that is planned for a number.
   * @returns how many messages were called off
   */
  async suppress(manager: EntityManager, recipient: string, now: Date, reason: Reason): Promise<number> {
    return change(
      manager,
      `UPDATE message SET status = 'suppressed', reason = ?, updated_at = ?
        WHERE recipient = ? AND status = 'scheduled' AND kind NOT IN ('opt_out', 'opt_in', 'help')`,
      [reason, now, recipient],
    );
  }

  /** Brings back what was called off for a reason that holds no longer, as it is planned now. */
  async revive(manager: EntityManager, plan: readonly Message[], reason: Reason, now: Date): Promise<void> {
    for (const { reminderId, windowHours, version, status, reason: why, sendAt } of plan) {
      await change(
        manager,
        `UPDATE message SET status = ?, reason = ?, send_at = ?, updated_at = ?
          WHERE reminder_id = ? AND kind = 'reminder' AND window_hours = ? AND version = ?
            AND status IN ('canceled', 'suppressed') AND reason = ?`,
        [status, why, sendAt, now, reminderId, windowHours, version, reason],
      );
    }
  }

  /** Shifts what is planned for one version of a reminder. A text that falls due by it goes out at once. */
  async move(
    manager: EntityManager,
    reminderId: string,
    version: number,
    byMs: number,
    now: Date,
  ): Promise<void> {
    const planned = await manager.findBy(Message, {
      reminderId,
      version,
      kind: 'reminder',
      status: 'scheduled',
    });
    const shift = (time: Date): Date => new Date(time.getTime() + byMs);
    for (const { id, plannedFor, sendAt, notAfter } of planned) {
      await change(
        manager,
        `UPDATE message SET planned_for = ?, send_at = ?, not_after = ?, updated_at = ? WHERE id = ? AND status = 'scheduled'`,
        [shift(plannedFor), shift(sendAt), shift(notAfter), now, id],
      );
    }
  }

  /** The texts of one reminder, in and out, in the order in which they came to be. */
  ofReminder(manager: EntityManager, reminderId: string): Promise<Message[]> {
    return manager.find(Message, { where: { reminderId }, order: { id: 'ASC' } });
  }

  /** Which of these reminders have a text, of any version, that is or may be on somebody's phone. */
  async maybeRead(manager: EntityManager, reminderIds: readonly string[]): Promise<Message[]> {
    if (reminderIds.length === 0) return [];
    return manager.findBy(Message, {
      reminderId: In([...reminderIds]),
      kind: 'reminder',
      status: In([...MAYBE_READ]),
    });
  }

  /** The last numbered list of appointments that was offered to a number. */
  async lastOffer(manager: EntityManager, recipient: string): Promise<Message | undefined> {
    const [offer] = await manager.find(Message, {
      where: { recipient, kind: 'choose' },
      order: { id: 'DESC' },
      take: 1,
    });
    return offer;
  }

  /** How often we said for this reminder that we had not understood, or asked which one was meant. */
  countAsked(manager: EntityManager, reminderId: string): Promise<number> {
    return manager.countBy(Message, { reminderId, kind: In(['unparsable', 'choose']) });
  }
}
