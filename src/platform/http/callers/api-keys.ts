import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '../../config/access-settings.js';

/** Compares secrets in a time that tells nothing about them: hashes of equal length, and always all of them. */
export class ApiKeys {
  readonly #keys: readonly { readonly hash: Buffer; readonly key: ApiKey }[];

  constructor(keys: readonly ApiKey[]) {
    this.#keys = keys.map((key) => ({ hash: sha256(key.key), key }));
  }

  /** @returns whose key it is, or undefined */
  find(secret: string): ApiKey | undefined {
    const given = sha256(secret);
    const found = this.#keys.map(({ hash, key }) => (timingSafeEqual(hash, given) ? key : undefined));
    return found.find((key) => key !== undefined);
  }
}

export function sameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(sha256(given), sha256(secret));
}

/**
 * Reads the secret out of an `Authorization` header.
 * @param basic whether it may also be the password of `Basic`, with any user name
 */
export function readSecret(header: string | undefined, basic: boolean): string | undefined {
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(header ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return value;
  if (!basic || scheme.toLowerCase() !== 'basic') return undefined;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : undefined;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
