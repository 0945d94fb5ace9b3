import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** One client's connection, and what is under way on it. */
export class Connection {
  /** Under way, in the order of their requests. */
  readonly #answers = new Set<ServerResponse>();
  /** What the client had sent when nothing was under way any more; undefined while something is. */
  #readWhenIdle: number | undefined = 0;
  #taken = 0;
  #unreadSince: number | undefined;

  /** @param from whom it counts for */
  constructor(
    readonly socket: Socket,
    readonly from: string,
  ) {}

  get answers(): ReadonlySet<ServerResponse> {
    return this.#answers;
  }

  /** Whether it has had an answer, and has sent nothing since. */
  get isIdle(): boolean {
    return this.socket.bytesRead > 0 && this.#readWhenIdle === this.socket.bytesRead;
  }

  /** Whether it has sent a request to its end, and waits for the answer. */
  get isAsking(): boolean {
    return [...this.#answers].some(({ req }) => req.complete);
  }

  /** Whether nothing is under way but what is held up by a client that does not send its request, or does not read. */
  get hangsByClient(): boolean {
    return [...this.#answers].every(
      ({ req, writableEnded, writableNeedDrain }) => !req.complete || writableEnded || writableNeedDrain,
    );
  }

  begin(answer: ServerResponse): void {
    this.#answers.add(answer);
    this.#readWhenIdle = undefined;
  }

  end(answer: ServerResponse): void {
    this.#answers.delete(answer);
    if (this.#answers.size === 0) this.#readWhenIdle = this.socket.bytesRead;
  }

  /**
   * How long the client has not taken what lies ready for it, as far as was seen: it is seen only when it is asked for.
   * @param now ms of a monotonic clock
   */
  unreadForMs(now: number): number {
    const { bytesWritten, writableLength } = this.socket;
    const taken = bytesWritten - writableLength;
    const isWaiting = writableLength > 0 && taken === this.#taken;
    this.#taken = taken;
    this.#unreadSince = isWaiting ? (this.#unreadSince ?? now) : undefined;
    return this.#unreadSince === undefined ? 0 : now - this.#unreadSince;
  }
}
