import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../database/sql/sql.js';
import { ServiceSecret } from './service-secret.entity.js';

const NAME = 'session';
const BYTES = 32;

/** The secret that sessions are signed with: made where there is none. Replicas that start together end up with one. */
export async function keptSessionSecret(manager: EntityManager, now: Date): Promise<string> {
  const kept = await manager.findOneBy(ServiceSecret, { name: NAME });
  if (kept) return kept.secret;
  const made = { name: NAME, secret: randomBytes(BYTES).toString('base64url'), made_at: now };
  await insertRows(manager, 'service_secret', [made], 'name');
  return (await manager.findOneByOrFail(ServiceSecret, { name: NAME })).secret;
}
