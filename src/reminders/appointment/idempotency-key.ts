import { createHash } from 'node:crypto';
import { InvalidInput } from '../../platform/problem.js';

const MAX_KEY = 255;

/** A client's `Idempotency-Key`, together with the request that it came with. */
export class IdempotencyKey {
  readonly keyHash: string;
  /** Earlier versions did not tell callers apart; the same as `keyHash` where there are none to tell apart. */
  readonly earlierHash: string;
  readonly requestHash: string;

  /** @param caller the name of the API key that it came with: another's key of the same text is another key */
  constructor(key: string, request: unknown, caller: string | undefined) {
    this.earlierHash = sha256(key);
    this.keyHash = caller === undefined ? this.earlierHash : sha256(`${caller}\n${key}`);
    this.requestHash = sha256(JSON.stringify(request));
  }
}

/** @throws InvalidInput where the header is empty or longer than 255 characters */
export function readIdempotencyKey(
  header: string | undefined,
  request: unknown,
  caller: string | undefined,
): IdempotencyKey | undefined {
  if (header === undefined) return undefined;
  if (header.trim() !== '' && header.length <= MAX_KEY) return new IdempotencyKey(header, request, caller);
  const code = header.trim() === '' ? 'too_short' : 'too_long';
  throw new InvalidInput([
    { field: 'Idempotency-Key', code, message: `must have 1 to ${MAX_KEY} characters` },
  ]);
}

/** In hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
