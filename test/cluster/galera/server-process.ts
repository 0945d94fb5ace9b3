import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Belongings } from '../../chaos/belongings.js';
import type { Programs } from './programs.js';

const run = promisify(execFile);
/** Debian's `nobody`. Under root, rsync would change its user in the midst of a state transfer, which then fails. */
const NOBODY = 65534;
const asUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
const LOG_END = 3_000;

/** The mariadbd of one node, with all its files in one folder. */
export class ServerProcess {
  #process: ChildProcess | undefined;

  private constructor(
    private readonly programs: Programs,
    private readonly folder: string,
    private readonly belongings: Belongings,
  ) {}

  /** @param settings the text of its my.cnf */
  static async create(programs: Programs, folder: string, settings: string, belongings: Belongings) {
    await makeFolder(folder);
    await makeFolder(join(folder, 'tmp'));
    await writeFile(join(folder, 'my.cnf'), settings);
    return new ServerProcess(programs, folder, belongings);
  }

  get isRunning(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  /** Makes an empty database. */
  async initialise(): Promise<void> {
    const { installer, prefix } = this.programs;
    const empty = ['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db'];
    const where = [`--basedir=${prefix}`, `--datadir=${this.#data}`];
    await run(installer, [...empty, ...where], { env: this.#environment, ...asUser });
  }

  /**
   * The last transaction in its own files, as `uuid:number`: asked of InnoDB, as a killed server has it nowhere else.
   * @returns undefined where it has no files yet
   */
  async position(): Promise<string | undefined> {
    if (!existsSync(this.#data)) {
      await makeFolder(this.#data);
      return undefined;
    }
    const log = join(this.folder, `recovery-${Date.now()}.log`);
    const recover = [this.#defaults, '--wsrep-recover', `--log-error=${log}`];
    await run(this.programs.server, recover, { env: this.#environment, ...asUser });
    return /Recovered position: *(\S+)/.exec(await readFile(log, 'utf8'))?.[1];
  }

  start(args: readonly string[]): void {
    const log = openSync(join(this.folder, 'error.log'), 'a');
    this.#process = spawn(this.programs.server, [this.#defaults, ...args], {
      env: this.#environment,
      stdio: ['ignore', log, log],
      ...asUser,
    });
    this.belongings.add(this.#process);
  }

  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** @returns when it has ended */
  async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.#process || !this.isRunning) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill(signal);
    await ended;
  }

  async endOfLog(): Promise<string> {
    return (await readFile(join(this.folder, 'error.log'), 'utf8')).slice(-LOG_END);
  }

  get #data(): string {
    return join(this.folder, 'data');
  }

  get #defaults(): string {
    return `--defaults-file=${join(this.folder, 'my.cnf')}`;
  }

  /** The system's folder for temporary files may belong to us alone. */
  get #environment(): NodeJS.ProcessEnv {
    return { ...this.programs.environment, TMPDIR: join(this.folder, 'tmp') };
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path);
  if (asUser) await chown(path, asUser.uid, asUser.gid);
}
