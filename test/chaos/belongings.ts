import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REAPER = fileURLToPath(new URL('./reaper.mjs', import.meta.url));

/** What this run has started and made, all of which ends with it, on Ctrl-C and on kill -9 too. */
export class Belongings {
  readonly #reaper: ChildProcess;
  readonly folder = mkdtempSync(join(tmpdir(), 'reminders-chaos-'));

  /** @param keepFolder leaves the folder where it is */
  constructor(keepFolder: boolean) {
    // Detached: Ctrl-C in a terminal goes to the whole group, and the reaper must outlive us.
    this.#reaper = spawn(process.execPath, [REAPER], {
      detached: true,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    if (!keepFolder) this.#tell({ folder: this.folder });
  }

  /** Follows a process until its end. */
  add(child: ChildProcess): void {
    const { pid } = child;
    if (pid === undefined) return;
    this.#tell({ process: pid });
    child.once('exit', () => this.#tell({ gone: pid }));
  }

  addMount(path: string): void {
    this.#tell({ mount: path });
  }

  /** Ends all of it, and waits until that is done. */
  async release(): Promise<void> {
    const ended = once(this.#reaper, 'exit');
    this.#reaper.stdin?.end();
    await ended;
  }

  #tell(line: object): void {
    this.#reaper.stdin?.write(`${JSON.stringify(line)}\n`);
  }
}
