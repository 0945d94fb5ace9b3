import type { RowDataPacket } from 'mysql2/promise';
import { eventually } from '../../chaos/patience.js';
import type { NodeAddress } from './addresses.js';
import { ask } from './ask.js';
import { type Lagging, makeLag } from './lagging.js';
import type { ServerProcess } from './server-process.js';

const SYNCED_WITHIN_MS = 90_000;
const STOP_WITHIN_MS = 20_000;
const SYNCED = '4';
/** Lost at COMMIT, and undone before it came to that. */
const LOST_VOTES = ['wsrep_local_cert_failures', 'wsrep_local_bf_aborts'] as const;

/** One MariaDB server that is a member of the cluster. */
export class GaleraNode {
  #lostBefore = 0;

  /** @param schema what `query` reads */
  constructor(
    readonly address: NodeAddress,
    private readonly server: ServerProcess,
    private readonly schema: string,
  ) {}

  get name(): string {
    return this.address.name;
  }

  /** Founds the cluster, with an empty database; the others get theirs from it. */
  async found(): Promise<void> {
    await this.server.initialise();
    this.server.start(['--wsrep-new-cluster']);
  }

  /** Joins the cluster: for the first time, or again from where its own data ends. */
  async join(): Promise<void> {
    const position = await this.server.position();
    this.server.start(position === undefined ? [] : [`--wsrep-start-position=${position}`]);
  }

  /** kill -9: nothing is flushed or told to the others. */
  async kill(): Promise<void> {
    this.#lostBefore = await this.lostVotes();
    await this.server.end('SIGKILL');
  }

  pause(): void {
    this.server.signal('SIGSTOP');
  }

  resume(): void {
    this.server.signal('SIGCONT');
  }

  async stop(): Promise<void> {
    this.resume();
    const last = setTimeout(() => this.server.signal('SIGKILL'), STOP_WITHIN_MS);
    await this.server.end('SIGTERM');
    clearTimeout(last);
  }

  /** Waits until it takes reads and writes as a full member. */
  async untilSynced(): Promise<void> {
    const isSynced = async (): Promise<boolean> => {
      const status = await this.status();
      return status.get('wsrep_local_state') === SYNCED && status.get('wsrep_ready') === 'ON';
    };
    await eventually(async () => !this.server.isRunning || (await isSynced()), SYNCED_WITHIN_MS);
    if (await isSynced().catch(() => false)) return;
    throw new Error(`${this.name} is not in the cluster. Its log ends:\n${await this.server.endOfLog()}`);
  }

  /** What Galera tells of this node, by the names of its status variables; outside of the cluster it tells it too. */
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
    return ask(this.address.sqlPort, sql, { values, schema: this.schema });
  }

  /** Holds back what the others commit until it is released. */
  async lag(): Promise<Lagging> {
    return makeLag(`mysql://root@127.0.0.1:${this.address.sqlPort}/${this.schema}`);
  }

  /** Runs one statement that concerns no schema, or makes one. */
  async administer(sql: string): Promise<RowDataPacket[]> {
    return ask(this.address.sqlPort, sql);
  }
}
