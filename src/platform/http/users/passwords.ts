import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 256;

export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** One of OWASP's equals of argon2id, with 16 MiB for each check: https://cheatsheetseries.owasp.org (Password Storage). */
const COST: Cost = { N: 16_384, r: 8, p: 5 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const FORM = /^scrypt\$(?<N>\d{1,8})\$(?<r>\d{1,3})\$(?<p>\d{1,3})\$(?<salt>[\w-]{22})\$(?<hash>[\w-]{43})$/;

/**
 * What is kept of a password: the cost, a salt, and the scrypt of both.
 * @param cost of each check; only tests take a low one
 */
export async function hashPassword(password: string, cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, cost);
  return `scrypt$${cost.N}$${cost.r}$${cost.p}$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** @param kept undefined where there is no such user: then it takes as long as if there were one, and is false */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const { N, r, p, salt = '', hash = '' } = FORM.exec(kept ?? '')?.groups ?? {};
  const cost = kept === undefined ? COST : { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt, 'base64url'), cost);
  const wanted = Buffer.from(hash, 'base64url');
  return timingSafeEqual(given, wanted.length === HASH_BYTES ? wanted : randomBytes(HASH_BYTES));
}

/** What is wrong with a new password, or undefined. Length is what counts: NIST SP 800-63B asks for no mixture of characters. */
export function wrongWithPassword(password: string): string | undefined {
  if ([...password].length < MIN_PASSWORD) return `must have ${MIN_PASSWORD} characters or more`;
  if (password.length > MAX_PASSWORD) return `must have ${MAX_PASSWORD} characters or fewer`;
  return new Set(password).size < 4 ? 'must not be the same few characters again and again' : undefined;
}

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, HASH_BYTES, { N, r, p }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
