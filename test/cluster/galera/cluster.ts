import { execFile } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Belongings } from '../../chaos/belongings.js';
import { freeAddress } from './addresses.js';
import { GaleraNode } from './node.js';
import { findPrograms } from './programs.js';
import { ServerProcess } from './server-process.js';
import { settingsOf } from './settings.js';

const SCHEMA = 'reminders';

/** MariaDB servers on the loopback that replicate to each other; each takes reads and writes. */
export class GaleraCluster {
  private constructor(
    readonly nodes: readonly GaleraNode[],
    /** Of MariaDB. */
    readonly version: string,
  ) {}

  /**
   * Founds a cluster with an empty schema, and gives it when all nodes are full members.
   * @param name of its folder
   */
  static async start(belongings: Belongings, name: string, nodeCount: number): Promise<GaleraCluster> {
    const folder = join(belongings.folder, name);
    await mkdir(folder);
    // The servers run as another user where this runs as root.
    for (const above of [belongings.folder, folder]) await chmod(above, 0o755);
    const programs = await findPrograms(folder);
    const { stdout } = await promisify(execFile)(programs.server, ['--no-defaults', '--version'], {
      env: programs.environment,
    });
    const names = Array.from({ length: nodeCount }, (_, index) => `node${index + 1}`);
    const addresses = await Promise.all(names.map(freeAddress));
    const nodes = await Promise.all(
      addresses.map(async (address) => {
        const own = join(folder, address.name);
        const settings = settingsOf(programs, own, address, addresses);
        const server = await ServerProcess.create(programs, own, settings, belongings);
        return new GaleraNode(address, server, SCHEMA);
      }),
    );
    const cluster = new GaleraCluster(nodes, /([\d.]+)-MariaDB/.exec(stdout)?.[1] ?? stdout);
    await cluster.#found();
    return cluster;
  }

  /** @throws where there is no such node */
  node(index: number): GaleraNode {
    const node = this.nodes[index];
    if (!node) throw new Error(`there is no node ${index}`);
    return node;
  }

  /** What a replica's DATABASE_URL is to be, for each node. */
  urls(): string[] {
    return this.nodes.map(({ address }) => `mysql://app:apppw@127.0.0.1:${address.sqlPort}/${SCHEMA}`);
  }

  async galeraVersion(): Promise<string> {
    return (await this.node(0).status()).get('wsrep_provider_version') ?? 'of unknown version';
  }

  /** How often a transaction was undone for one of another node. */
  async lostVotes(): Promise<number> {
    const all = await Promise.all(this.nodes.map((node) => node.lostVotes()));
    return all.reduce((sum, lost) => sum + lost, 0);
  }

  async untilSynced(): Promise<void> {
    for (const node of this.nodes) await node.untilSynced();
  }

  /** One after the other, so that each but the last hands over properly. */
  async stop(): Promise<void> {
    for (const node of this.nodes) await node.stop();
  }

  async #found(): Promise<void> {
    const [first, ...others] = this.nodes;
    if (!first) return;
    await first.found();
    await first.untilSynced();
    for (const node of others) {
      await node.join();
      await node.untilSynced();
    }
    await first.administer(`CREATE DATABASE ${SCHEMA} CHARACTER SET utf8mb4`);
    await first.administer("CREATE USER 'app'@'%' IDENTIFIED BY 'apppw'");
    await first.administer(`GRANT ALL ON ${SCHEMA}.* TO 'app'@'%'`);
  }
}
