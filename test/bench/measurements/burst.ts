import { Bursts } from '../bursts.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median, percentile } from '../statistics.js';

const CONCURRENCY = 400;
const AIM = 0.8;
const LEAST = 0.65;

/** So many messages due at one instant, beside a loop that does nothing but send. */
export const burst: Measurement = {
  name: 'burst',
  async run(bench: Bench): Promise<Figure[]> {
    const { short } = bench.options;
    const count = short ? 10_000 : bench.isEmbedded ? 20_000 : 50_000;
    const rounds = short ? 2 : 3;
    const installation = await bench.open('burst');
    await installation.startReplica({ DISPATCH_CONCURRENCY: String(CONCURRENCY) });
    const bareLoop = bench.assistant('bare-loop.mjs');
    const bursts = new Bursts(installation, bench.carrier);
    const bare: number[] = [];
    const ours: number[] = [];
    let lateness: readonly number[] = [];
    try {
      // The first burst of a process is slower: its code has not been compiled yet.
      await bursts.run(5_000);
      for (let round = 0; round < rounds; round++) {
        const { ms } = await bareLoop.ask<{ ms: number }>({
          url: bench.carrier.url,
          count,
          concurrency: CONCURRENCY,
        });
        await bench.carrier.arrivals();
        bare.push(count / (ms / 1000));
        const { perSecond, lateness: late } = await bursts.run(count);
        ours.push(perSecond);
        lateness = late;
      }
    } finally {
      await installation.close();
      await bareLoop.stop();
    }
    const ratio = median(ours) / median(bare);
    const [p50, p99, most] = [0.5, 0.99, 1].map((share) => percentile(lateness, share).toFixed(0));
    return [
      {
        what: `burst: ${count} messages due at one instant, concurrency ${CONCURRENCY}`,
        value: median(ours),
        unit: 'messages/s',
        limit: { value: median(bare), what: 'bare loop' },
        more: `lateness p50 ${p50} ms, p99 ${p99} ms, max ${most} ms`,
        target: { text: `≥ ${AIM * 100} % of the bare loop, at least ${LEAST * 100} %`, met: ratio >= LEAST },
      },
    ];
  },
};
