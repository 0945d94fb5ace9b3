import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { bearer, FULL_KEY, GUARDED, GuardedService, reminderBody, TOKEN } from './guarded-service.js';

const INBOUND = { id: 'mdr1-1', from: '12225550001', to: '15550100000', body: 'hello' };

describe('where requests come from', () => {
  let service: GuardedService;
  afterEach(() => service.stop());

  /** Not fetch, which sets Host and Origin itself. */
  function status(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const all = {
        host: `127.0.0.1:${service.port}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      };
      const sending = httpRequest(
        { host: '127.0.0.1', port: service.port, method, path, headers: all },
        (response) => {
          response.resume().on('end', () => resolve(response.statusCode ?? 0));
        },
      );
      sending.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  it.each(['localhost', 'localhost:8000', 'LOCALHOST', '127.0.0.1', '127.9.9.9:1', '[::1]:8000'])(
    'is this machine where Host is %s',
    async (host) => {
      service = await GuardedService.start({});

      expect(await status('GET', '/reminder', { host })).toBe(200);
    },
  );

  it.each<Record<string, string>>([
    { host: 'rebound.example' },
    { host: 'localhost.example' },
    { host: '127.0.0.1.example:8000' },
    { host: '192.168.1.5' },
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-forwarded-host': 'localhost' },
    { 'x-forwarded-proto': 'https' },
    { forwarded: 'for=127.0.0.1' },
    { via: '1.1 proxy' },
    { 'x-real-ip': '127.0.0.1' },
    { 'cf-connecting-ip': '127.0.0.1' },
    { 'true-client-ip': '203.0.113.7' },
    { 'x-client-ip': '203.0.113.7' },
    { 'x-cluster-client-ip': '203.0.113.7' },
    { 'x-original-forwarded-for': '203.0.113.7' },
    { 'cdn-loop': 'cloudflare' },
    { 'fastly-client-ip': '203.0.113.7' },
    { 'fly-client-ip': '203.0.113.7' },
    { 'x-amzn-trace-id': 'Root=1-1-1' },
    { 'x-envoy-external-address': '203.0.113.7' },
    { 'X-AZURE-ClientIP': '' },
  ])('is not this machine with %j: without keys nothing but health is served', async (headers) => {
    service = await GuardedService.start({});

    for (const path of ['/reminder', '/docs', '/simulator', '/nothing', '/opt-outs'])
      expect([path, await status('GET', path, headers)]).toEqual([path, 403]);
    for (const path of ['/', '/inbound/simulator', '/receipts/simulator'])
      expect([path, await status('POST', path, headers, INBOUND)]).toEqual([path, 403]);
    expect(await status('GET', '/health/live', headers)).toBe(200);
  });

  it.each(['Host: 127.0.0.1\r\n', 'Host: localhost:8000\r\nConnection: keep-alive\r\n', ''])(
    'is not this machine where it speaks HTTP/1.0, as Nginx does to what lies behind it: %j',
    async (headers) => {
      service = await GuardedService.start({});
      const socket = connect(service.port, '127.0.0.1').setEncoding('utf8');
      socket.write(`GET /reminder HTTP/1.0\r\n${headers}\r\n`);

      expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 403 /);
      socket.destroy();
    },
  );

  it('is another site where its page makes a browser post', async () => {
    service = await GuardedService.start({});
    const origin = 'https://elsewhere.example';

    expect(await status('POST', '/reminder', { origin }, reminderBody())).toBe(403);
    expect(await status('POST', '/', { origin }, INBOUND)).toBe(403);
    expect(await status('POST', '/reminder', { origin: 'null' }, reminderBody())).toBe(403);
    expect(
      await status('POST', '/reminder', { origin: `http://127.0.0.1:${service.port}` }, reminderBody()),
    ).toBe(201);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await status('POST', '/reminder', form, reminderBody())).toBe(415);
  });

  it('is another site also for the simulator’s page, whose password a browser sends by itself', async () => {
    service = await GuardedService.start(GUARDED);
    const authorization = `Basic ${Buffer.from(`me:${FULL_KEY}`).toString('base64')}`;
    const text = { phone: '12225550001', body: 'hello' };

    expect(
      await status('POST', '/simulator/texts', { authorization, origin: 'https://elsewhere.example' }, text),
    ).toBe(403);
    expect(await status('POST', '/simulator/texts', { authorization }, text)).toBe(201);
  });

  it('does not matter to a key, from wherever its proxy is', async () => {
    service = await GuardedService.start(GUARDED);
    const headers = { ...bearer(FULL_KEY), host: 'reminders.example', 'x-forwarded-for': '203.0.113.7' };

    expect(await status('GET', '/reminder', headers)).toBe(200);
  });

  it('is for webhooks what a trusted proxy says, and never what a client says', async () => {
    const settings = { ...GUARDED, WEBHOOK_IPS: '203.0.113.0/24' };
    const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
    const post = (address: string): Promise<number> =>
      status('POST', `/inbound/simulator/${TOKEN}`, from(address), INBOUND);

    service = await GuardedService.start(settings);
    expect(await post('203.0.113.7')).toBe(403);
    await service.stop();

    service = await GuardedService.start({ ...settings, TRUST_PROXY: '127.0.0.1' });
    expect(await post('203.0.113.7')).toBe(200);
    expect(await post('198.51.100.1')).toBe(403);
    expect(await post('203.0.113.7, 198.51.100.1')).toBe(403);
    await service.stop();

    service = await GuardedService.start({ ...settings, TRUST_PROXY: '1' });
    expect(await post('198.51.100.1, 203.0.113.7')).toBe(200);
    expect(await post('203.0.113.7, 198.51.100.1')).toBe(403);
    await service.stop();

    service = await GuardedService.start({ ...settings, TRUST_PROXY: '192.0.2.1' });
    expect(await post('203.0.113.7')).toBe(403);
  });

  it('leaves the simulated phones working with a token and an allow-list', async () => {
    service = await GuardedService.start({ ...GUARDED, WEBHOOK_IPS: '203.0.113.0/24' });
    const text = { phone: '12225550001', body: 'hello' };

    expect(await status('POST', '/simulator/texts', bearer(FULL_KEY), text)).toBe(201);
  });

  it('gets no page of the simulator under another carrier', async () => {
    service = await GuardedService.start({
      SMS_CARRIER: 'flowroute',
      FLOWROUTE_ACCESS_KEY: 'a',
      FLOWROUTE_SECRET_KEY: 's',
      FLOWROUTE_NUMBER: '12066418000',
      FLOWROUTE_API_URL: 'http://127.0.0.1:9',
    });

    for (const path of ['/simulator', '/simulator/texts', '/simulator/texts/live', '/simulator/phone.js'])
      expect([path, await status('GET', path, {})]).toEqual([path, 404]);
    expect(await status('POST', '/inbound/simulator', {}, INBOUND)).toBe(404);
  });
});
