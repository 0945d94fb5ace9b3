import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Belongings } from '../../chaos/belongings.js';
import { eventually } from '../../chaos/patience.js';
import type { NodeAddress } from './addresses.js';
import { settingsOf } from './settings.js';
import type { Programs } from './programs.js';

const run = promisify(execFile);
const SYNCED_WITHIN_MS = 90_000;
const CONNECT_WITHIN_MS = 2_000;
const ANSWER_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 20_000;
const SYNCED = '4';
/** Lost at COMMIT, and undone before it came to that. */
const LOST_VOTES = ['wsrep_local_cert_failures', 'wsrep_local_bf_aborts'] as const;
/** Debian's `nobody`. Under root, rsync changes its user in the midst of a state transfer, and the transfer fails. */
const NOBODY = 65534;
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

/** One MariaDB server that is a member of the cluster, with a folder of its own. */
export class GaleraNode {
  #process: ChildProcess | undefined;
  #lostBefore = 0;

  private constructor(
    readonly address: NodeAddress,
    private readonly programs: Programs,
    private readonly folder: string,
    private readonly schema: string,
    private readonly belongings: Belongings,
  ) {}

  /**
   * @param schema what `query` reads
   * @param addresses of all members, itself among them
   */
  static async create(
    programs: Programs,
    folder: string,
    schema: string,
    address: NodeAddress,
    addresses: readonly NodeAddress[],
    belongings: Belongings,
  ): Promise<GaleraNode> {
    await makeFolder(folder);
    await makeFolder(join(folder, 'tmp'));
    await writeFile(join(folder, 'my.cnf'), settingsOf(programs, folder, address, addresses));
    return new GaleraNode(address, programs, folder, schema, belongings);
  }

  get name(): string {
    return this.address.name;
  }

  /** Makes the empty database of the first node; the others get theirs from it. */
  async initialise(): Promise<void> {
    const { installer, prefix } = this.programs;
    const empty = ['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db'];
    const where = [`--basedir=${prefix}`, `--datadir=${this.#data}`];
    await run(installer, [...empty, ...where], { env: this.#environment, ...user });
  }

  /** Founds the cluster. */
  bootstrap(): void {
    this.#spawn(['--wsrep-new-cluster']);
  }

  /** Joins the cluster: for the first time, or again from where its own data ends. */
  async join(): Promise<void> {
    const position = await this.#position();
    this.#spawn(position === undefined ? [] : [`--wsrep-start-position=${position}`]);
  }

  /** kill -9: nothing is flushed or told to the others. */
  async kill(): Promise<void> {
    this.#lostBefore = await this.lostVotes();
    await this.#end('SIGKILL');
  }

  pause(): void {
    this.#process?.kill('SIGSTOP');
  }

  resume(): void {
    this.#process?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    this.resume();
    const last = setTimeout(() => this.#process?.kill('SIGKILL'), STOP_WITHIN_MS);
    await this.#end('SIGTERM');
    clearTimeout(last);
  }

  /** Waits until it takes reads and writes as a full member. */
  async untilSynced(): Promise<void> {
    const synced = await eventually(async () => {
      if (this.#process?.exitCode !== null) return true;
      const status = await this.status();
      return status.get('wsrep_local_state') === SYNCED && status.get('wsrep_ready') === 'ON';
    }, SYNCED_WITHIN_MS);
    if (synced && this.#process?.exitCode === null) return;
    const log = await readFile(join(this.folder, 'error.log'), 'utf8');
    throw new Error(`${this.name} is not in the cluster. The end of its log:\n${log.slice(-3_000)}`);
  }

  /** What Galera tells of this node, by the names of its status variables; a node outside of the cluster tells it too. */
  async status(): Promise<Map<string, string>> {
    const rows = await this.administer("SHOW GLOBAL STATUS LIKE 'wsrep\\_%'");
    return new Map(rows.map((row) => [String(row['Variable_name']), String(row['Value'])]));
  }

  /** How often one of its transactions was undone for one of another node. */
  async lostVotes(): Promise<number> {
    const status = await this.status();
    return LOST_VOTES.reduce((sum, name) => sum + Number(status.get(name)), this.#lostBefore);
  }

  /** Reads from this very node, what all others have committed before included. */
  async query(sql: string, values: readonly string[] = []): Promise<RowDataPacket[]> {
    return this.#ask(sql, values, this.schema);
  }

  /** Runs one statement that concerns no schema, or makes one. */
  async administer(sql: string): Promise<RowDataPacket[]> {
    return this.#ask(sql, [], '');
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

  #spawn(args: readonly string[]): void {
    const log = openSync(join(this.folder, 'error.log'), 'a');
    this.#process = spawn(this.programs.server, [this.#defaults, ...args], {
      env: this.#environment,
      stdio: ['ignore', log, log],
      ...user,
    });
    this.belongings.add(this.#process);
  }

  async #ask(sql: string, values: readonly string[], schema: string): Promise<RowDataPacket[]> {
    const uri = `mysql://root@127.0.0.1:${this.address.sqlPort}/${schema}`;
    const connection = await createConnection({ uri, connectTimeout: CONNECT_WITHIN_MS, timezone: 'Z' });
    try {
      if (schema) await connection.query('SET SESSION wsrep_sync_wait = 1');
      const [rows] = await connection.query<RowDataPacket[]>({
        sql,
        values: [...values],
        timeout: ANSWER_WITHIN_MS,
      });
      return rows;
    } finally {
      connection.destroy();
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const ending = this.#process;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
  }

  /** The last transaction in its own files, as `uuid:number`: asked of InnoDB, as a killed node has it nowhere else. */
  async #position(): Promise<string | undefined> {
    if (!existsSync(this.#data)) {
      await makeFolder(this.#data);
      return undefined;
    }
    const log = join(this.folder, `recovery-${Date.now()}.log`);
    const recover = [this.#defaults, '--wsrep-recover', `--log-error=${log}`];
    await run(this.programs.server, recover, { env: this.#environment, ...user });
    return /Recovered position: *(\S+)/.exec(await readFile(log, 'utf8'))?.[1];
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path);
  if (user) await chown(path, user.uid, user.gid);
}
