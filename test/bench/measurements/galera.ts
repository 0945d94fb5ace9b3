import { GaleraCluster } from '../../cluster/galera/cluster.js';
import { Bursts } from '../bursts.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median } from '../statistics.js';

const CONCURRENCY = 400;
const ROUNDS = 3;

/** The same burst on Galera: by one replica on one node, and by three, each at its own of three nodes. */
export const galera: Measurement = {
  name: 'galera',
  async run(bench: Bench): Promise<Figure[]> {
    if (bench.isEmbedded) return [];
    const count = bench.options.short ? 10_000 : 50_000;
    const alone = await burstsOn(1, count, bench);
    const three = await burstsOn(3, count, bench);
    return [
      {
        what: `galera: burst of ${count} with three replicas on three nodes, concurrency ${CONCURRENCY} in all`,
        value: three,
        unit: 'messages/s',
        limit: { value: alone, what: 'one replica on one node' },
        target: { text: '≥ 100 %', met: three >= alone },
      },
    ];
  },
};

/** @returns messages per second, the median of some rounds */
async function burstsOn(nodeCount: number, count: number, bench: Bench): Promise<number> {
  const name = `galera-${nodeCount}`;
  const cluster = await GaleraCluster.start(bench.belongings, name, nodeCount);
  const urls = cluster.urls();
  const installation = await bench.open(`${name}-replicas`, urls[0]);
  try {
    const settings = { DISPATCH_CONCURRENCY: String(Math.floor(CONCURRENCY / nodeCount)) };
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
