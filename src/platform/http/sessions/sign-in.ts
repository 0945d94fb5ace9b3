import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from '../../audit/audit.js';
import { Clock } from '../../clock/clock.js';
import { PasswordChecks } from '../users/password-checks.js';
import { SignInAttempts } from '../users/sign-in-attempts.js';
import { User } from '../users/user.entity.js';
import { readUserName, userNameKey } from '../users/user-name.js';
import { findUserByName } from '../users/users.js';
import type { Session } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** What comes of a name and a password. `locked`: nobody looked at them. */
export type SignedIn =
  | { readonly kind: 'signed_in'; readonly session: Session }
  | { readonly kind: 'refused' }
  | { readonly kind: 'locked'; readonly seconds: number };

/** Users who sign in with a name and a password, and out again. */
@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly attempts: SignInAttempts,
    private readonly checks: PasswordChecks,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * An unknown name costs what a wrong password costs, and is answered the same.
   * @param address that the attempt counts for
   */
  async withPassword(given: string, password: string, address: string): Promise<SignedIn> {
    const now = this.clock.now();
    const nameKey = userNameKey(given.normalize('NFC').trim());
    const seconds = await this.attempts.begin(nameKey, address, now);
    if (seconds > 0) return { kind: 'locked', seconds };
    const name = readUserName(given);
    const user = name === undefined ? null : await findUserByName(this.dataSource.manager, name);
    if (!(await this.checks.isRight(password, user?.passwordHash)) || !user) return { kind: 'refused' };
    await this.attempts.succeeded(nameKey, address);
    await this.#record('signed_in', user, now);
    return { kind: 'signed_in', session: this.sessions.open({ kind: 'user', user }) };
  }

  async signOut(session: Session): Promise<void> {
    await this.sessions.end(session);
    if (session.holder.kind === 'user')
      await this.#record('signed_out', session.holder.user, this.clock.now());
  }

  /** Whether anybody can sign in with a name at all. */
  async hasUsers(): Promise<boolean> {
    return this.dataSource.manager.exists(User);
  }

  async #record(action: 'signed_in' | 'signed_out', { id, name }: User, now: Date): Promise<void> {
    await this.audit.record(this.dataSource.manager, { action, by: name, subject: id }, now);
  }
}
