import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { percentile } from '../statistics.js';
import { BLOCK, WaitingRows } from '../waiting-rows.js';

const PER_SECOND = 300;
const AHEAD_MS = 15_000;
const AIM_MS = 50;

/** A normal day: messages due at random instants, never many at once. */
export const paced: Measurement = {
  name: 'paced',
  async run(bench: Bench): Promise<Figure[]> {
    const seconds = bench.options.short ? 10 : 60;
    const count = PER_SECOND * seconds;
    const installation = await bench.open('paced');
    try {
      const rows = new WaitingRows(installation.database);
      await rows.prepare();
      await installation.startReplica({});
      const begin = Date.now() + AHEAD_MS;
      const dueAt = Array.from({ length: count }, () => begin + Math.floor(Math.random() * seconds * 1000));
      for (let block = 0; block * BLOCK < count; block++) {
        const some = dueAt.slice(block * BLOCK, (block + 1) * BLOCK);
        await rows.addBlock(
          block,
          some.map((ms) => new Date(ms)),
        );
      }
      if (Date.now() > begin) throw new Error('the machine is too slow: the rows were not there in time');
      await sleep(begin + seconds * 1000 - Date.now());
      await installation.untilSettled();
      await sleep(2_000);
      const arrivals = await bench.carrier.arrivals();
      if (arrivals.size !== count) throw new Error(`${arrivals.size} of ${count} messages came in`);
      const lateness = [...arrivals].map(([recipient, at]) => at - (dueAt[recipient] ?? Number.NaN));
      const early = lateness.filter((ms) => ms < -1).length;
      if (early > 0) throw new Error(`${early} messages came in before they were due`);
      const p99 = percentile(lateness, 0.99);
      return [
        {
          what: `paced: ${PER_SECOND} messages a second at random instants for ${seconds} s, lateness p99`,
          value: p99,
          unit: 'ms',
          more: `p50 ${percentile(lateness, 0.5).toFixed(1)} ms, max ${percentile(lateness, 1).toFixed(0)} ms`,
          target: { text: `≤ ${AIM_MS} ms`, met: p99 <= AIM_MS },
        },
      ];
    } finally {
      await installation.close();
    }
  },
};
