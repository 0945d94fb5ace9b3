import { join } from 'node:path';
import type { Belongings } from '../chaos/belongings.js';
import { freePort } from '../chaos/free-port.js';
import { LyingCarrier } from '../chaos/lying-carrier.js';
import { Replica } from '../chaos/replica.js';
import { service } from '../chaos/service.js';
import { GaleraCluster } from './galera/cluster.js';

/** How long the carrier takes to answer: calls are under way whenever something dies. */
const CARRIER_ANSWERS_AFTER_MS = 200;

/**
 * Few calls at once, so that a burst lasts as long as its faults; a short lease and a short wait before reconciling, so
 * that a stall of the cluster runs past them.
 */
const SETTINGS = {
  SMS_PER_SECOND: '0',
  DISPATCH_CONCURRENCY: '4',
  LEASE_SECONDS: '12',
  RECONCILE_AFTER_SECONDS: '8',
};

/** Three nodes, three replicas, each connected to another node, and one carrier. */
export class Installation {
  /** Replicas that ended though nobody had killed them. */
  readonly crashes: string[] = [];
  readonly replicas: Replica[] = [];

  private constructor(
    readonly cluster: GaleraCluster,
    readonly carrier: LyingCarrier,
  ) {}

  /** The replicas start at the same moment: they have to agree on who makes the schema. */
  static async start(belongings: Belongings): Promise<Installation> {
    const carrier = await LyingCarrier.start('cluster');
    carrier.lie([[100, { slowMs: CARRIER_ANSWERS_AFTER_MS }]]);
    const cluster = await GaleraCluster.start(belongings, 'galera', 3);
    const installation = new Installation(cluster, carrier);
    for (const databaseUrl of cluster.urls()) {
      const name = `replica${installation.replicas.length + 1}`;
      const program = service({ databaseUrl, carrierUrl: carrier.url, settings: SETTINGS });
      const log = join(belongings.folder, `${name}.log`);
      const replica = new Replica(name, await freePort(), program, log, belongings, ({ code, signal }) =>
        installation.crashes.push(`${name} ended by itself with ${signal ?? `code ${code}`}`),
      );
      installation.replicas.push(replica);
    }
    for (const replica of installation.replicas) replica.start();
    await installation.untilWhole();
    return installation;
  }

  /** Waits until every node is a full member and every replica is ready. */
  async untilWhole(): Promise<void> {
    await this.cluster.untilSynced();
    const ready = await Promise.all(this.replicas.map((replica) => replica.isReady()));
    const missing = this.replicas.filter((_, index) => !ready[index]).map(({ name }) => name);
    if (missing.length > 0) throw new Error(`not ready: ${missing.join(', ')}; see its log with --keep`);
  }

  /** @throws where there is no such replica */
  replica(index: number): Replica {
    const replica = this.replicas[index];
    if (!replica) throw new Error(`there is no replica ${index}`);
    return replica;
  }

  async stop(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.terminate()));
    await this.carrier.stop();
    await this.cluster.stop();
  }
}
