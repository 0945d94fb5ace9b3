import { setTimeout as sleep } from 'node:timers/promises';
import type { Replica } from './replica.js';
import type { SeededRandom } from './seeded-random.js';
import { API_KEY } from './service.js';

const ANSWER_WITHIN_MS = 10_000;
const TRY_AGAIN_MS = 200;
const DAY_MS = 86_400_000;
/** What an answer may be while things break. */
const ALLOWED = new Set([200, 503]);

/** One appointment, and how it stood from when on, the latest last: at a time, or canceled. */
export interface Changed {
  readonly id: string;
  readonly number: string;
  readonly states: State[];
}

export interface State {
  /** Undefined where it is canceled. */
  readonly at: Date | undefined;
  /** Not before this moment it came to be so. */
  readonly from: number;
  /** From this moment on it certainly was so; until the next change. */
  knownAt: number;
}

/**
 * Receptionists who move appointments, move them back, cancel them and take that back, several times each, while things break: each
 * request goes to any replica, and again until it is answered with 200.
 */
export class Staff {
  readonly complaints: string[] = [];

  constructor(
    private readonly replicas: readonly Replica[],
    private readonly random: SeededRandom,
    private readonly count: (change: string) => void,
  ) {}

  /** Changes each of these several times, so many of them at once. */
  async work(appointments: readonly Changed[], atOnce: number): Promise<void> {
    const left = [...appointments];
    const one = async (): Promise<void> => {
      for (let next = left.pop(); next; next = left.pop()) await this.#changeOften(next);
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }

  async #changeOften(appointment: Changed): Promise<void> {
    const changes = this.random.whole(1, 4);
    for (let change = 0; change < changes; change++) {
      await this.#changeOnce(appointment);
      // Now and then for longer than a notice waits.
      await sleep(this.random.next() < 1 / 4 ? this.random.whole(1_500, 4_000) : this.random.whole(0, 300));
    }
  }

  async #changeOnce(appointment: Changed): Promise<void> {
    const { id, states } = appointment;
    const first = states[0]?.at;
    const last = states.at(-1)?.at;
    const lastTime = states.findLast(({ at }) => at !== undefined)?.at;
    if (!first || !lastTime) throw new Error('an appointment begins with a time');
    if (last === undefined)
      return this.#ask(appointment, 'taken back', 'DELETE', `/reminder/${id}/cancel`, lastTime);
    const dice = this.random.next();
    if (dice < 1 / 4)
      return this.#ask(appointment, 'canceled', 'POST', `/reminder/${id}/cancel`, undefined, {});
    const to = dice < 1 / 2 ? first : new Date(first.getTime() + this.random.whole(1, 20) * DAY_MS);
    const body = { appointment_time: to.toISOString() };
    return this.#ask(
      appointment,
      to === first ? 'moved back' : 'moved',
      'PATCH',
      `/reminder/${id}`,
      to,
      body,
    );
  }

  async #ask(
    { states }: Changed,
    change: string,
    method: string,
    path: string,
    at: Date | undefined,
    body?: object,
  ): Promise<void> {
    const state = { at, from: Date.now(), knownAt: Number.POSITIVE_INFINITY };
    states.push(state);
    for (;;) {
      const { url, name } = this.random.oneOf(this.replicas);
      const status = await statusOf(url + path, method, body);
      if (status === 200) break;
      if (status !== 0 && !ALLOWED.has(status))
        this.complaints.push(`${method} ${path} at ${name}: ${status}`);
      await sleep(TRY_AGAIN_MS);
    }
    state.knownAt = Date.now();
    this.count(change);
  }
}

/** 0 where no answer comes. */
async function statusOf(url: string, method: string, body?: object): Promise<number> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${API_KEY}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
