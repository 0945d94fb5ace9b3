import type { DataSource, EntityManager } from 'typeorm';
import { recordInAudit } from '../../audit/audit.js';
import { databaseFailure } from '../../database/sql/database-error.js';
import { inTransaction } from '../../database/sql/transaction.js';
import { newId } from '../../identifier.js';
import type { Cost } from './passwords.js';
import { hashPassword } from './passwords.js';
import type { Role } from './user.entity.js';
import { User } from './user.entity.js';
import { userNameKey } from './user-name.js';

/** Where no user goes by this name, or another one does already. */
export class UserProblem extends Error {}

/** @returns null where there is none, or no more */
export function findUser(manager: EntityManager, id: string): Promise<User | null> {
  return manager.findOneBy(User, { id });
}

export function findUserByName(manager: EntityManager, name: string): Promise<User | null> {
  return manager.findOneBy(User, { nameKey: userNameKey(name) });
}

export function listUsers({ manager }: DataSource): Promise<User[]> {
  return manager.find(User, { order: { nameKey: 'ASC' } });
}

/** @throws UserProblem where there is one of this name */
export async function addUser(
  dataSource: DataSource,
  { name, role, password }: { readonly name: string; readonly role: Role; readonly password: string },
  now: Date,
  cost?: Cost,
): Promise<void> {
  const passwordHash = await hashPassword(password, cost);
  const user = { id: newId(), name, nameKey: userNameKey(name), role, passwordHash, createdAt: now };
  try {
    await inTransaction(dataSource, async (manager) => {
      await manager.insert(User, user);
      await recordInAudit(manager, { action: 'user_added', by: undefined, subject: user.id }, now);
    });
  } catch (error) {
    if (databaseFailure(error) !== 'duplicate') throw error;
    throw new UserProblem(`there is a user ${name} already`);
  }
}

/** Their sessions end at once. @throws UserProblem where there is none */
export async function removeUser(dataSource: DataSource, name: string, now: Date): Promise<User> {
  return changeUser(dataSource, name, 'user_removed', now, (manager, { id }) => manager.delete(User, { id }));
}

/** Their sessions end at once. @throws UserProblem where there is none */
export async function setPassword(
  dataSource: DataSource,
  name: string,
  password: string,
  now: Date,
  cost?: Cost,
): Promise<User> {
  const passwordHash = await hashPassword(password, cost);
  return changeUser(dataSource, name, 'user_password_changed', now, (manager, { id }) =>
    manager.update(User, { id }, { passwordHash }),
  );
}

/** Holds from their next request on. @throws UserProblem where there is none */
export async function setRole(dataSource: DataSource, name: string, role: Role, now: Date): Promise<User> {
  return changeUser(dataSource, name, 'user_role_changed', now, (manager, { id }) =>
    manager.update(User, { id }, { role }),
  );
}

async function changeUser(
  dataSource: DataSource,
  name: string,
  action: 'user_removed' | 'user_password_changed' | 'user_role_changed',
  now: Date,
  change: (manager: EntityManager, user: User) => Promise<unknown>,
): Promise<User> {
  return inTransaction(dataSource, async (manager) => {
    const user = await findUserByName(manager, name);
    if (!user) throw new UserProblem(`there is no user ${name}`);
    await change(manager, user);
    await recordInAudit(manager, { action, by: undefined, subject: user.id }, now);
    return user;
  });
}
