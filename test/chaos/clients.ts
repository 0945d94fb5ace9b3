import { setTimeout as sleep } from 'node:timers/promises';
import type { Appointments, Ledger, Promised } from './reminders.js';
import type { Replica } from './replica.js';
import type { SeededRandom } from './seeded-random.js';
import { API_KEY } from './service.js';

const ANSWER_WITHIN_MS = 10_000;
const TRY_AGAIN_MS = 200;
const GIVE_UP_AFTER_MS = 120_000;
/** Long before the appointment: due at once. */
const WINDOW_HOURS = 48;

/** What an answer of the API may be while things break: done, not there, or "try again". */
const ALLOWED = new Set([200, 201, 503]);

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
  /** The replica that gave it. */
  readonly from: string;
}

interface Created {
  readonly id: string;
}

/**
 * Appointment systems that create reminders while things break: each request goes to any replica, with an
 * Idempotency-Key, and again until it is answered with 201.
 */
export class Clients {
  /** How often each status came, and 0 where no answer came. */
  readonly statuses = new Map<number, number>();
  readonly complaints: string[] = [];
  /** How many were answered with 201 only after they had been sent again under the same Idempotency-Key. */
  createdLater = 0;
  #stopped = false;

  constructor(
    private readonly replicas: readonly Replica[],
    private readonly ledger: Ledger,
    private readonly appointments: Appointments,
    private readonly random: SeededRandom,
  ) {}

  /**
   * Creates reminders from several clients at once.
   * @param pauseMs between two requests of one client
   * @returns when each has its last answer after `stop()`
   */
  async run(clients: number, pauseMs: number): Promise<void> {
    const work = async (): Promise<void> => {
      while (!this.#stopped) {
        await this.#createOne();
        await sleep(pauseMs);
      }
    };
    await Promise.all(Array.from({ length: clients }, work));
  }

  stop(): void {
    this.#stopped = true;
  }

  async #createOne(): Promise<void> {
    const one = this.appointments.next();
    this.ledger.promised.push(one);
    const key = `${one.location} ${this.ledger.promised.length}`;
    // After its appointment nobody creates it any more; whether it exists is then not known to the client.
    const giveUpAt = Math.min(Date.now() + GIVE_UP_AFTER_MS, one.notAfter.getTime());
    for (let tries = 1; Date.now() < giveUpAt; tries++) {
      const created = await this.#post(one, key);
      if (created) {
        one.answered = true;
        if (tries > 1) this.createdLater += 1;
        await this.#look(created.id);
        return;
      }
      await sleep(TRY_AGAIN_MS);
    }
    if (giveUpAt < one.notAfter.getTime())
      this.complaints.push(`${one.location} could not be created in two minutes`);
  }

  async #post({ number, notAfter, location }: Promised, key: string): Promise<Created | undefined> {
    const body = {
      contact_number: number,
      appointment_time: notAfter.toISOString(),
      notify_window: WINDOW_HOURS,
      location,
    };
    const answer = await this.#ask('POST', '/reminder', body, { 'idempotency-key': key });
    // Asked in time, handled after its appointment: refused, and rightly.
    if (answer?.status === 400 && Date.now() >= notAfter.getTime()) return undefined;
    if (answer) this.#complainOf(answer, `POST /reminder for ${location}`);
    return answer?.status === 201 ? { id: String(answer.json.reminder_id) } : undefined;
  }

  /** What was answered with 201 is there at once, for every replica. */
  async #look(id: string): Promise<void> {
    const answer = await this.#ask('GET', `/reminder/${id}`);
    if (answer) this.#complainOf(answer, `GET /reminder/${id}`);
  }

  #complainOf({ status, text, from }: Answer, request: string): void {
    if (!ALLOWED.has(status)) this.complaints.push(`${request} at ${from}: ${status} ${text.slice(0, 200)}`);
  }

  async #ask(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer | undefined> {
    const { url, name } = this.random.oneOf(this.replicas);
    try {
      const response = await fetch(url + path, {
        method,
        headers: {
          authorization: `Bearer ${API_KEY}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body ? JSON.stringify(body) : null,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      const text = await response.text();
      this.#count(response.status);
      return { status: response.status, text, json: JSON.parse(text) as Answer['json'], from: name };
    } catch {
      this.#count(0);
      return undefined;
    }
  }

  /** What the API could not take, as a fault that came about. */
  refusals(): Map<string, number> {
    const refused = this.statuses.get(503);
    return new Map(refused ? [['answer 503', refused]] : []);
  }

  #count(status: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }
}
