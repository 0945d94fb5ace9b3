import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { freePort } from '../chaos/free-port.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { SeverableWay } from '../databases/severable.js';
import { Callers } from './callers.js';
import { eventually } from './running-service.js';
import { ServiceProcess } from './service-process.js';

const servers = databases().filter(({ name }) => name !== 'sqlite');
const [embedded] = databases();
let service: ServiceProcess;
let carrier: FakeFlowroute;

beforeEach(async () => {
  carrier = await FakeFlowroute.start();
});
afterEach(async () => {
  service.child.kill('SIGKILL');
  await carrier.stop();
});

async function statusOf(url: string): Promise<[number, string | null, unknown]> {
  const answer = await fetch(url);
  return [answer.status, answer.headers.get('retry-after'), await answer.json()];
}

/** What it says of itself and to everybody else while it is not ready. */
async function expectOnlyHealth(url: string, phase: string): Promise<void> {
  await eventually(async () => {
    expect(await statusOf(`${url}/health/ready`)).toEqual([
      503,
      expect.any(String),
      { status: phase, code: 'unavailable', message: expect.any(String) },
    ]);
  });
  expect(await statusOf(`${url}/health/live`)).toEqual([200, null, { status: 'ok' }]);
  for (const path of ['/reminder', '/docs', '/desk', '/metrics', '/', '/health/other'])
    expect((await statusOf(url + path)).slice(0, 2)).toEqual([503, expect.any(String)]);
}

describe('the start', () => {
  it('is watched and can be ended while the database does not answer', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const port = await freePort();
    service = ServiceProcess.start({
      PORT: String(port),
      DATABASE_URL: `mysql://root@127.0.0.1:${(silent.address() as AddressInfo).port}/reminders`,
    });

    await expectOnlyHealth(`http://127.0.0.1:${port}`, 'connecting');
    service.child.kill('SIGTERM');

    expect(await service.exited).toEqual([0, null]);
    expect(service.output).toContain('SIGTERM');
    silent.close();
  });

  it('ends at once with a sentence where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    service = ServiceProcess.start({ PORT: String(port), DATABASE_URL: 'mysql://root@127.0.0.1:1/none' });

    expect(await service.exited).toEqual([1, null]);
    expect(service.output).toMatch(
      new RegExp(`^It cannot listen at 127\\.0\\.0\\.1, port ${port}: .*PORT\\.\n$`),
    );
    other.close();
  });
});

// `npm run test:all` says loudly where there is no server.
(servers.length > 0 ? describe.each(servers) : describe.skip.each([{ name: 'a server' } as never]))(
  'the start after an upgrade, on $name',
  (kind) => {
    it.each(['SELECT UTC_TIMESTAMP(3)', 'FROM service_secret'])(
      'goes on where the database goes away for a moment as it is asked: %s',
      async (words) => {
        const database = await kind.create();
        const way = await SeverableWay.to(database.url);
        way.severAt(words);
        service = ServiceProcess.startOn({ ...database, url: way.url }, carrier, {
          API_KEYS: 'office:q7Rz2vKx9LmTb4WcYd8NhJ3s',
        });

        const url = await service.url();

        expect(way.hasSevered).toBe(true);
        expect((await fetch(`${url}/health/ready`)).status).toBe(200);
        service.child.kill('SIGTERM');
        expect(await service.exited).toEqual([0, null]);
        await way.close();
        await database.drop();
      },
    );

    it('is watched and can be ended while it migrates', async () => {
      const database = await kind.createEmpty();
      service = ServiceProcess.startOn(database, carrier);
      await service.url();
      service.child.kill('SIGTERM');
      await service.exited;
      const operator = await createConnection(database.url);
      await operator.query('DELETE FROM migrations ORDER BY id DESC LIMIT 1');
      const [tables] = await operator.query('SHOW TABLES');
      const names = (tables as object[]).flatMap((row) => Object.values(row) as string[]);
      // Nothing can be written: the migration waits.
      await operator.query(`LOCK TABLES ${names.map((name) => `\`${name}\` READ`).join(', ')}`);
      const port = await freePort();
      service = ServiceProcess.startOn(database, carrier, { PORT: String(port) });

      await expectOnlyHealth(`http://127.0.0.1:${port}`, 'migrating');
      service.child.kill('SIGTERM');

      expect(await service.exited).toEqual([0, null]);
      await operator.end();
      await database.drop();
    });
  },
);

describe('the end', () => {
  let database: TestDatabase;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    if (!embedded) throw new Error('there is always the embedded database');
    database = await embedded.create();
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await database.drop();
  });

  async function open(url: string): Promise<Socket> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  }

  /** All that comes until the other side closes; rejects where it resets. */
  async function all(socket: Socket): Promise<string> {
    let text = '';
    socket.on('data', (data) => (text += String(data)));
    await once(socket, 'end');
    return text;
  }

  const reminder = (): string =>
    JSON.stringify({
      contact_number: 12223334444,
      appointment_time: new Date(Date.now() + 86_400_000).toISOString(),
      notify_window: 1,
    });
  const post = (body: string, length = body.length): string =>
    `POST /reminder HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
  const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;

  it('serves for DRAIN_SECONDS whoever still comes, and neither refuses nor cuts off anybody before', async () => {
    service = ServiceProcess.startOn(database, carrier, { DRAIN_SECONDS: '2' });
    const url = await service.url();
    const callers = new Callers(url, reminder);
    await callers.untilAllAreAnswered();

    const signalAt = performance.now();
    service.child.kill('SIGTERM');
    await eventually(async () =>
      expect(await statusOf(`${url}/health/ready`)).toEqual([
        503,
        expect.any(String),
        { status: 'draining', code: 'unavailable', message: expect.any(String) },
      ]),
    );
    const drainingAt = performance.now();
    expect((await statusOf(`${url}/health/live`))[0]).toBe(200);

    expect(await service.exited).toEqual([0, null]);
    const calls = await callers.untilRefused();
    const answered = calls.filter(({ outcome }) => typeof outcome === 'number');
    expect(calls.filter(({ outcome }) => outcome === 'ECONNREFUSED')).not.toEqual([]);
    for (const { outcome, begunAt, connection } of calls) {
      if (outcome === 'ECONNREFUSED') expect(begunAt - signalAt).toBeGreaterThan(1_900);
      else expect([200, 201]).toContain(outcome);
      if (typeof outcome === 'number' && begunAt > drainingAt) expect(connection).toBe('close');
    }
    expect(answered.filter(({ begunAt }) => begunAt > drainingAt).length).toBeGreaterThan(20);
  });

  it('comes although nobody reads the log any more', async () => {
    service = ServiceProcess.startOn(database, carrier);
    await service.url();
    service.child.stdout?.destroy();
    service.child.stderr?.destroy();

    service.child.kill('SIGTERM');

    expect(await service.exited).toEqual([0, null]);
  });

  it('answers whatever has arrived by then, without DRAIN_SECONDS too', async () => {
    service = ServiceProcess.startOn(database, carrier);
    const url = await service.url();
    const used = await Promise.all(Array.from({ length: 20 }, () => open(url)));
    for (const socket of used) {
      socket.write(get('/health/live'));
      await once(socket, 'data');
    }
    const fresh = await Promise.all(Array.from({ length: 20 }, () => open(url)));

    const answers = [...used, ...fresh].map((socket) => all(socket));
    for (const socket of [...used, ...fresh]) socket.write(post(reminder()));
    const pipelined = await open(url);
    const both = all(pipelined);
    pipelined.write(post(reminder()) + get('/health/live') + get('/reminder'));
    service.child.kill('SIGTERM');

    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect((await both).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 201', 'HTTP/1.1 200', 'HTTP/1.1 200']);
    expect(await service.exited).toEqual([0, null]);
  });

  it('is not held up by who listens for ever, or stops in the middle', async () => {
    service = ServiceProcess.startOn(database, carrier);
    const url = await service.url();
    const [stream, unread, header, body, deaf] = [
      await open(url),
      await open(url),
      await open(url),
      await open(url),
      await open(url),
    ];
    stream.write(get('/events/stream'));
    unread.write(get('/events/stream'));
    header.write('GET /reminder HTTP/1.1\r\nHost: ');
    body.write(post('{', 60_000));
    deaf.write(get('/docs/swagger-ui-bundle.js').repeat(20));
    await Promise.all([stream, unread, deaf].map((socket) => once(socket, 'readable')));

    service.child.kill('SIGTERM');

    expect(await service.exited).toEqual([0, null]);
  }, 15_000);
});
