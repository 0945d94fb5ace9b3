import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Belongings } from './belongings.js';
import { freePort } from './free-port.js';
import type { Sign } from './noticed.js';
import { countNoticed } from './noticed.js';
import type { Ending, Program } from './replica.js';
import { Replica } from './replica.js';

/** As a container runtime waits, so that what cannot start does not spin. */
const START_AGAIN_AFTER_MS = 500;

/** All replicas of one installation. A container runtime would start one again that ended by itself; so does this. */
export class Replicas {
  readonly all: Replica[] = [];
  /** What should never happen: replicas that ended though nobody had killed them. */
  readonly crashes: string[] = [];
  #closing = false;

  constructor(
    private readonly belongings: Belongings,
    private readonly folder: string,
  ) {}

  /** Starts some more, one after the other as a rolling deployment does, and waits until the last is ready. */
  async add(count: number, program: Program): Promise<void> {
    const added: Replica[] = [];
    for (let index = 0; index < count; index++) {
      const name = `replica-${this.all.length + 1}`;
      const onCrash = (ending: Ending): void => this.#onCrash(replica, ending);
      const log = join(this.folder, `${name}.log`);
      const replica = new Replica(name, await freePort(), program, log, this.belongings, onCrash);
      replica.start();
      this.all.push(replica);
      added.push(replica);
    }
    const ready = await Promise.all(added.map((replica) => replica.isReady()));
    if (ready.includes(false)) throw new Error(`a replica does not start: see ${this.folder}`);
  }

  /** kill -9, and a new process in its place at once. @returns when the old one is gone */
  async killAndReplace(replica: Replica): Promise<void> {
    await replica.kill();
    if (!this.#closing) replica.start();
  }

  /** Ends all there are, and forgets them. */
  async clear(): Promise<void> {
    await Promise.all(this.all.splice(0).map((replica) => replica.kill()));
  }

  /** What the replicas have logged of what befell them, and how often. */
  async noticed(): Promise<Map<Sign, number>> {
    const logs = (await readdir(this.folder)).filter((name) => /^replica-\d+\.log$/.test(name));
    return countNoticed(logs.map((name) => join(this.folder, name)));
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.clear();
  }

  #onCrash(replica: Replica, { code, signal }: Ending): void {
    if (this.#closing) return;
    this.crashes.push(`${replica.name} ended by itself with ${signal ?? `code ${code}`}`);
    setTimeout(() => this.#closing || replica.start(), START_AGAIN_AFTER_MS);
  }
}
