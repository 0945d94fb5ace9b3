import { setTimeout as sleep } from 'node:timers/promises';
import type { AcceptedSms } from '../carriers/flowroute/messages.js';
import type { Receipt } from '../carriers/flowroute/webhooks.js';
import type { LyingCarrier } from './lying-carrier.js';
import type { Ledger } from './reminders.js';
import { locationIn } from './reminders.js';
import type { Replica } from './replica.js';
import type { SeededRandom } from './seeded-random.js';
import { INBOUND_PATH, OUR_NUMBER } from './service.js';

const LOOK_EVERY_MS = 20;
const POST_AGAIN_MS = 300;
/** A carrier gives up at some time; here it must never come to that. */
const MAX_POSTS = 200;

/**
 * People who answer as soon as a reminder is on their phone, often before the carrier has answered the service, and a
 * carrier that delivers each of their texts and each receipt twice, late, in any order, and again until it hears 200.
 */
export class Phones {
  /** The carrier's ids of texts of which the service was told that they were delivered. */
  readonly delivered = new Set<string>();
  readonly complaints: string[] = [];
  readonly #busy = new Set<Promise<void>>();
  #seen = 0;
  #stopped = false;

  constructor(
    private readonly carrier: LyingCarrier,
    private readonly replicas: readonly Replica[],
    private readonly ledger: Ledger,
    private readonly random: SeededRandom,
    private readonly count: (fault: string) => void,
  ) {}

  /** Answers whatever arrives, until `stop()`. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      for (const text of this.carrier.accepted.slice(this.#seen)) this.#arrived(text);
      this.#seen = this.carrier.accepted.length;
      await sleep(LOOK_EVERY_MS);
    }
  }

  /** @returns when all that was begun has been heard */
  async stop(): Promise<void> {
    this.#stopped = true;
    while (this.#busy.size > 0) await Promise.all(this.#busy);
  }

  #arrived(text: AcceptedSms): void {
    this.#track(this.#report(text));
    if (locationIn(text.body)) this.#track(this.#answer(text.to));
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#busy.delete(tracked));
    this.#busy.add(tracked);
  }

  /** "Yes", and of every third person then "no"; a late redelivery of the "yes" must not bring it back. */
  async #answer(number: string): Promise<void> {
    const changesMind = this.random.next() < 1 / 3;
    const given: boolean[] = [];
    this.ledger.answers.set(number, given);
    given.push(true);
    await Promise.all([this.#text(number, 'Yes', 'yes'), this.#text(number, 'Yes', 'yes')]);
    this.count('text delivered twice');
    if (!changesMind) return;
    given.push(false);
    await this.#text(number, 'No, I cannot come', 'no');
    await this.#text(number, 'Yes', 'yes');
    this.count('text delivered late');
  }

  async #text(number: string, body: string, id: string): Promise<void> {
    const sms = { from: number, to: OUR_NUMBER, body, id: `mdr2-${number}-${id}` };
    await this.#untilHeard(sms.id, (origin) => this.carrier.inbound(origin + INBOUND_PATH, sms));
  }

  /** Receipts in any order, the first while the service still waits for the answer to its send. */
  async #report({ id, dlrCallback }: AcceptedSms): Promise<void> {
    if (dlrCallback === undefined) return;
    const path = new URL(dlrCallback).pathname;
    const post = (receipt: Receipt): Promise<void> =>
      this.#untilHeard(`receipt of ${id}`, (origin) => this.carrier.receipt(origin + path, id, receipt));
    const buffered = { level: 2, status: 'message buffered', code: 1003 } as const;
    const inOrder = this.random.next() < 0.5;
    const steps = inOrder ? [buffered, {}] : [{}, buffered];
    if (!inOrder) this.count('receipt out of order');
    if (!this.carrier.hasAnswered(dlrCallback)) this.count('receipt before the answer');
    for (const step of steps) {
      await Promise.all([post(step), post(step)]);
      this.count('receipt delivered twice');
    }
    this.delivered.add(id);
  }

  async #untilHeard(what: string, post: (origin: string) => Promise<number>): Promise<void> {
    for (let time = 0; time < MAX_POSTS; time++) {
      const { url, name } = this.random.oneOf(this.replicas);
      const status = await post(url).catch(() => 0);
      if (status === 200) return;
      if (status !== 0 && status !== 503) this.complaints.push(`${what} at ${name}: ${status}`);
      await sleep(POST_AGAIN_MS);
    }
    this.complaints.push(`${what} was never heard`);
  }
}
