import { Bursts } from '../bursts.js';
import type { Bench, Figure, Measurement } from '../measurement.js';

const AIM_MB = 200;
const MB = 1024 * 1024;

/** The most memory that the process ever held while a great burst went out. */
export const memory: Measurement = {
  name: 'memory',
  async run(bench: Bench): Promise<Figure[]> {
    const count = bench.options.short ? 20_000 : 200_000;
    const installation = await bench.open('memory');
    try {
      await installation.startReplica({ DISPATCH_CONCURRENCY: '400' });
      await new Bursts(installation, bench.carrier).run(count);
      const value = (await installation.stopReplicas()) / MB;
      const target = { text: `≤ ${AIM_MB} MB`, met: value <= AIM_MB };
      return [{ what: `memory: the most during a burst of ${count}`, value, unit: 'MB', target }];
    } finally {
      await installation.close();
    }
  },
};
