import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { databaseFailure } from '../database/database-error.js';
import { InvalidInput, Problem } from '../problem.js';
import { Idempotency } from './idempotency.entity.js';

const LONGEST_KEY = 255;

class IdempotencyKeyReused extends Problem {
  constructor() {
    super('key_reused', 'this Idempotency-Key was used for another request before');
  }
}

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

/**
 * Runs `create` unless the key was used for the same request before. Of two requests at the same time one waits at the
 * key's row until the other has committed.
 * @returns the id of what exists now: `id`, or the one that was created before
 * @throws IdempotencyKeyReused
 */
export async function createOnce(
  manager: EntityManager,
  key: IdempotencyKey | undefined,
  id: string,
  now: Date,
  create: () => Promise<void>,
): Promise<string> {
  if (key) {
    const { keyHash, requestHash } = key;
    const before = await manager.findOneBy(Idempotency, { keyHash });
    if (before) return sameRequest(before, requestHash);
    try {
      await manager.insert(Idempotency, { keyHash, requestHash, reminderId: id, createdAt: now });
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
      return sameRequest(await manager.findOneByOrFail(Idempotency, { keyHash }), requestHash);
    }
  }
  await create();
  return id;
}

function sameRequest(before: Idempotency, requestHash: string): string {
  if (before.requestHash !== requestHash) throw new IdempotencyKeyReused();
  return before.reminderId;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
