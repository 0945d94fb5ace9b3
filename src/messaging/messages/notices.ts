import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { change } from '../../platform/database/sql/sql.js';
import type { Reason } from './message.entity.js';
import { Message, NOTICES } from './message.entity.js';
import { IS_NOTICE } from './statement-parts.js';
import { canGo } from './transitions.js';

/**
 * Cancels the notices of a reminder that no carrier has been asked to send yet.
 * @returns how many messages were canceled
 */
export async function cancelNotices(
  manager: EntityManager,
  reminderId: string,
  now: Date,
  reason: Reason,
): Promise<number> {
  return change(
    manager,
    `UPDATE message SET status = 'canceled', reason = ?, updated_at = ?
      WHERE reminder_id = ? AND ${IS_NOTICE} AND ${canGo('cancel')}`,
    [reason, now, reminderId],
  );
}

/** Those of a reminder that would go before a time wait until then. */
export function putOffNotices(
  manager: EntityManager,
  reminderId: string,
  until: Date,
  now: Date,
): Promise<number> {
  return moveNotices(manager, reminderId, until, now, '<');
}

/** Those of a reminder that wait are due now. */
export function hastenNotices(manager: EntityManager, reminderId: string, now: Date): Promise<number> {
  return moveNotices(manager, reminderId, now, now, '>');
}

async function moveNotices(
  manager: EntityManager,
  reminderId: string,
  sendAt: Date,
  now: Date,
  than: '<' | '>',
): Promise<number> {
  return change(
    manager,
    `UPDATE message SET send_at = ?, updated_at = ?
      WHERE reminder_id = ? AND ${IS_NOTICE} AND status = 'scheduled' AND send_at ${than} ?`,
    [sendAt, now, reminderId, sendAt],
  );
}

/** How many notices a reminder ever had, whatever became of them. */
export function countNotices(manager: EntityManager, reminderId: string): Promise<number> {
  return manager.countBy(Message, { reminderId, kind: In([...NOTICES]) });
}

/** Of a number, those that were suppressed at this very moment. */
export function noticesSuppressedAt(
  manager: EntityManager,
  recipient: string,
  now: Date,
): Promise<Message[]> {
  return manager.findBy(Message, {
    recipient,
    kind: In([...NOTICES]),
    status: 'suppressed',
    updatedAt: now,
  });
}
