import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A way to a database server that a test can cut and mend: connections end, and new ones are refused meanwhile. */
export class SeverableWay {
  readonly #sockets = new Set<Socket>();
  #severed = false;
  #fatal: string | undefined;
  readonly #server = createServer((near) => {
    if (this.#severed) return void near.destroy();
    const far = connect(Number(this.target.port || 3306), this.target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
    near.on('data', (sent: Buffer) => {
      if (this.#fatal === undefined || !sent.includes(this.#fatal)) return;
      this.#fatal = undefined;
      this.sever();
      this.mend();
    });
  });

  private constructor(private readonly target: URL) {}

  static async to(databaseUrl: string): Promise<SeverableWay> {
    const way = new SeverableWay(new URL(databaseUrl));
    way.#server.listen(0, '127.0.0.1');
    await once(way.#server, 'listening');
    return way;
  }

  /** The DATABASE_URL by this way. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return url.href;
  }

  /** Cuts all connections once, in the moment in which this is asked of the server. */
  severAt(words: string): void {
    this.#fatal = words;
  }

  /** Whether that has come about. */
  get hasSevered(): boolean {
    return this.#fatal === undefined;
  }

  sever(): void {
    this.#severed = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#severed = false;
  }

  async close(): Promise<void> {
    this.sever();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
