import { createHash, createHmac } from 'node:crypto';
import type { ApiKey } from '../../config/access-settings.js';
import { sameSecret } from '../callers/api-keys.js';

/** A browser that somebody has signed in on with an API key. */
export interface Session {
  readonly id: string;
  readonly key: ApiKey;
  readonly expiresAt: Date;
}

const VALUE = /^(?<name>[\w.-]{1,64})\.(?<id>[\w-]{22})\.(?<expiry>\d{1,15})\.(?<proof>[\w-]{43})$/;

/**
 * What the cookie of a session holds: the key's name, the session's id and end, and a proof of these.
 * @param secret which only the service knows; every replica has the same
 */
export function sealSession(session: Session, secret: string): string {
  const { id, key, expiresAt } = session;
  return `${key.name}.${id}.${expiresAt.getTime()}.${prove(session, secret)}`;
}

/**
 * @param value what a browser sends as the cookie's value
 * @param keys today's keys by their names: a session of another key than it began with is none
 * @returns undefined where the service has not made it, or its key is gone; whether it has ended is not looked at
 */
export function readSession(
  value: string,
  keys: ReadonlyMap<string, ApiKey>,
  secret: string,
): Session | undefined {
  const { name = '', id = '', expiry, proof = '' } = VALUE.exec(value)?.groups ?? {};
  const key = keys.get(name);
  if (!key) return undefined;
  const session = { id, key, expiresAt: new Date(Number(expiry)) };
  return sameSecret(proof, prove(session, secret)) ? session : undefined;
}

/** @param cookies a request's `Cookie` header */
export function valueOfCookie(cookies: string | undefined, name: string): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** With a word in front that nothing else is signed by, so that no proof for one purpose serves another. */
function prove({ id, key, expiresAt }: Session, secret: string): string {
  const ofKey = createHash('sha256').update(key.key).digest('base64url');
  return createHmac('sha256', secret)
    .update(`desk session ${key.name}.${id}.${expiresAt.getTime()}.${ofKey}`)
    .digest('base64url');
}
