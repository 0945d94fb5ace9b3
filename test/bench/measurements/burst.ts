import type { Assistant } from '../assistant.js';
import { Bursts } from '../bursts.js';
import type { FakeCarrier } from '../fake-carrier.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median, percentile } from '../statistics.js';

const CONCURRENCY = 400;
const AIM = 0.8;
const LEAST = 0.65;

interface LoopRequest {
  readonly url: string;
  readonly count: number;
  readonly concurrency: number;
  readonly databaseUrl?: string;
}

/** So many messages due at one instant, beside a loop that does nothing but send, and one that also has a database. */
export const burst: Measurement = {
  name: 'burst',
  async run(bench: Bench): Promise<Figure[]> {
    const { short } = bench.options;
    const count = short ? 10_000 : bench.isEmbedded ? 20_000 : 50_000;
    const rounds = short ? 2 : 3;
    const installation = await bench.open('burst');
    await installation.startReplica({ DISPATCH_CONCURRENCY: String(CONCURRENCY) });
    const bareLoop = bench.assistant('bare-loop.mjs');
    const leastLoop = bench.isEmbedded ? undefined : bench.assistant('least-loop.mjs');
    const bursts = new Bursts(installation, bench.carrier);
    const bare: number[] = [];
    const least: number[] = [];
    const ours: number[] = [];
    let lateness: readonly number[] = [];
    try {
      // The first burst of a process is slower: its code has not been compiled yet.
      await bursts.run(5_000);
      for (let round = 0; round < rounds; round++) {
        const request = { url: bench.carrier.url, count, concurrency: CONCURRENCY };
        bare.push(await perSecond(bareLoop, bench.carrier, request));
        const { databaseUrl } = installation;
        if (leastLoop) least.push(await perSecond(leastLoop, bench.carrier, { ...request, databaseUrl }));
        const sent = await bursts.run(count);
        ours.push(sent.perSecond);
        lateness = sent.lateness;
      }
    } finally {
      await installation.close();
      await bareLoop.stop();
      await leastLoop?.stop();
    }
    const ratio = median(ours) / median(bare);
    const [p50, p99, most] = [0.5, 0.99, 1].map((share) => percentile(lateness, share).toFixed(0));
    const figure = {
      what: `burst: ${count} messages due at one instant, concurrency ${CONCURRENCY}`,
      value: median(ours),
      unit: 'messages/s',
    };
    return [
      {
        ...figure,
        limit: { value: median(bare), what: 'bare loop' },
        more: `lateness p50 ${p50} ms, p99 ${p99} ms, max ${most} ms`,
        target: { text: `≥ ${AIM * 100} % of the bare loop, at least ${LEAST * 100} %`, met: ratio >= LEAST },
      },
      ...(leastLoop
        ? [{ ...figure, limit: { value: median(least), what: 'claims and marks in batches' } }]
        : []),
    ];
  },
};

async function perSecond(loop: Assistant, carrier: FakeCarrier, request: LoopRequest): Promise<number> {
  const { ms } = await loop.ask<{ ms: number }>(request);
  // They count as those of what comes next otherwise.
  await carrier.arrivals();
  return request.count / (ms / 1000);
}
