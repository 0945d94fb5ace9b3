import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import { ROOT } from '../../src/bootstrap/root.mjs';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { select } from '../../src/platform/database/sql/sql.js';
import type { Belongings } from '../chaos/belongings.js';
import { freePort } from '../chaos/free-port.js';
import type { Program } from '../chaos/replica.js';
import { Replica } from '../chaos/replica.js';
import type { Settings } from '../chaos/service.js';
import { service } from '../chaos/service.js';

const PEAK_MEMORY = fileURLToPath(new URL('./programs/peak-memory.mjs', import.meta.url));
/** The flags and the environment that every start of the service has. */
const START = readStart();
const LOOK_EVERY_MS = 100;

export interface Surroundings {
  readonly belongings: Belongings;
  readonly carrierUrl: string;
  /** Where replicas leave profiles of their processor's time; none where it is undefined. */
  readonly cpuProfile: string | undefined;
}

/** The service on a database of its own, with as many replicas as a measurement asks for. */
export class Installation {
  readonly #replicas: Replica[] = [];
  readonly #folder: string;

  private constructor(
    readonly databaseUrl: string,
    readonly database: DataSource,
    private readonly name: string,
    private readonly surroundings: Surroundings,
  ) {
    this.#folder = join(surroundings.belongings.folder, name);
    mkdirSync(this.#folder);
  }

  /** @param databaseUrl of an empty database, which gets the service's tables */
  static async on(databaseUrl: string, name: string, surroundings: Surroundings): Promise<Installation> {
    return new Installation(databaseUrl, await openDatabase(databaseUrl, []), name, surroundings);
  }

  /**
   * Starts one more replica, and waits until it answers.
   * @param databaseUrl where it reaches the database by another address than the others do
   * @returns how long that took, in ms
   */
  async startReplica(settings: Settings, databaseUrl = this.databaseUrl): Promise<number> {
    const name = `replica-${this.#replicas.length + 1}`;
    const log = join(this.#folder, `${name}.log`);
    const { belongings } = this.surroundings;
    const replica = new Replica(
      name,
      await freePort(),
      this.#program(settings, databaseUrl),
      log,
      belongings,
      () => console.error(`${this.name}: ${name} ended by itself, see ${log} (kept with --keep)`),
    );
    const began = performance.now();
    replica.start();
    this.#replicas.push(replica);
    await untilItAnswers(`${replica.url}/health/ready`);
    const tookMs = performance.now() - began;
    if (!(await replica.isReady())) throw new Error(`${name} does not become ready, see ${log}`);
    return tookMs;
  }

  /** The first replica's address. */
  get url(): string {
    const [first] = this.#replicas;
    if (!first) throw new Error('there is no replica');
    return first.url;
  }

  /**
   * Asks the first replica, which `turn-probe.mjs` was loaded into.
   * @returns the longest turn of its event loop since the last question, in ms of the processor
   */
  async longestTurnMs(): Promise<number> {
    const log = join(this.#folder, 'replica-1.log');
    const answers = (): string[] => readFileSync(log, 'utf8').match(/(?<=longest turn: )[\d.]+/g) ?? [];
    const before = answers().length;
    this.#replicas[0]?.signal();
    for (;;) {
      const answer = answers()[before];
      if (answer !== undefined) return Number(answer);
      await sleep(LOOK_EVERY_MS);
    }
  }

  /**
   * Ends all replicas.
   * @returns of the last one to end the most memory that it ever held, and what it held at its end, in bytes
   */
  async stopReplicas(): Promise<{ most: number; last: number }> {
    await Promise.all(this.#replicas.splice(0).map((replica) => replica.terminate()));
    return JSON.parse(readFileSync(this.#peakMemoryFile, 'utf8')) as { most: number; last: number };
  }

  /** Waits until nothing is under way any more, so that one measurement does not burden the next. */
  async untilSettled(): Promise<void> {
    for (;;) {
      const [row] = await select<{ left: number | string }>(
        this.database.manager,
        "SELECT COUNT(*) AS `left` FROM message WHERE status = 'sending'",
        [],
      );
      if (Number(row?.left) === 0) return;
      await sleep(LOOK_EVERY_MS);
    }
  }

  async close(): Promise<void> {
    if (this.#replicas.length > 0) await this.stopReplicas();
    await this.database.destroy();
  }

  get #peakMemoryFile(): string {
    return join(this.#folder, 'peak-memory');
  }

  #program(settings: Settings, databaseUrl: string): Program {
    const { carrierUrl, cpuProfile } = this.surroundings;
    const { args, environment, hasApi } = service({
      databaseUrl,
      carrierUrl,
      settings: { LOG_LEVEL: 'info', QUIET_HOURS: '21:00-08:00', SMS_PER_SECOND: '0', ...settings },
    });
    const profile = cpuProfile ? ['--cpu-prof', `--cpu-prof-dir=${cpuProfile}`] : [];
    return {
      args: [...START.flags, ...profile, '--import', PEAK_MEMORY, ...args],
      environment: { ...START.environment, ...environment, PEAK_MEMORY_FILE: this.#peakMemoryFile },
      hasApi,
    };
  }
}

function readStart(): { flags: string[]; environment: Record<string, string> } {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<'start:prod', string>;
  };
  const words = scripts['start:prod'].split(' ');
  const settings = words.filter((word) => /^\w+=/.test(word));
  return {
    flags: words.filter((word) => word.startsWith('--')),
    environment: Object.fromEntries(settings.map((setting) => setting.split('=') as [string, string])),
  };
}

async function untilItAnswers(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await sleep(5);
  }
}
