import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const EVERY_MS = 50;

/** Writes to a row of `message` again and again, and knows how long the longest of these statements took. */
export class LongestWait {
  ms = 0;
  #running = true;
  readonly #done: Promise<void>;

  constructor(dataSource: DataSource) {
    this.#done = this.#run(dataSource);
  }

  async stop(): Promise<void> {
    this.#running = false;
    await this.#done;
  }

  async #run(dataSource: DataSource): Promise<void> {
    const [row] = await dataSource.query<{ id: string }[]>('SELECT id FROM message LIMIT 1');
    while (this.#running) {
      const since = performance.now();
      // On an embedded database that another process writes to it may be refused: that it waited is what counts.
      await dataSource
        .query('UPDATE message SET version = version + 0 WHERE id = ?', [row?.id])
        .catch(() => undefined);
      this.ms = Math.max(this.ms, performance.now() - since);
      await sleep(EVERY_MS);
    }
  }
}
