import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { rowLock } from '../../platform/database/sql/row-lock.js';
import { UnknownReminder } from './appointment-problems.js';
import { Reminder } from './reminder.entity.js';

/** @throws UnknownReminder where there is none, or it was deleted */
export async function findReminder(manager: EntityManager, id: string): Promise<Reminder> {
  const reminder = await manager.findOneBy(Reminder, { id, deletedAt: IsNull() });
  if (!reminder) throw new UnknownReminder();
  return reminder;
}

/**
 * The same so that nobody else changes it until the transaction ends.
 * @throws UnknownReminder
 */
export async function findToChange(manager: EntityManager, id: string): Promise<Reminder> {
  const where = { id, deletedAt: IsNull() };
  const reminder = await manager.findOne(Reminder, { where, ...rowLock(manager) });
  if (!reminder) throw new UnknownReminder();
  return reminder;
}
