import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CONNECTION_LIMITS } from '../../src/platform/http/limits/server-limits.js';
import { eventually } from '../service/running-service.js';
import { bearer, FULL_KEY, GUARDED, GuardedService, READ_KEY, TOKEN } from './guarded-service.js';

const INBOUND = JSON.stringify({ id: 'mdr1-1', from: '12225550001', to: '15550100000', body: 'hello' });
const SIGN_IN = 'POST /desk/session HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
const JSON_TYPE = { 'content-type': 'application/json' };

describe('the limits', () => {
  let service: GuardedService;
  const sockets: Socket[] = [];

  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await service.stop();
  });

  /** Sends bytes as they are, and gives all that comes back until the other side closes or has answered. */
  async function raw(bytes: string): Promise<Socket> {
    const socket = connect(service.port, '127.0.0.1').setEncoding('utf8');
    socket.on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    socket.write(bytes);
    return socket;
  }

  const statusOf = async (path: string, request: RequestInit): Promise<number> =>
    (await service.fetch(path, request)).status;

  it('slow down whoever comes too often, each key by itself, and say for how long', async () => {
    service = await GuardedService.start({ ...GUARDED, RATE_LIMIT: '3' });
    const get = (key: string): Promise<Response> => service.fetch('/reminder', { headers: bearer(key) });

    for (let count = 0; count < 3; count++) expect((await get(FULL_KEY)).status).toBe(200);
    const refused = await get(FULL_KEY);

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({
      code: 'rate_limited',
      message: expect.stringContaining('too many requests'),
    });
    expect((await get(READ_KEY)).status).toBe(200);
  });

  it('slow down whoever guesses keys and tokens, and neither webhooks nor health checks with them', async () => {
    service = await GuardedService.start({ ...GUARDED, RATE_LIMIT: '3' });
    const guess = (): Promise<number> => statusOf('/reminder', { headers: bearer('x'.repeat(24)) });
    const post = (path: string): Promise<number> =>
      statusOf(path, { method: 'POST', headers: JSON_TYPE, body: INBOUND });

    expect([await guess(), await post('/inbound/simulator/wrong'), await guess(), await guess()]).toEqual([
      401, 403, 401, 429,
    ]);
    expect(await post('/?token=wrong')).toBe(429);
    for (let count = 0; count < 5; count++) {
      expect(await post(`/inbound/simulator/${TOKEN}`)).toBe(200);
      expect(await statusOf('/health/ready', {})).toBe(200);
    }
    expect(await statusOf('/reminder', { headers: bearer(FULL_KEY) })).toBe(200);
  });

  it('hold for bodies and headers', async () => {
    service = await GuardedService.start({});
    const body = JSON.stringify({ participant: 'x'.repeat(70_000) });

    expect(await statusOf('/reminder', { method: 'POST', headers: JSON_TYPE, body })).toBe(413);
    expect(await statusOf('/reminder', { headers: { 'x-long': 'x'.repeat(9000) } })).toBe(431);
    expect(await statusOf(`/reminder/${'x'.repeat(2_000)}`, {})).toBe(414);
  });

  it.each([
    ['headers', 'GET /reminder HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: '],
    ['a body', `${SIGN_IN}Content-Length: 60000\r\n\r\n{`],
    ['a body in chunks', `${SIGN_IN}Transfer-Encoding: chunked\r\n\r\n5\r\n{`],
  ])('let others be served while more send half of %s than there are places', async (_what, half) => {
    service = await GuardedService.start({});
    for (let count = 0; count < CONNECTION_LIMITS.most + 200; count++) await raw(half);

    for (let count = 0; count < 20; count++) expect(await statusOf('/reminder', {})).toBe(200);

    await eventually(() =>
      expect(sockets.filter(({ destroyed }) => destroyed).length).toBeGreaterThanOrEqual(200),
    );
    expect(sockets.at(-1)?.destroyed).toBe(false);
  });

  it('refuse before a body is read: a slow one without a key holds nothing', async () => {
    service = await GuardedService.start(GUARDED);
    const socket = await raw(
      'POST /reminder HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{',
    );

    const [answer] = (await once(socket, 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('take a header that is no HTTP for a bad request, and tell nothing', async () => {
    service = await GuardedService.start({});
    const socket = await raw('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nBad Header\r\n\r\n');

    const [answer] = (await once(socket, 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toMatch(/\.(js|ts):\d/);
  });
});
