import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import type { ApiKey } from '../config/access-settings.js';
import { Config } from '../config/config.js';
import { ApiKeys, sameSecret } from './api-keys.js';

/** A browser that somebody has signed in on with an API key. */
export interface Session {
  readonly key: ApiKey;
  readonly expiresAt: Date;
}

/** A working day; whoever leaves the desk in the evening is signed out in the morning. */
const SESSION_HOURS = 8;
const COOKIE = 'desk_session';
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';
const VALUE = /^(?<name>[\w.-]{1,64})\.(?<expiry>\d{1,15})\.(?<proof>[\w-]{43})$/;

/**
 * Sessions of browsers: what a cookie holds is a key's name, an end, and a proof of both that only the key can make. Nothing is
 * stored, so every replica knows every session, and removing a key from API_KEYS ends all of its sessions.
 */
@Injectable()
export class Sessions {
  readonly #keys: ApiKeys;
  readonly #byName: ReadonlyMap<string, ApiKey>;
  readonly #attributes: string;

  constructor(
    { access }: Config,
    private readonly clock: Clock,
  ) {
    this.#keys = new ApiKeys(access.keys);
    this.#byName = new Map(access.keys.map((key) => [key.name, key]));
    this.#attributes = access.publicUrl?.startsWith('https:') ? `${ATTRIBUTES}; Secure` : ATTRIBUTES;
  }

  /** @returns undefined where the secret is no API key */
  open(secret: string): Session | undefined {
    const key = this.#keys.find(secret);
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_HOURS * 3_600_000);
    return key && { key, expiresAt };
  }

  /** @param cookies a request's `Cookie` header */
  find(cookies: string | undefined): Session | undefined {
    const { name = '', expiry, proof = '' } = VALUE.exec(valueIn(cookies) ?? '')?.groups ?? {};
    const key = this.#byName.get(name);
    const expiresAt = new Date(Number(expiry));
    if (!key || !sameSecret(proof, prove(key, expiresAt))) return undefined;
    return expiresAt > this.clock.now() ? { key, expiresAt } : undefined;
  }

  /** The `Set-Cookie` header that begins a session. */
  cookieOf({ key, expiresAt }: Session): string {
    const value = `${key.name}.${expiresAt.getTime()}.${prove(key, expiresAt)}`;
    return `${COOKIE}=${value}; Max-Age=${SESSION_HOURS * 3600}; ${this.#attributes}`;
  }

  /** The `Set-Cookie` header that ends it; undefined where the browser has sent none. */
  endingOf(cookies: string | undefined): string | undefined {
    return valueIn(cookies) === undefined ? undefined : `${COOKIE}=; Max-Age=0; ${this.#attributes}`;
  }
}

function valueIn(cookies: string | undefined): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}

/** With a word in front that nothing else is signed by, so that no proof for one purpose serves another. */
function prove({ name, key }: ApiKey, expiresAt: Date): string {
  return createHmac('sha256', key).update(`desk session ${name}.${expiresAt.getTime()}`).digest('base64url');
}
