import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import type { Belongings } from './belongings.js';
import { eventually } from './patience.js';
import { publicUrl } from './service.js';

const READY_WITHIN_MS = 60_000;

/** What a replica runs: arguments of node, and its settings. */
export interface Program {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** False for the oracles, which serve no HTTP. */
  readonly hasApi: boolean;
}

/** How a process ended: by itself with a code, or by a signal that it did not catch. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One process of the service, at a port of its own that it keeps when it is started again. */
export class Replica {
  readonly url: string;
  #process: ChildProcess | undefined;
  #ended: Promise<Ending> | undefined;
  #endIsMeant = false;
  #isUp = false;
  #saidUp: Promise<boolean> | undefined;

  /** @param onCrash called when it ends and nobody has asked for that */
  constructor(
    readonly name: string,
    private readonly port: number,
    private readonly program: Program,
    private readonly logFile: string,
    private readonly belongings: Belongings,
    private readonly onCrash: (ending: Ending) => void,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Whether it has been ready since it was last started. */
  get isUp(): boolean {
    return this.#isUp;
  }

  start(): void {
    const log = openSync(this.logFile, 'a');
    const child = spawn(process.execPath, [...this.program.args], {
      env: {
        PATH: process.env.PATH ?? '',
        ...this.program.environment,
        PORT: String(this.port),
        PUBLIC_URL: publicUrl(this.name),
      },
      stdio: ['ignore', log, log, ...(this.program.hasApi ? [] : ['ipc' as const])],
    });
    this.belongings.add(child);
    this.#process = child;
    this.#endIsMeant = false;
    this.#isUp = false;
    this.#ended = once(child, 'exit').then(([code, signal]: unknown[]) => {
      const ending = { code: code as number | null, signal: signal as NodeJS.Signals | null };
      this.#isUp = false;
      if (!this.#endIsMeant) this.onCrash(ending);
      return ending;
    });
    this.#saidUp = once(child, 'message').then(
      () => true,
      () => false,
    );
    void this.isReady().then((ready) => (this.#isUp = ready && this.#process === child));
  }

  /** @returns when it answers that it can do its work; false where it does not come to that */
  async isReady(withinMs = READY_WITHIN_MS): Promise<boolean> {
    if (!this.program.hasApi) return (await this.#saidUp) ?? false;
    return eventually(async () => {
      const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
      await answer.arrayBuffer();
      return answer.ok;
    }, withinMs);
  }

  /** kill -9. */
  kill(): Promise<Ending> {
    return this.#end('SIGKILL');
  }

  /** As an orchestrator stops it. */
  terminate(): Promise<Ending> {
    return this.#end('SIGTERM');
  }

  /** Stands still in the middle of whatever it does, as under a long garbage collection or a suspended machine. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  /** What it was started with hears it: its own clock jumps by `shifted-date.mjs`, or it says how long its turns were. */
  signal(): void {
    this.#process?.kill('SIGUSR2');
  }

  async #end(signal: NodeJS.Signals): Promise<Ending> {
    this.#endIsMeant = true;
    this.#process?.kill(signal);
    return (await this.#ended) ?? { code: null, signal: null };
  }
}
