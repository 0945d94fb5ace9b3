import { createHash } from 'node:crypto';
import { InvalidInput } from '../problem.js';

const LONGEST_KEY = 255;

/** A client's `Idempotency-Key`, together with the request that it came with. */
export class IdempotencyKey {
  readonly keyHash: string;
  readonly requestHash: string;

  constructor(key: string, request: unknown) {
    this.keyHash = sha256(key);
    this.requestHash = sha256(JSON.stringify(request));
  }
}

/** @throws InvalidInput where the header is empty or longer than 255 characters */
export function readIdempotencyKey(header: string | undefined, request: unknown): IdempotencyKey | undefined {
  if (header === undefined) return undefined;
  if (header.trim() !== '' && header.length <= LONGEST_KEY) return new IdempotencyKey(header, request);
  throw new InvalidInput([{ field: 'Idempotency-Key', message: `must have 1 to ${LONGEST_KEY} characters` }]);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
