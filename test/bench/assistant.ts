import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Belongings } from '../chaos/belongings.js';

/**
 * A program of `programs/` in a process of its own, so that what it costs is not mixed with what it measures. It gets
 * one request at a time, and answers each.
 */
export class Assistant {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;

  /** @param file its name in `programs/` */
  constructor(file: string, belongings: Belongings) {
    const path = fileURLToPath(new URL(`./programs/${file}`, import.meta.url));
    this.#process = spawn(process.execPath, [path], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#process.setMaxListeners(0);
    this.#ended = once(this.#process, 'exit');
    belongings.add(this.#process);
  }

  /** @throws where the program ends instead of answering */
  async ask<Answer>(request: object): Promise<Answer> {
    const answered = once(this.#process, 'message') as Promise<[Answer]>;
    this.#process.send(request);
    const ended = this.#ended.then((): never => {
      throw new Error('a helper of the benchmark ended by itself: what it says is above');
    });
    const [answer] = await Promise.race([answered, ended]);
    return answer;
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await this.#ended;
  }
}
