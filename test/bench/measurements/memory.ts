import { setTimeout as sleep } from 'node:timers/promises';
import { Bursts } from '../bursts.js';
import type { Bench, Figure, Measurement } from '../measurement.js';

const AIM_MB = 200;
const AFTERWARDS_AIM_MB = 150;
const AFTERWARDS_MS = 60_000;
const MB = 1024 * 1024;

/** The most memory that the process ever held while a great burst went out, and what it holds a minute later. */
export const memory: Measurement = {
  name: 'memory',
  async run(bench: Bench): Promise<Figure[]> {
    const count = bench.options.short ? 20_000 : 200_000;
    const installation = await bench.open('memory');
    try {
      await installation.startReplica({ DISPATCH_CONCURRENCY: '400' });
      await new Bursts(installation, bench.carrier).run(count);
      await sleep(AFTERWARDS_MS);
      const { most, last } = await installation.stopReplicas();
      return [
        figure(`memory: the most during a burst of ${count}`, most / MB, AIM_MB),
        figure('memory: a minute after it', last / MB, AFTERWARDS_AIM_MB),
      ];
    } finally {
      await installation.close();
    }
  },
};

function figure(what: string, value: number, aim: number): Figure {
  return { what, value, unit: 'MB', target: { text: `≤ ${aim} MB`, met: value <= aim } };
}
