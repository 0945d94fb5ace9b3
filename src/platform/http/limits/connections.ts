import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { subscriber } from '../callers/addresses.js';
import { Connection } from './connection.js';

const LOOK_EVERY_MS = 25;
/** So long a client may keep the end of the process waiting, by sending or reading nothing. */
const CLIENT_LIMIT_MS = 1_000;
/** So long an answer may take at the end of the process; no statement to the database takes longer. */
const ANSWER_LIMIT_MS = 20_000;
/** An answer that is not taken in time is noticed with a quarter of that time added at most. */
const LOOKS_A_LIMIT = 4;

/** How many connections there may be, and how long one may keep an answer waiting. */
export interface ConnectionLimits {
  readonly most: number;
  /** For one address; of IPv6 for a network of 64 bits. */
  readonly mostOfOneAddress: number;
  /** In so many milliseconds a client must have taken a piece of an answer, which is as much as we hand over at once. */
  readonly unreadMs: number;
}

/** The server's open connections: how many there may be, and how they end without an answer being lost. */
export class Connections {
  /** The one first whose last request began, or whose last answer ended, the longest ago. */
  readonly #open = new Map<Socket, Connection>();
  #ending = false;

  /**
   * Keeps at most so many connections open. Where there are more, the one is closed that has waited longest without a whole
   * request, its body included: thousands of clients that send theirs a byte at a time (slowloris) then take places from each
   * other only, and from nobody whose request is being answered. Of those the ones give way that do not read their answers.
   * @param isExempt for whom `mostOfOneAddress` does not hold: a proxy comes for many
   */
  constructor(
    server: Server,
    private readonly limits: ConnectionLimits,
    private readonly isExempt: (address: string) => boolean,
  ) {
    server.on('connection', (socket: Socket) => this.#admit(socket));
    const timer = setInterval(() => this.#cutUnread(), limits.unreadMs / LOOKS_A_LIMIT).unref();
    server.once('close', () => clearInterval(timer));
  }

  /**
   * Takes note of a request.
   * @returns false where it must not be served, as its client was told that the answer before was the connection's last
   */
  begin(response: ServerResponse): boolean {
    const { socket } = response.req;
    const connection = this.#open.get(socket);
    if (!connection || (this.#ending && !makeLast(response, connection.answers))) return false;
    connection.begin(response);
    this.#moveBack(connection);
    response.once('close', () => {
      connection.end(response);
      this.#moveBack(connection);
    });
    return true;
  }

  /** From now on each answer is the last one of its connection, and says so: `Connection: close`. */
  endEach(): void {
    this.#ending = true;
    for (const { answers } of this.#open.values()) {
      const last = [...answers].at(-1);
      if (last) last.shouldKeepAlive = false;
    }
  }

  /**
   * Closes those that nobody uses, and ends when there are no more. What hangs by its client is cut after a second, and any
   * after twenty. Not by Node's `closeIdleConnections`, which also cuts off an answer that is not yet written out.
   */
  async ended(): Promise<void> {
    const begunAt = performance.now();
    const hangingSince = new Map<Connection, number>();
    for (; this.#open.size > 0; await sleep(LOOK_EVERY_MS)) {
      const now = performance.now();
      for (const [socket, connection] of this.#open) {
        if (connection.isIdle) socket.destroy();
        else if (connection.hangsByClient) {
          const since = hangingSince.get(connection) ?? now;
          hangingSince.set(connection, since);
          if (now - since >= CLIENT_LIMIT_MS) socket.destroy();
        } else hangingSince.delete(connection);
        if (now - begunAt >= ANSWER_LIMIT_MS) socket.destroy();
      }
    }
  }

  #admit(socket: Socket): void {
    // Asked here, as the socket keeps it: a client that has reset its connection by the time that its request is looked at
    // has no address any more, and would count for nobody. Who has none now has left already.
    const address = socket.remoteAddress;
    if (address === undefined) return void socket.destroy();
    const connection = new Connection(socket, subscriber(address));
    this.#open.set(socket, connection);
    socket.once('close', () => this.#open.delete(socket));
    const { most, mostOfOneAddress } = this.limits;
    const ofThis = [...this.#open.values()].filter(({ from }) => from === connection.from);
    if (ofThis.length > mostOfOneAddress && !this.isExempt(address)) leastDeserving(ofThis).socket.destroy();
    else if (this.#open.size > most) leastDeserving([...this.#open.values()]).socket.destroy();
  }

  #moveBack(connection: Connection): void {
    if (!this.#open.delete(connection.socket)) return;
    this.#open.set(connection.socket, connection);
  }

  #cutUnread(): void {
    const now = performance.now();
    for (const connection of [...this.#open.values()])
      if (connection.unreadForMs(now) >= this.limits.unreadMs) connection.socket.destroy();
  }
}

/** @param connections the one that has waited longest first, the newest last */
function leastDeserving(connections: readonly Connection[]): Connection {
  const unread = (): Connection | undefined =>
    connections.find((each) => each.unreadForMs(performance.now()) >= CLIENT_LIMIT_MS);
  return connections.find(({ isAsking }) => !isAsking) ?? unread() ?? (connections.at(-1) as Connection);
}

/** Of several requests that came at once the last one's answer is the last, and not the one before, which would cut it off. */
function makeLast(response: ServerResponse, before: ReadonlySet<ServerResponse>): boolean {
  const previous = [...before].at(-1);
  if (previous && !previous.shouldKeepAlive) {
    if (previous.headersSent) return false;
    previous.shouldKeepAlive = true;
  }
  response.shouldKeepAlive = false;
  return true;
}
