import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import type { Belongings } from './belongings.js';
import { freePort } from './free-port.js';
import { eventually } from './patience.js';

const READY_WITHIN_MS = 60_000;
const START_AGAIN_AFTER_MS = 500;
const SBIN = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec'];
/** Only sizes: how durable a commit is stays as the server ships. */
const SMALL = ['--innodb-log-file-size=32M', '--innodb-buffer-pool-size=128M'];
/** For writing millions of rows: with the small ones each is written page by page. */
const LARGE = ['--innodb-log-file-size=2G', `--innodb-buffer-pool-size=${Math.floor(totalmem() / 2)}`];
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

function program(name: string): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SBIN];
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (!found) throw new Error(`${name} is not installed; on Debian: apt-get install mariadb-server-core`);
  return found;
}

/** Makes an empty data folder once; each server gets a copy, which takes a tenth of the time. */
export function makeDataFolder(path: string): void {
  const empty = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  execFileSync(
    program('mariadb-install-db'),
    ['--no-defaults', `--datadir=${path}`, ...empty, ...SMALL, ...asRoot],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}

/** A MariaDB of one scenario, which it may kill, with the durability that it ships with. */
export class DatabaseServer {
  #process: ChildProcess | undefined;
  #endIsMeant = false;
  #onGivenUp: (() => void) | undefined;

  private constructor(
    private readonly belongings: Belongings,
    /** For its log and its socket; its data are in `disk` below it. */
    private readonly folder: string,
    readonly port: number,
  ) {}

  /** @param dataFolder what `makeDataFolder` made */
  static async start(belongings: Belongings, dataFolder: string, folder: string): Promise<DatabaseServer> {
    cpSync(dataFolder, join(folder, 'disk/data'), { recursive: true });
    const server = new DatabaseServer(belongings, folder, await freePort());
    await server.start();
    return server;
  }

  url(database = ''): string {
    return `mysql://root@127.0.0.1:${this.port}/${database}`;
  }

  #isRunning(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  /**
   * @param sizes of its memory and its log
   * @returns when it answers
   */
  async start(sizes: readonly string[] = SMALL): Promise<void> {
    const log = openSync(this.#log, 'a');
    this.#process = spawn(
      program('mariadbd'),
      [
        '--no-defaults',
        `--datadir=${join(this.folder, 'disk/data')}`,
        `--socket=${join(this.folder, 's')}`,
        '--pid-file=pid',
        '--bind-address=127.0.0.1',
        `--port=${this.port}`,
        '--character-set-server=utf8mb4',
        ...sizes,
        ...asRoot,
      ],
      { stdio: ['ignore', log, log] },
    );
    this.belongings.add(this.#process);
    this.#endIsMeant = false;
    this.#process.once('exit', () => this.#ended());
    const answers = await eventually(async () => {
      await (await createConnection(this.url())).end();
      return true;
    }, READY_WITHIN_MS);
    if (!answers) throw new Error(`mariadbd does not start: see ${this.#log}`);
  }

  /** kill -9: nothing is flushed that was not before. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /**
   * Has much memory while rows are written, and is afterwards as it was, with everything on the disk and nothing left to
   * flush.
   */
  async whileLarge(write: () => Promise<void>): Promise<void> {
    await this.#end('SIGTERM');
    await this.start(LARGE);
    await write();
    await this.#end('SIGTERM');
    await this.start();
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#endIsMeant = true;
    if (!child || !this.#isRunning()) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  /**
   * From now on it is started again whenever it ends by itself, as its service manager would.
   * @param onGivenUp called each time
   */
  supervise(onGivenUp: () => void): void {
    this.#onGivenUp = onGivenUp;
  }

  #ended(): void {
    if (this.#endIsMeant || !this.#onGivenUp) return;
    this.#onGivenUp();
    // Where it ends at once again, that end has it started once more.
    const again = (): void => void this.start().catch(() => undefined);
    setTimeout(() => this.#endIsMeant || again(), START_AGAIN_AFTER_MS);
  }

  /** How many writes it has refused for want of room. */
  async refusedWrites(): Promise<number> {
    const log = await readFile(this.#log, 'utf8');
    return log.match(/is full|No space left|Disk is full/g)?.length ?? 0;
  }

  get #log(): string {
    return join(this.folder, 'mariadbd.log');
  }

  /** It stands still, connections and all, and then goes on as if nothing had been. */
  async freeze(forMs: number): Promise<void> {
    this.#process?.kill('SIGSTOP');
    await sleep(forMs);
    this.#process?.kill('SIGCONT');
  }
}
