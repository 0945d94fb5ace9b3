import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import { Idempotency } from '../appointment/idempotency.entity.js';
import { sha256 } from '../appointment/idempotency-key.js';

/** A request that comes again within this time is taken for the same one, unless its keys say otherwise. */
const SAME_WITHIN_MS = 10 * 60_000;

/** Recognizes what must not be done twice: moving an appointment by so many minutes. */
@Injectable()
export class Repetitions {
  /**
   * In the caller's transaction, which has locked the appointment.
   * @param request the same text for the same request
   * @returns false where the same was done to the same appointment within the last ten minutes
   */
  async isFirst(
    manager: EntityManager,
    request: string,
    { id: reminderId }: { readonly id: string },
    now: Date,
  ): Promise<boolean> {
    const keyHash = sha256(`${request}\n${reminderId}`);
    const createdAt = MoreThan(new Date(now.getTime() - SAME_WITHIN_MS));
    if (await manager.existsBy(Idempotency, { keyHash, createdAt })) return false;
    await manager.delete(Idempotency, { keyHash });
    await manager.insert(Idempotency, { keyHash, requestHash: sha256(request), reminderId, createdAt: now });
    return true;
  }
}
