import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { insertRows, select } from '../sql/sql.js';

const BYTES = 32;

/** What a secret is for: cookies are signed with one, and what calendars say is remembered by hashes with another. */
type Purpose = 'session' | 'calendar_feeds';

/** A secret that the service makes for itself where there is none. Replicas that start together end up with one. */
export async function keptSecret(manager: EntityManager, name: Purpose, now: Date): Promise<string> {
  const kept = await find(manager, name);
  if (kept !== undefined) return kept;
  const made = { name, secret: randomBytes(BYTES).toString('base64url'), made_at: now };
  await insertRows(manager, 'service_secret', [made], 'name');
  const stored = await find(manager, name);
  if (stored === undefined) throw new Error(`the secret ${name} was not stored`);
  return stored;
}

async function find(manager: EntityManager, name: Purpose): Promise<string | undefined> {
  const [row] = await select<{ secret: string }>(
    manager,
    'SELECT secret FROM service_secret WHERE name = ?',
    [name],
  );
  return row?.secret;
}
