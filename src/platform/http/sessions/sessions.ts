import { randomBytes } from 'node:crypto';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock/clock.js';
import type { ApiKey } from '../../config/access-settings.js';
import { Config } from '../../config/config.js';
import { patiently } from '../../database/connection/start-patience.js';
import { keptSecret } from '../../database/secrets/kept-secret.js';
import { ApiKeys } from '../callers/api-keys.js';
import { isHttps } from '../callers/security-headers.js';
import { findUser } from '../users/users.js';
import type { Holder } from './caller.js';
import { EndedSessions } from './ended-sessions.js';
import type { ClaimedSession, Session } from './session-cookie.js';
import { openClaim, readClaim, sealSession, valueOfCookie } from './session-cookie.js';

/** A working day; whoever leaves the desk in the evening is signed out in the morning. */
const SESSION_HOURS = 8;
const ID_BYTES = 16;
const COOKIE = 'desk_session';
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';

/**
 * Sessions of browsers. The cookie says itself whose session it is and for how long, so every replica knows every session;
 * the database knows those that are over before that. Removing or changing a key in API_KEYS ends all of its sessions, and so do
 * removing a user and a new password.
 */
@Injectable()
export class Sessions implements OnModuleInit {
  readonly #keys: ApiKeys;
  readonly #byName: ReadonlyMap<string, ApiKey>;
  readonly #cookie: string;
  readonly #attributes: string;
  /** The first signs, and each is taken. */
  #secrets: readonly string[] = [];

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ended: EndedSessions,
  ) {
    const { keys, publicUrl } = config.access;
    this.#keys = new ApiKeys(keys);
    this.#byName = new Map(keys.map((key) => [key.name, key]));
    // With this prefix browsers take it only from https and from this very host, and no other host can put one in its place.
    this.#cookie = isHttps(publicUrl) ? `__Host-${COOKIE}` : COOKIE;
    this.#attributes = isHttps(publicUrl) ? `${ATTRIBUTES}; Secure` : ATTRIBUTES;
  }

  async onModuleInit(): Promise<void> {
    const { keys, sessionSecrets } = this.config.access;
    if (keys.length === 0) return;
    this.#secrets =
      sessionSecrets.length > 0
        ? sessionSecrets
        : [await patiently(() => keptSecret(this.dataSource.manager, 'session', this.clock.now()))];
  }

  /** @returns undefined where the secret is no API key */
  keyOf(secret: string): ApiKey | undefined {
    return this.#keys.find(secret);
  }

  /** Begins one. */
  open(holder: Holder): Session {
    const id = randomBytes(ID_BYTES).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_HOURS * 3_600_000);
    return { id, holder, expiresAt };
  }

  /** @param cookies a request's `Cookie` header */
  async find(cookies: string | undefined): Promise<Session | undefined> {
    const claimed = readClaim(valueOfCookie(cookies, this.#cookie) ?? '');
    const holder = claimed && (await this.#holderOf(claimed));
    const session = holder && openClaim(claimed, holder, this.#secrets);
    return session && !(await this.#hasEnded(session)) ? session : undefined;
  }

  /** Whether it has ended, or whoever began it could not begin it any more. */
  async isOver(session: Session): Promise<boolean> {
    const { holder } = session;
    if (await this.#hasEnded(session)) return true;
    if (holder.kind === 'key') return false;
    const user = await findUser(this.dataSource.manager, holder.user.id);
    return user?.passwordHash !== holder.user.passwordHash;
  }

  async #holderOf({ of, expiresAt }: ClaimedSession): Promise<Holder | undefined> {
    if (of.kind === 'user') {
      if (expiresAt <= this.clock.now()) return undefined;
      const user = await findUser(this.dataSource.manager, of.name);
      return user ? { kind: 'user', user } : undefined;
    }
    const key = this.#byName.get(of.name);
    return key && { kind: 'key', key };
  }

  async #hasEnded({ id, expiresAt }: Session): Promise<boolean> {
    return expiresAt <= this.clock.now() || this.ended.includes(id);
  }

  /** Ends it for good: whoever has a copy of its cookie has nothing. */
  async end({ id, expiresAt }: Session): Promise<void> {
    await this.ended.add(id, expiresAt, this.clock.now());
  }

  /** The `Set-Cookie` header that begins a session. */
  cookieOf(session: Session): string {
    const [secret = ''] = this.#secrets;
    const value = sealSession(session, secret);
    return `${this.#cookie}=${value}; Max-Age=${SESSION_HOURS * 3600}; ${this.#attributes}`;
  }

  /** The `Set-Cookie` header that takes it from the browser; undefined where the browser has sent none. */
  endingOf(cookies: string | undefined): string | undefined {
    if (valueOfCookie(cookies, this.#cookie) === undefined) return undefined;
    return `${this.#cookie}=; Max-Age=0; ${this.#attributes}`;
  }
}
