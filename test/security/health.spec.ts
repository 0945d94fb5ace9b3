import { afterEach, describe, expect, it } from '@jest/globals';
import { bearer, FULL_KEY, GUARDED, GuardedService, READ_KEY } from './guarded-service.js';

const STRANGERS: Record<string, string>[] = [
  {},
  bearer('wrong-wrong-wrong-wrong-wrong'),
  { authorization: `Basic ${Buffer.from(`me:${FULL_KEY}`).toString('base64')}` },
  { cookie: 'desk_session=office.AAAAAAAAAAAAAAAAAAAAAA.1.x' },
];

describe('how the installation stands', () => {
  let service: GuardedService;
  afterEach(() => service.stop());

  const ready = async (headers: Record<string, string>): Promise<[number, unknown]> => {
    const answer = await service.fetch('/health/ready', { headers });
    return [answer.status, await answer.json()];
  };
  const ALL = expect.objectContaining({ status: 'ok', alerts: [], messages_due: expect.anything() });

  it('is told to whoever has a key; a stranger hears that it does its work', async () => {
    service = await GuardedService.start(GUARDED);

    for (const headers of STRANGERS) expect(await ready(headers)).toEqual([200, { status: 'ok' }]);
    for (const key of [FULL_KEY, READ_KEY]) expect(await ready(bearer(key))).toEqual([200, ALL]);
  });

  it('is no way to guess keys, and no guess turns a health check away', async () => {
    service = await GuardedService.start({ ...GUARDED, RATE_LIMIT: '3' });

    for (let guess = 0; guess < 4; guess++)
      expect(await ready(bearer(`guess-${guess}-`.repeat(4)))).toEqual([200, { status: 'ok' }]);
    expect(await ready(bearer(FULL_KEY))).toEqual([200, { status: 'ok' }]);
  });

  it('is told on this machine where there are no keys, and to nobody who comes through a proxy', async () => {
    service = await GuardedService.start({});

    expect(await ready({})).toEqual([200, ALL]);
    expect(await ready({ via: '1.1 proxy' })).toEqual([200, { status: 'ok' }]);
  });
});
