import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { EventListener } from '../service/event-listener.js';
import { eventually } from '../service/running-service.js';
import { everythingStored } from './everything-stored.js';
import { FULL_KEY, GUARDED, GuardedService, READ_KEY } from './guarded-service.js';

const NEW_KEY = 'another-key-of-the-office';

describe.each(databases())('a session at the front desk on $name', (kind) => {
  let database: TestDatabase;
  const started: GuardedService[] = [];

  beforeEach(async () => {
    database = await kind.create();
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((service) => service.stop()));
    await database.drop();
  });

  const start = async (settings: Record<string, string> = {}): Promise<GuardedService> => {
    const service = await GuardedService.startOn(database, { ...GUARDED, ...settings });
    started.push(service);
    return service;
  };
  const signIn = async (service: GuardedService, key = FULL_KEY): Promise<string> => {
    const answer = await service.fetch('/desk/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const signOut = async (service: GuardedService, cookie: string): Promise<number> =>
    (await service.fetch('/desk/session', { method: 'DELETE', headers: { cookie } })).status;
  const statusOf = async (service: GuardedService, cookie: string, path = '/reminder'): Promise<number> =>
    (await service.fetch(path, { headers: { cookie } })).status;

  it('is over on every replica when its browser signs out, and so are all copies of its cookie', async () => {
    const [one, other] = [await start(), await start()];
    const [cookie, elsewhere] = [await signIn(one), await signIn(other)];
    expect(await statusOf(other, cookie)).toBe(200);

    expect(await signOut(one, `${cookie}; theme=dark`)).toBe(204);

    for (const replica of [one, other, await start()])
      for (const path of ['/reminder', '/desk/session', '/events/stream'])
        expect([path, await statusOf(replica, cookie, path)]).toEqual([path, 401]);
    expect(await statusOf(one, elsewhere)).toBe(200);
    expect(await signOut(other, cookie)).toBe(204);
  });

  it('takes what listens in its name with it', async () => {
    const [one, other] = [await start(), await start()];
    const cookie = await signIn(one);
    const listener = await EventListener.listen(`${other.url}/events/stream`, { cookie });
    expect(listener.status).toBe(200);

    await signOut(one, cookie);

    await eventually(() => expect(listener.ended).toBe(true));
  });

  it('does not outlive a change of its key, and neither does a sign-out', async () => {
    const before = await start();
    const [kept, ended] = [await signIn(before), await signIn(before)];
    const board = await signIn(before, READ_KEY);
    await signOut(before, ended);
    const after = await start({ API_KEYS: `office:${NEW_KEY},board:${READ_KEY}:read` });

    expect([await statusOf(after, kept), await statusOf(after, ended)]).toEqual([401, 401]);
    expect(await statusOf(after, board)).toBe(200);
    expect(await statusOf(before, ended)).toBe(401);
  });

  it('is signed with one secret that replicas which start together share', async () => {
    const replicas = await Promise.all([start(), start(), start()]);

    for (const one of replicas) {
      const cookie = await signIn(one);
      for (const other of replicas) expect(await statusOf(other, cookie)).toBe(200);
    }
    expect((await everythingStored(database))['service_secret']).toHaveLength(1);
  });

  it('is signed with SESSION_SECRET where that is set, and the database has none then', async () => {
    const SESSION_SECRET = 'q7Rz2vKx9LmTb4WcYd8NhJ3sFg6PaEu1';
    const [one, other] = [await start({ SESSION_SECRET }), await start({ SESSION_SECRET })];
    const cookie = await signIn(one);

    expect(await statusOf(other, cookie)).toBe(200);
    expect((await everythingStored(database))['service_secret']).toEqual([]);
    expect(await statusOf(await start(), cookie)).toBe(401);
  });

  it('goes on while a new SESSION_SECRET takes the place of the old one', async () => {
    const [old, renewed] = ['q7Rz2vKx9LmTb4WcYd8NhJ3sFg6PaEu1', 'w3Hn8sKd5RfTb1XcZq6MjV9gLy2PeAu4'];
    const cookie = await signIn(await start({ SESSION_SECRET: old }));

    const both = await start({ SESSION_SECRET: `${renewed},${old}` });
    expect(await statusOf(both, cookie)).toBe(200);
    expect(await statusOf(await start({ SESSION_SECRET: renewed }), await signIn(both))).toBe(200);
  });
});
