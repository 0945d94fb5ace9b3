import { createHash, createHmac } from 'node:crypto';

/**
 * Hashes of what is not to be kept itself. A number has so few digits that whoever has a hash of it can find it by trying: so they are
 * made with a secret (HMAC, RFC 2104).
 */

/** Of 43 characters, by which it is told from a hash without a key. */
export function keyedHash(secret: string, text: string): string {
  return withKey(secret, createHash('sha256').update(text).digest('hex'));
}

/** @param hash one that has a key, or one of SHA-256 in 64 hexadecimal digits that an earlier version has made without one */
export function withKey(secret: string, hash: string): string {
  return isKeyed(hash) ? hash : createHmac('sha256', secret).update(hash).digest('base64url');
}

export function isKeyed(hash: string): boolean {
  return hash.length !== 64;
}
