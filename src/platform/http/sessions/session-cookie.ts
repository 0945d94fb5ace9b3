import { createHash, createHmac } from 'node:crypto';
import { sameSecret } from '../callers/api-keys.js';
import type { Holder } from './caller.js';

/** A browser that somebody has signed in on. */
export interface Session {
  readonly id: string;
  readonly holder: Holder;
  readonly expiresAt: Date;
}

/** What the cookie of a session says of itself, before it is known whether that is true. */
export interface ClaimedSession {
  readonly id: string;
  /** The name of an API key, or the id of a user. */
  readonly of: { readonly kind: Holder['kind']; readonly name: string };
  readonly expiresAt: Date;
  readonly proof: string;
}

/** No name of a key has a colon. */
const VALUE =
  /^(?:(?<user>user):)?(?<name>[\w.-]{1,64})\.(?<id>[\w-]{22})\.(?<expiry>\d{1,15})\.(?<proof>[\w-]{43})$/;

/**
 * What the cookie of a session holds: whose it is, the session's id and end, and a proof of these.
 * @param secret which only the service knows; every replica has the same
 */
export function sealSession(session: Session, secret: string): string {
  return `${claimOf(session)}.${prove(session, secret)}`;
}

/** @param value what a browser sends as the cookie's value */
export function readClaim(value: string): ClaimedSession | undefined {
  const { user, name = '', id = '', expiry, proof = '' } = VALUE.exec(value)?.groups ?? {};
  if (id === '') return undefined;
  return {
    id,
    of: { kind: user === undefined ? 'key' : 'user', name },
    expiresAt: new Date(Number(expiry)),
    proof,
  };
}

/**
 * @param holder whom it claims, as they are today: a session of another key or password than it began with is none
 * @returns undefined where the service has not made it; whether it has ended is not looked at
 */
export function openClaim(
  { id, expiresAt, proof }: ClaimedSession,
  holder: Holder,
  secrets: readonly string[],
): Session | undefined {
  const session = { id, holder, expiresAt };
  return secrets.some((secret) => sameSecret(proof, prove(session, secret))) ? session : undefined;
}

/** @param cookies a request's `Cookie` header */
export function valueOfCookie(cookies: string | undefined, name: string): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function claimOf({ holder, id, expiresAt }: Session): string {
  const of = holder.kind === 'key' ? holder.key.name : `user:${holder.user.id}`;
  return `${of}.${id}.${expiresAt.getTime()}`;
}

/** With a word in front that nothing else is signed by, so that no proof for one purpose serves another. */
function prove(session: Session, secret: string): string {
  const { holder } = session;
  const ofHolder = createHash('sha256')
    .update(holder.kind === 'key' ? holder.key.key : holder.user.passwordHash)
    .digest('base64url');
  return createHmac('sha256', secret)
    .update(`desk session ${claimOf(session)}.${ofHolder}`)
    .digest('base64url');
}
