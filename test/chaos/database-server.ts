import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, openSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import type { ServerProgram } from '../databases/server-program.mjs';
import { AS_ROOT, emptyDataCommand, findServerProgram } from '../databases/server-program.mjs';
import type { Belongings } from './belongings.js';
import { freePort } from './free-port.js';
import { eventually } from './patience.js';

const READY_WITHIN_MS = 60_000;
const START_AGAIN_AFTER_MS = 500;
/** Only sizes: how durable a commit is stays as the server ships. */
const SMALL = {
  mariadb: ['--innodb-log-file-size=32M', '--innodb-buffer-pool-size=128M'],
  mysql: [
    '--innodb-redo-log-capacity=64M',
    '--innodb-buffer-pool-size=128M',
    '--performance-schema=OFF',
    '--mysqlx=OFF',
  ],
};
/** For writing millions of rows: with the small ones each is written page by page. */
const HALF_OF_MEMORY = `--innodb-buffer-pool-size=${Math.floor(totalmem() / 2)}`;
const LARGE = {
  mariadb: ['--innodb-log-file-size=2G', HALF_OF_MEMORY],
  mysql: ['--innodb-redo-log-capacity=4G', HALF_OF_MEMORY, '--performance-schema=OFF', '--mysqlx=OFF'],
};

/** The data of a server that is empty yet, and the program that they belong to. */
export interface DataFolder {
  readonly program: ServerProgram;
  readonly path: string;
}

/**
 * Makes an empty data folder once; each server gets a copy, which takes a tenth of the time.
 * @param path where there is nothing yet
 * @param named the server's program; an installed one where it is left out, MariaDB first
 * @throws where none is installed
 */
export function makeDataFolder(path: string, named?: string): DataFolder {
  const program = findServerProgram(named);
  if (!program)
    throw new Error(
      'neither mariadbd nor mysqld is installed; on Debian: apt-get install mariadb-server-core',
    );
  const [command, args] = emptyDataCommand(program, path, SMALL[program.flavour]);
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  return { program, path };
}

/** A MariaDB or MySQL of one scenario, which it may kill, with the durability that it ships with. */
export class DatabaseServer {
  #process: ChildProcess | undefined;
  #endIsMeant = false;
  #onGivenUp: (() => void) | undefined;

  private constructor(
    private readonly belongings: Belongings,
    readonly program: ServerProgram,
    /** For its log and its socket; its data are in `disk` below it. */
    private readonly folder: string,
    readonly port: number,
  ) {}

  /** @param dataFolder what `makeDataFolder` made */
  static async start(
    belongings: Belongings,
    { program, path }: DataFolder,
    folder: string,
  ): Promise<DatabaseServer> {
    cpSync(path, join(folder, 'disk/data'), { recursive: true });
    const server = new DatabaseServer(belongings, program, folder, await freePort());
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
  async start(sizes: readonly string[] = SMALL[this.program.flavour]): Promise<void> {
    const log = openSync(this.#log, 'a');
    this.#process = spawn(
      this.program.path,
      [
        '--no-defaults',
        `--datadir=${join(this.folder, 'disk/data')}`,
        `--socket=${join(this.folder, 's')}`,
        '--pid-file=pid',
        '--bind-address=127.0.0.1',
        `--port=${this.port}`,
        '--character-set-server=utf8mb4',
        ...sizes,
        ...AS_ROOT,
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
    if (!answers) throw new Error(`${this.program.path} does not start: see ${this.#log}`);
  }

  /** kill -9: nothing is flushed that was not before. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Takes a backup: as after a crash, by a kill in the midst of what is under way. */
  async backUp(): Promise<void> {
    await this.kill();
    cpSync(this.#data, this.#backup, { recursive: true });
    await this.start();
  }

  /** Everything is as it was when the backup was taken; what came since is lost. */
  async restore(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true });
    cpSync(this.#backup, this.#data, { recursive: true });
    await this.start();
  }

  get #data(): string {
    return join(this.folder, 'disk/data');
  }

  get #backup(): string {
    return join(this.folder, 'backup');
  }

  /**
   * Has much memory while rows are written, and is afterwards as it was, with everything on the disk and nothing left to
   * flush.
   */
  async whileLarge(write: () => Promise<void>): Promise<void> {
    await this.#end('SIGTERM');
    await this.start(LARGE[this.program.flavour]);
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
    return join(this.folder, 'database.log');
  }

  /** It stands still, connections and all, and then goes on as if nothing had been. */
  async freeze(forMs: number): Promise<void> {
    this.#process?.kill('SIGSTOP');
    await sleep(forMs);
    this.#process?.kill('SIGCONT');
  }
}
