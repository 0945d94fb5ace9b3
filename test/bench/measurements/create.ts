import { API_KEY } from '../../chaos/service.js';
import type { Assistant } from '../assistant.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median, percentile } from '../statistics.js';

const CONNECTIONS = 32;
const AIM = 1;

interface Answers {
  readonly latencies: readonly number[];
  readonly failures: number;
}

/** POST /reminder, beside a handler that checks nothing and inserts the same rows. */
export const create: Measurement = {
  name: 'create',
  async run(bench: Bench): Promise<Figure[]> {
    const ms = bench.options.short ? 4_000 : 10_000;
    const rounds = bench.options.short ? 2 : 3;
    const installation = await bench.open('create');
    await installation.startReplica({});
    const client = bench.assistant('client.mjs');
    const handler = bench.assistant('bare-handler.mjs');
    const bare: number[] = [];
    const ours: number[] = [];
    let latencies: readonly number[] = [];
    try {
      const { databaseUrl } = installation;
      const { url } = await handler.ask<{ url: string }>({ databaseUrl, connections: CONNECTIONS });
      for (let round = 0; round < rounds; round++) {
        bare.push((await createFor(client, url, ms)).length / (ms / 1000));
        latencies = await createFor(client, installation.url, ms);
        ours.push(latencies.length / (ms / 1000));
      }
    } finally {
      await installation.close();
      await client.stop();
      await handler.stop();
    }
    const ratio = median(ours) / median(bare);
    const [p50, p99] = [0.5, 0.99].map((share) => percentile(latencies, share).toFixed(1));
    return [
      {
        what: `create: POST /reminder over ${CONNECTIONS} connections`,
        value: median(ours),
        unit: 'reminders/s',
        limit: { value: median(bare), what: 'bare handler' },
        more: `p50 ${p50} ms, p99 ${p99} ms`,
        target: { text: `≥ ${AIM * 100} % of the bare handler`, met: ratio >= AIM },
      },
    ];
  },
};

async function createFor(client: Assistant, url: string, ms: number): Promise<readonly number[]> {
  const { latencies, failures } = await client.ask<Answers>({
    url,
    apiKey: API_KEY,
    connections: CONNECTIONS,
    ms,
    warmUpMs: ms / 4,
  });
  if (failures > 0) throw new Error(`${failures} requests to create a reminder failed`);
  return latencies;
}
