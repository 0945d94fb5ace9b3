import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { bearer, FULL_KEY, GuardedService, reminderBody, TOKEN } from './guarded-service.js';

const OTHER_KEY = 'other-key-of-a-clinic-98765';
const TWO_KEYS = { API_KEYS: `office:${FULL_KEY},clinic:${OTHER_KEY}`, WEBHOOK_TOKEN: TOKEN };

describe.each(databases())('what is to be done once on $name', (kind) => {
  let database: TestDatabase;
  let service: GuardedService;

  beforeEach(async () => {
    database = await kind.create();
  });
  afterEach(async () => {
    await service.stop();
    await database.drop();
  });

  const post = async (
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<{ status: number; body: Record<string, unknown> }> => {
    const answer = await service.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('is told apart by API key: nobody reads, or is refused for, what another one has created', async () => {
    service = await GuardedService.startOn(database, TWO_KEYS);
    const body = reminderBody();
    const create = (key: string, more = {}): ReturnType<typeof post> =>
      post('/reminder', { ...body, ...more }, { ...bearer(key), 'idempotency-key': '1' });

    const mine = await create(FULL_KEY);
    const theirs = await create(OTHER_KEY);

    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body['reminder_id']).not.toBe(mine.body['reminder_id']);
    expect((await create(FULL_KEY)).body['reminder_id']).toBe(mine.body['reminder_id']);
    expect((await create(OTHER_KEY)).body['reminder_id']).toBe(theirs.body['reminder_id']);
    expect((await create(FULL_KEY, { location: 'elsewhere' })).status).toBe(422);
  });

  it('is told apart in lists too, where rows have names; without one the same row is the same', async () => {
    service = await GuardedService.startOn(database, TWO_KEYS);
    const row = reminderBody();
    const outcome = async (key: string, fields: Record<string, unknown>): Promise<unknown> => {
      const { body } = await post('/reminder/bulk', { reminders: [{ ...row, ...fields }] }, bearer(key));
      return (body['results'] as { status: string }[])[0]?.status;
    };

    const named = { row_key: 'appointment-1' };
    expect(await outcome(FULL_KEY, named)).toBe('created');
    expect(await outcome(OTHER_KEY, { ...named, location: 'elsewhere' })).toBe('created');
    expect(await outcome(FULL_KEY, named)).toBe('exists');
    expect(await outcome(FULL_KEY, { ...named, location: 'elsewhere' })).toBe('invalid');
    const unnamed = { location: 'here' };
    expect(await outcome(FULL_KEY, unnamed)).toBe('created');
    expect(await outcome(OTHER_KEY, unnamed)).toBe('exists');
  });

  it('is done once over an upgrade from a version that told nobody apart', async () => {
    const body = reminderBody();
    const key = { 'idempotency-key': 'before' };
    // Without API keys there is nobody to tell apart: what is stored is what that version stored.
    service = await GuardedService.startOn(database, {});
    const before = await post('/reminder', body, key);
    await service.stop();
    service = await GuardedService.startOn(database, TWO_KEYS);

    const again = await post('/reminder', body, { ...key, ...bearer(FULL_KEY) });
    const other = await post('/reminder', { ...body, location: 'x' }, { ...key, ...bearer(OTHER_KEY) });

    expect(again).toEqual(before);
    expect(other.status).toBe(201);
  });
});
