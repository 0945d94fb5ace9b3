import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 40;
const APPOINTMENT_IN_MS = 2 * 3_600_000;

/** Books appointments one after the other, each with a text that is due at once, and remembers which were promised. */
export class Load {
  /** The numbers whose reminder was answered with 201. */
  readonly promised: string[] = [];
  /** Requests that were answered otherwise, or not at all. */
  refused = 0;
  #running = true;
  #done: Promise<void> | undefined;

  constructor(
    private readonly url: string,
    private readonly firstNumber: number,
    /** What else it says of each: only to a version that knows it. */
    private readonly more: Readonly<Record<string, string>> = {},
  ) {}

  start(): void {
    this.#done = this.#run();
  }

  async stop(): Promise<void> {
    this.#running = false;
    await this.#done;
  }

  async #run(): Promise<void> {
    for (let number = this.firstNumber; this.#running; number++) {
      await this.#book(String(number));
      await sleep(EVERY_MS);
    }
  }

  async #book(contact: string): Promise<void> {
    const at = new Date(Date.now() + APPOINTMENT_IN_MS).toISOString();
    try {
      const answer = await fetch(`${this.url}/reminder`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          contact_number: contact,
          appointment_time: at,
          notify_window: 24,
          ...this.more,
        }),
        signal: AbortSignal.timeout(60_000),
      });
      await answer.arrayBuffer();
      if (answer.status === 201) this.promised.push(contact);
      else this.refused++;
    } catch {
      this.refused++;
    }
  }
}
