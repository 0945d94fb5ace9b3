import { Bursts } from '../bursts.js';
import type { Bench, Figure, Measurement } from '../measurement.js';

const CONCURRENCY = 400;

/** The same burst with more replicas, which share the carrier, the database and the processor's cores. */
export const replicas: Measurement = {
  name: 'replicas',
  async run(bench: Bench): Promise<Figure[]> {
    const count = bench.options.short ? 10_000 : 50_000;
    const figures: Figure[] = [];
    let alone = 0;
    // One process only on the embedded database: its file is not shared.
    for (const replicaCount of bench.isEmbedded ? [] : [1, 2, 4]) {
      const installation = await bench.open(`replicas-${replicaCount}`);
      try {
        const settings = { DISPATCH_CONCURRENCY: String(CONCURRENCY / replicaCount) };
        for (let index = 0; index < replicaCount; index++) await installation.startReplica(settings);
        const bursts = new Bursts(installation, bench.carrier);
        await bursts.run(5_000);
        const { perSecond } = await bursts.run(count);
        alone ||= perSecond;
        figures.push({
          what: `replicas: burst of ${count} with ${replicaCount}, concurrency ${CONCURRENCY} in all`,
          value: perSecond,
          unit: 'messages/s',
          limit: { value: alone, what: 'one replica' },
        });
      } finally {
        await installation.close();
      }
    }
    return figures;
  },
};
