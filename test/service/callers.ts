import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './running-service.js';

interface Call {
  /** By the monotonic clock, in ms. */
  readonly begunAt: number;
  /** The status, or how the connection failed. */
  readonly outcome: number | string;
  /** The answer's `Connection`. */
  readonly connection?: string | undefined;
}

/** Six programs that keep calling a service until it refuses them: some by one connection, some by a new one each time. */
export class Callers {
  readonly #calls: Call[] = [];
  readonly #done: Promise<void>[];

  constructor(
    private readonly url: string,
    private readonly body: () => string,
  ) {
    const keeping = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });
    const fresh = new Agent({ keepAlive: false });
    this.#done = [keeping(), keeping(), keeping(), fresh, fresh, fresh].map((agent) =>
      this.#keepCalling(agent),
    );
  }

  async untilAllAreAnswered(): Promise<void> {
    await eventually(() => {
      if (this.#calls.length < 60) throw new Error('few calls yet');
    });
  }

  async untilRefused(): Promise<readonly Call[]> {
    await Promise.all(this.#done);
    return this.#calls;
  }

  async #keepCalling(agent: Agent): Promise<void> {
    for (let count = 0; ; count++) {
      const call = await this.#call(agent, count % 4 === 0 ? 'POST' : 'GET');
      this.#calls.push(call);
      if (call.outcome === 'ECONNREFUSED') return;
      await sleep(5);
    }
  }

  #call(agent: Agent, method: string): Promise<Call> {
    const begunAt = performance.now();
    return new Promise((resolve) => {
      const headers = { 'content-type': 'application/json' };
      const calling = request(`${this.url}/reminder`, { agent, method, headers }, (answer) => {
        answer.resume();
        answer.on('end', () =>
          resolve({ begunAt, outcome: answer.statusCode ?? 0, connection: answer.headers.connection }),
        );
        answer.on('error', (error) => resolve({ begunAt, outcome: `answer cut off: ${error.message}` }));
      });
      calling.on('error', (error) =>
        resolve({ begunAt, outcome: 'code' in error ? String(error.code) : error.message }),
      );
      calling.end(method === 'POST' ? this.body() : undefined);
    });
  }
}
