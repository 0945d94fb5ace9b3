import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createSocketServer, Server as SocketServer } from 'node:net';
import { setImmediate as nextRound } from 'node:timers/promises';
import type { AccessSettings } from '../config/access-settings.js';
import { proxiesOf } from './callers/addresses.js';
import { headersOfData } from './callers/security-headers.js';
import { Connections } from './limits/connections.js';
import { CONNECTION_LIMITS, SOCKET_LIMITS } from './limits/server-limits.js';
import { listen, LOOPBACKS } from './listen.js';
import type { Phase } from './not-ready.js';
import { answerInstead } from './not-ready.js';

const RETRY_AFTER_SECONDS = '2';
/** In so short a round of the event loop hardly anybody comes without being seen. */
const QUIET_ROUND_MS = 1;
/** So long is such a round waited for. */
const QUIET_WITHIN_MS = 500;

/**
 * Node's HTTP server around the service's. It listens before there is a service, so that whoever watches over the process can
 * see what it is doing, and is the same one from the first request to the last: its port never closes in between.
 */
export class HttpServer {
  readonly server: Server;
  readonly #connections: Connections;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #others: SocketServer[] = [];
  #service: RequestListener | undefined;
  #phase: Phase = 'connecting';
  #ended = Promise.resolve();
  #held: (() => void)[] | undefined;
  #arrived = 0;

  constructor({ publicUrl, trustProxy }: AccessSettings) {
    this.#headers = headersOfData(publicUrl);
    this.server = createServer(SOCKET_LIMITS, (request, response) => this.#answer(request, response));
    this.#connections = new Connections(this.server, CONNECTION_LIMITS, proxiesOf(trustProxy));
    this.server.on('connection', () => (this.#arrived += 1));
  }

  /** Where it is reached from this machine. */
  get url(): string {
    const { address, family, port } = this.server.address() as AddressInfo;
    if (address === '::' || address === '0.0.0.0') return `http://127.0.0.1:${port}`;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }

  /** After `close`: when everything is answered, or cut where it hangs. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** Has requests answered by the service, as far as the phase lets them. */
  serve(service: RequestListener): Server {
    this.#service = service;
    return this.server;
  }

  /** @throws NotListening where the address or port cannot be had */
  async listen(host: string, port: number): Promise<void> {
    await listen(this.server, host, port);
    if (host !== 'localhost') return;
    const { address, port: taken } = this.server.address() as AddressInfo;
    for (const other of LOOPBACKS.filter((loopback) => loopback !== address)) {
      const options = { allowHalfOpen: true, noDelay: true };
      const server = createSocketServer(options, (socket) => this.server.emit('connection', socket));
      // This machine may know only one of the two.
      await listen(server, other, taken).then(
        () => this.#others.push(server),
        () => undefined,
      );
    }
  }

  enter(phase: Phase): void {
    this.#phase = phase;
    if (phase === 'draining') this.#connections.endEach();
  }

  /** Closes the port; what is under way goes on, see `ended`. */
  async close(): Promise<void> {
    await this.#allTaken();
    // Not the HTTP server's own way, which also closes connections: see Connections.
    for (const server of [this.server, ...this.#others]) SocketServer.prototype.close.call(server);
    this.#ended = this.#connections.ended();
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const answer of held) answer();
  }

  /**
   * Waits for a moment in which the kernel holds nobody that we have not seen: with the port it resets their connections. A
   * round of the event loop takes whoever is there at its beginning, so it is to be one that brings nobody and is short. For
   * that what comes meanwhile is answered only afterwards.
   */
  async #allTaken(): Promise<void> {
    this.#held = [];
    const begunAt = performance.now();
    for (let at = begunAt, arrived = -1; ;) {
      await nextRound();
      const now = performance.now();
      if (arrived === this.#arrived && now - at < QUIET_ROUND_MS) return;
      if (now - begunAt > QUIET_WITHIN_MS) return;
      at = now;
      arrived = this.#arrived;
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.#arrived += 1;
    if (!this.#connections.begin(response)) return;
    if (this.#held) this.#held.push(() => this.#answerNow(request, response));
    else this.#answerNow(request, response);
  }

  #answerNow(request: IncomingMessage, response: ServerResponse): void {
    const [path = ''] = (request.url ?? '').split('?');
    const instead = answerInstead(this.#phase, path);
    if (!instead) return this.#service?.(request, response);
    const text = JSON.stringify(instead.body);
    response.writeHead(instead.status, {
      ...this.#headers,
      ...(instead.status === 503 && { 'retry-after': RETRY_AFTER_SECONDS }),
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  }
}
