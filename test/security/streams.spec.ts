import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MAX_STREAMS, STREAMS_A_CALLER } from '../../src/platform/http/access/streams.js';
import { EventListener } from '../service/event-listener.js';
import { eventually } from '../service/running-service.js';
import { bearer, FULL_KEY, GUARDED, GuardedService, READ_KEY } from './guarded-service.js';

const OTHERS = Array.from({ length: 6 }, (_, index) => `key-number-${index}-of-the-others`);
const API_KEYS = [GUARDED.API_KEYS, ...OTHERS.map((key, index) => `other${index}:${key}`)].join();

describe('streams, which hold a connection for long', () => {
  let service: GuardedService;
  const listeners: EventListener[] = [];

  beforeEach(async () => {
    service = await GuardedService.start({ ...GUARDED, API_KEYS });
  });
  afterEach(async () => {
    for (const listener of listeners.splice(0)) listener.stop();
    await service.stop();
  });

  const listen = async (headers: Record<string, string>, path = '/events/stream'): Promise<EventListener> => {
    const listener = await EventListener.listen(service.url + path, headers);
    listeners.push(listener);
    return listener;
  };
  const listenAll = async (key: string, count: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let each = 0; each < count; each++) statuses.push((await listen(bearer(key))).status);
    return statuses;
  };
  const refusal = async (key: string, path = '/events/stream'): Promise<[number, string, string | null]> => {
    const answer = await service.fetch(path, { headers: bearer(key) });
    return [
      answer.status,
      ((await answer.json()) as { message: string }).message,
      answer.headers.get('retry-after'),
    ];
  };

  it('are so many for one key, of both kinds together, and others are not kept from theirs', async () => {
    await listenAll(READ_KEY, STREAMS_A_CALLER - 1);
    await service.fetch('/simulator/texts', {
      method: 'POST',
      headers: { ...bearer(FULL_KEY), 'content-type': 'application/json' },
      body: JSON.stringify({ phone: '12223334444', body: 'hello' }),
    });
    expect((await listen(bearer(READ_KEY), '/simulator/texts/live')).status).toBe(200);

    for (const path of ['/events/stream', '/simulator/texts/live'])
      expect(await refusal(READ_KEY, path)).toEqual([
        429,
        expect.stringContaining('event streams at once for one key'),
        expect.stringMatching(/^\d+$/),
      ]);
    expect((await listen(bearer(FULL_KEY))).status).toBe(200);

    listeners.shift()?.stop();
    await eventually(async () => expect((await listen(bearer(READ_KEY))).status).toBe(200));
  });

  it('are so many in all, and whoever only asks is served', async () => {
    for (const key of OTHERS.slice(0, MAX_STREAMS / STREAMS_A_CALLER)) await listenAll(key, STREAMS_A_CALLER);

    expect(await refusal(FULL_KEY)).toEqual([
      503,
      expect.stringContaining('for all together'),
      expect.stringMatching(/^\d+$/),
    ]);
    expect((await service.fetch('/reminder', { headers: bearer(FULL_KEY) })).status).toBe(200);
  });
});
