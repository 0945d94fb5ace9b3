import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SeededRandom } from '../chaos/seeded-random.js';
import { eventually } from '../service/running-service.js';
import { bearer, FULL_KEY, GUARDED, GuardedService, reminderBody, TOKEN } from './guarded-service.js';

const HOST = 'Host: 127.0.0.1';
const KEY = `Authorization: Bearer ${FULL_KEY}`;
const FORWARDED = 'X-Forwarded-For: 203.0.113.7, 198.51.100.1';
const INBOUND = JSON.stringify({ id: 'mdr1-1', from: '12225550001', to: '15550100000', body: 'hello' });

const get = (path: string, ...headers: string[]): string =>
  [`GET ${path} HTTP/1.1`, HOST, KEY, ...headers, '', ''].join('\r\n');
const post = (path: string, body: string, ...headers: string[]): string =>
  [
    `POST ${path} HTTP/1.1`,
    HOST,
    KEY,
    'Content-Type: application/json',
    ...(headers.length === 0 ? [`Content-Length: ${Buffer.byteLength(body)}`] : headers),
    '',
    body,
  ].join('\r\n');
const chunked = (body: string): string => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

/** What a client may send, well-formed or not; each is also cut off anywhere. */
const SENT: readonly string[] = [
  get('/health/live'),
  get('/health/ready'),
  get('/reminder', FORWARDED),
  get('/reminder', 'X-Forwarded-For: nonsense,,, ', 'X-Forwarded-Host: [', 'X-Forwarded-Proto: ?'),
  get('/nothing'),
  get('/%zz'),
  get('/docs-json'),
  get('/docs/swagger-ui.css'),
  get('/desk', 'Accept-Encoding: gzip'),
  get('/metrics'),
  get('/events/stream'),
  get('/simulator/texts/live'),
  get('/reminder') + get('/health/live') + get('/reminder'),
  post('/reminder', JSON.stringify(reminderBody())),
  post('/reminder', chunked(JSON.stringify(reminderBody())), 'Transfer-Encoding: chunked'),
  post('/reminder', 'zz\r\nno chunk', 'Transfer-Encoding: chunked'),
  post('/reminder', '{}', 'Content-Length: 60000'),
  post('/reminder', '{}', 'Content-Length: 60000', 'Expect: 100-continue'),
  post('/reminder', '{}', 'Content-Length: 2', 'Content-Length: 3'),
  post('/reminder/bulk', JSON.stringify({ reminders: Array.from({ length: 200 }, reminderBody) })),
  post(`/inbound/simulator/${TOKEN}`, INBOUND),
  post('/inbound/simulator/wrong', INBOUND, FORWARDED, `Content-Length: ${INBOUND.length}`),
  post('/', INBOUND),
  post('/desk/session', JSON.stringify({ key: FULL_KEY })),
  `GET /reminder HTTP/1.0\r\n${KEY}\r\n\r\n`,
  'GET /reminder HTTP/1.1\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n',
  get('/events/stream', 'Connection: Upgrade', 'Upgrade: websocket'),
  get('/reminder', `X-Long: ${'x'.repeat(20_000)}`),
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\r\n\r\n\r\n',
  '',
];

/** How a client leaves. */
const LEAVING: readonly ((socket: Socket) => unknown)[] = [
  (socket) => socket.resetAndDestroy(),
  (socket) => socket.resetAndDestroy(),
  (socket) => socket.destroy(),
  (socket) => socket.end(),
];

/** Comes, sends some of its bytes, and leaves before, in the midst of or after the answer. */
async function beRude(port: number, random: SeededRandom): Promise<void> {
  const bytes = random.oneOf(SENT);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const whole = random.whole(0, 1) === 0;
  socket.write(whole ? bytes : bytes.slice(0, random.whole(0, bytes.length)), 'latin1');
  if (random.whole(0, 2) > 0) await sleep(random.whole(0, 12));
  if (random.whole(0, 7) === 0) await Promise.race([once(socket, 'data'), sleep(100)]);
  random.oneOf(LEAVING)(socket);
  await sleep(5);
  socket.destroy();
}

const CONFIGURATIONS: [string, Record<string, string>][] = [
  ['on this machine only', {}],
  ['with keys', GUARDED],
  ['behind a proxy that is known by its address', { ...GUARDED, TRUST_PROXY: 'loopback,10.0.0.0/8' }],
  ['behind so many proxies', { ...GUARDED, TRUST_PROXY: '2', WEBHOOK_IPS: '203.0.113.0/24' }],
];

describe.each(CONFIGURATIONS)('clients that come and go as they like, %s', (_name, settings) => {
  let service: GuardedService;
  afterEach(() => service.stop());

  it('are no failure of ours: nothing is a 5xx, and nothing is logged as one', async () => {
    const lines: string[] = [];
    service = await GuardedService.start(settings, { write: (line: string) => void lines.push(line) });
    const random = new SeededRandom('rude');

    for (let round = 0; round < 20; round++)
      await Promise.all(Array.from({ length: 20 }, () => beRude(service.port, random)));

    await eventually(async () => {
      const answer = await service.fetch('/health/ready', { headers: bearer(FULL_KEY) });
      expect(answer.status).toBe(200);
    });
    const told = lines.map((line) => JSON.parse(line) as { level: string; status?: number });
    expect(told.filter(({ level }) => ['warn', 'error', 'fatal'].includes(level))).toEqual([]);
    expect(told.filter(({ status = 0 }) => status >= 500)).toEqual([]);
    expect(told.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
  });
});
