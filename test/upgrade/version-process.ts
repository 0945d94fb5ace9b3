import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '../chaos/patience.js';

const TYPESCRIPT = fileURLToPath(new URL('./typescript.mjs', import.meta.url));

/** The service of one version, in a process of its own, from its source. */
export class VersionProcess {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(folder: string, port: number, logFile: string, settings: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${port}`;
    const log = openSync(logFile, 'a');
    this.#process = spawn(process.execPath, ['--import', TYPESCRIPT, join(folder, 'src/main.ts')], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...settings, PORT: String(port) },
      stdio: ['ignore', log, log],
    });
    this.#ended = once(this.#process, 'exit');
  }

  /** @returns false where it does not come to that */
  isReady(withinMs: number): Promise<boolean> {
    const ready = eventually(async () => {
      const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      await answer.arrayBuffer();
      return answer.ok;
    }, withinMs);
    return Promise.race([ready, this.#ended.then(() => false)]);
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }
}
