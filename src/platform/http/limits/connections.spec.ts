import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Connections } from './connections.js';

const HALF_BODY = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n{';
const HALF_CHUNKED = 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{';
const HALF_HEADERS = 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ';
const WHOLE = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
const UNREAD_MS = 200;
/** More than two kernels keep for a connection. */
const LARGE = Buffer.alloc(64 * 1024 * 1024);

describe('the open connections', () => {
  let server: Server;
  let held: ServerResponse[];
  let sockets: Socket[];
  /** The server's side of them. */
  let taken: Socket[];

  const serve = async (limits: { most: number; mostOfOneAddress: number }, proxy?: string): Promise<void> => {
    server = createServer((request, response) => answer(request, response));
    const connections = new Connections(
      server,
      { ...limits, unreadMs: UNREAD_MS },
      (address) => address === proxy,
    );
    const answer = (request: IncomingMessage, response: ServerResponse): void => {
      connections.begin(response);
      request.resume().once('end', () => {
        if (request.url === '/slow') held.push(response);
        else response.end(request.url === '/large' ? LARGE : 'answer');
      });
    };
    server.on('connection', (socket: Socket) => taken.push(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  };
  const send = async (bytes: string, from = '127.0.0.1'): Promise<Socket> => {
    const { port } = server.address() as AddressInfo;
    const socket = connect({ port, host: '127.0.0.1', localAddress: from });
    socket.on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    socket.write(bytes);
    return socket;
  };
  const statusOf = async (socket: Socket): Promise<string> =>
    Promise.race([
      once(socket, 'data').then(([data]) => /^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1] ?? ''),
      once(socket, 'close').then(() => 'closed'),
    ]);

  beforeEach(() => {
    held = [];
    sockets = [];
    taken = [];
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });

  it.each([
    ['bodies', HALF_BODY],
    ['bodies in chunks', HALF_CHUNKED],
    ['headers', HALF_HEADERS],
    ['bodies after a whole request', WHOLE + HALF_BODY],
  ])('whoever sends half %s makes room for whoever sends all', async (_what, half) => {
    await serve({ most: 10, mostOfOneAddress: 10 });
    for (let count = 0; count < 15; count++) await send(half);

    for (let count = 0; count < 5; count++) expect(await statusOf(await send(WHOLE))).toBe('200');
  });

  it('whoever has sent all of a request keeps the place, however many come', async () => {
    await serve({ most: 10, mostOfOneAddress: 10 });
    const asking = await send(WHOLE.replace('/', '/slow'));
    await seen(() => held.length === 1);
    for (let count = 0; count < 30; count++) await send(HALF_BODY);
    held[0]?.end();

    expect(await statusOf(asking)).toBe('200');
  });

  it('one address takes its own places only', async () => {
    await serve({ most: 10, mostOfOneAddress: 4 });
    const first = await send(HALF_HEADERS, '127.0.0.2');
    const others: Socket[] = [];
    for (let count = 0; count < 20; count++) others.push(await send(HALF_HEADERS, '127.0.0.3'));

    await seen(() => others.filter(({ destroyed }) => destroyed).length === 16);
    first.write('\r\n\r\n');
    expect(await statusOf(first)).toBe('200');
  });

  it('a proxy comes for many', async () => {
    await serve({ most: 10, mostOfOneAddress: 2 }, '127.0.0.1');
    for (let count = 0; count < 9; count++) await send(WHOLE.replace('/', '/slow'));

    await seen(() => held.length === 9);
  });

  it('an answer that nobody reads does not wait for ever, and one that is read does', async () => {
    await serve({ most: 10, mostOfOneAddress: 10 });
    const reading = await send(WHOLE.replace('/', '/slow'));
    const deaf = await send(WHOLE.replace('/', '/large'));
    const byteByByte = await send(WHOLE.replace('/', '/large'));
    const timer = setInterval(() => void byteByByte.read(1), 10);

    await seen(() => taken.filter(({ destroyed }) => !destroyed).length === 1);
    clearInterval(timer);
    held[0]?.end();
    expect(await statusOf(reading)).toBe('200');
    expect(deaf.bytesRead + byteByByte.bytesRead).toBeLessThan(LARGE.length);
  });
});

/** Waits until it is so; jest's own limit ends the wait. */
async function seen(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((next) => setTimeout(next, 10));
}
