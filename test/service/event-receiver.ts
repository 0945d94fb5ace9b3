import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { readBody } from '../carriers/flowroute/wire.js';
import { faultsOf } from './event-faults.js';

const SECRET = `whsec_${Buffer.from('a secret of 32 bytes for tests!!').toString('base64')}`;

export interface HeardEvent {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: Record<string, unknown>;
}

/** An appointment system that takes events over real HTTP, checks their signature, and fails when told to. */
export class EventReceiver {
  /** What it has taken, in the order in which it did. */
  readonly heard: HeardEvent[] = [];
  /** The types of every post, those that were refused too. */
  readonly posted: string[] = [];
  /** The most that were under way at once. */
  mostAtOnce = 0;
  /** What it verifies signatures with. */
  secret = SECRET;
  /** How long it takes to answer. */
  latencyMs = 0;
  #underWay = 0;
  /** The status that it answers; it never answers at all where it is `hang`. */
  answer: number | 'hang' = 204;
  /** For where it takes some events and refuses others. */
  answerTo: (event: HeardEvent) => number = () => (this.answer === 'hang' ? 204 : this.answer);
  /** What no receiver should have been sent. */
  readonly #faults: string[] = [];
  readonly #server: Server;

  private constructor(private readonly areMadeUp: boolean) {
    this.#server = createServer((request, response) => {
      void (async () => {
        const body = await readBody(request);
        this.posted.push((JSON.parse(body) as HeardEvent).type);
        this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#underWay);
        response.once('close', () => (this.#underWay -= 1));
        if (this.answer === 'hang') return;
        if (this.latencyMs > 0) await sleep(this.latencyMs);
        const answer = this.answerTo(JSON.parse(body) as HeardEvent);
        if (answer < 300) this.#take(request.headers as Record<string, string>, body);
        response.writeHead(answer).end();
      })();
    });
  }

  /** @param areMadeUp whether its events are not what the service itself tells, and not as that is described */
  static async start(areMadeUp = false): Promise<EventReceiver> {
    const receiver = new EventReceiver(areMadeUp);
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get settings(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    return { EVENTS_URL: `http://127.0.0.1:${port}/events`, EVENTS_SECRET: SECRET };
  }

  get posts(): number {
    return this.posted.length;
  }

  types(): string[] {
    return this.heard.map(({ type }) => type);
  }

  /** Ends the posts that it has not answered. */
  hangUp(): void {
    this.#server.closeAllConnections();
  }

  /** @throws where anything that it has heard was not as it is described */
  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    expect(this.#faults).toEqual([]);
  }

  /** The library refuses a timestamp that is not near the real time; the service's clock is the test's. */
  #take(headers: Record<string, string>, body: string): void {
    const id = headers['webhook-id'] ?? '';
    const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000);
    const expected = new Webhook(this.secret).sign(id, sentAt, body);
    if (!headers['webhook-signature']?.split(' ').includes(expected))
      this.#faults.push('the signature is wrong');
    const event = JSON.parse(body) as Omit<HeardEvent, 'id'>;
    if (!this.areMadeUp) this.#faults.push(...faultsOf(event));
    this.heard.push({ id, ...event });
  }
}
