import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../config/config.js';
import { HttpServer } from './http-server.js';
import { LOOPBACKS } from './listen.js';

describe('before there is a service', () => {
  let http: HttpServer;

  beforeEach(async () => {
    http = new HttpServer(loadConfig({}).access);
    await http.listen('localhost', 0);
  });
  afterEach(async () => {
    await http.close();
    await http.ended;
  });

  it('health is told in the words of the phase, and everything else is put off', async () => {
    http.enter('migrating');

    const [live, ready, other, head] = await Promise.all([
      fetch(`${http.url}/health/live`),
      fetch(`${http.url}/health/ready?verbose`),
      fetch(`${http.url}/reminder`, { method: 'POST', body: 'x'.repeat(100_000) }),
      fetch(`${http.url}/health/ready`, { method: 'HEAD' }),
    ]);

    expect([live, ready, other, head].map(({ status }) => status)).toEqual([200, 503, 503, 503]);
    expect(await ready.json()).toEqual({
      status: 'migrating',
      code: 'unavailable',
      message: expect.any(String),
    });
    expect(other.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(other.headers.get('x-content-type-options')).toBe('nosniff');
    expect(other.headers.get('cache-control')).toBe('no-store');
  });

  it('the limits hold already', async () => {
    const large = await fetch(`${http.url}/health/live`, { headers: { 'x-long': 'x'.repeat(9_000) } });

    expect(large.status).toBe(431);
  });

  it('localhost is reached by both of its addresses', async () => {
    const { port } = new URL(http.url);

    const here = Object.values(networkInterfaces()).flatMap((some = []) =>
      some.map(({ address }) => address),
    );

    for (const host of LOOPBACKS.filter((address) => here.includes(address))) {
      const socket = connect(Number(port), host).setEncoding('utf8');
      socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
      expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
    }
  });
});
