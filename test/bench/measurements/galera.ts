import { GaleraCluster } from '../../cluster/galera/cluster.js';
import { Bursts } from '../bursts.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median } from '../statistics.js';

const CONCURRENCY = 400;
const ROUNDS = 3;

/**
 * The same burst on Galera: by three replicas, each at its own of three nodes, beside one replica at one of the three. Each node
 * makes every change in both. The last is one replica on a server that has nobody to share its changes with.
 */
export const galera: Measurement = {
  name: 'galera',
  async run(bench: Bench): Promise<Figure[]> {
    if (bench.isEmbedded) return [];
    const count = bench.options.short ? 10_000 : 50_000;
    const three = await burstsOn({ nodes: 3, replicas: 3 }, count, bench);
    const one = await burstsOn({ nodes: 3, replicas: 1 }, count, bench);
    const alone = await burstsOn({ nodes: 1, replicas: 1 }, count, bench);
    return [
      {
        what: `galera: burst of ${count} with three replicas on three nodes, concurrency ${CONCURRENCY} in all`,
        value: three,
        unit: 'messages/s',
        limit: { value: one, what: 'one replica at one of three nodes' },
        target: { text: '≥ 100 %', met: three >= one },
      },
      {
        what: `galera: the same with one replica at one of three nodes`,
        value: one,
        unit: 'messages/s',
        limit: { value: alone, what: 'one replica at a single node' },
      },
    ];
  },
};

/** @returns messages per second, the median of some rounds */
async function burstsOn(
  { nodes, replicas }: { nodes: number; replicas: number },
  count: number,
  bench: Bench,
): Promise<number> {
  const name = `galera-${replicas}-of-${nodes}`;
  const cluster = await GaleraCluster.start(bench.belongings, name, nodes);
  const urls = cluster.urls().slice(0, replicas);
  const installation = await bench.open(`${name}-replicas`, urls[0]);
  try {
    const settings = { DISPATCH_CONCURRENCY: String(Math.floor(CONCURRENCY / replicas)) };
    for (const url of urls) await installation.startReplica(settings, url);
    const bursts = new Bursts(installation, bench.carrier);
    await bursts.run(5_000);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push((await bursts.run(count)).perSecond);
    return median(rounds);
  } finally {
    await installation.close();
    await cluster.stop();
  }
}
