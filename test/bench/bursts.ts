import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeCarrier } from './fake-carrier.js';
import type { Installation } from './installation.js';
import { percentile } from './statistics.js';
import { BLOCK, WaitingRows } from './waiting-rows.js';

const SPARE_MS = 1_500;
/** A burst that makes no headway for so long will not end by itself. */
const PATIENCE_MS = 60_000;

export interface Burst {
  /** From the due instant to the last arrival. */
  readonly perSecond: number;
  /** Lateness of each message, in ms. */
  readonly lateness: readonly number[];
}

/** Bursts on one installation, one after the other: so many messages due at one instant. */
export class Bursts {
  readonly #rows: WaitingRows;
  #nextBlock = 0;
  #msABlock = 3_000;

  constructor(
    private readonly installation: Installation,
    private readonly carrier: FakeCarrier,
  ) {
    this.#rows = new WaitingRows(installation.database);
  }

  /** @param count a multiple of 10,000, or less than that */
  async run(count: number): Promise<Burst> {
    await this.#rows.prepare();
    const dueAt = await this.#plan(count);
    await sleep(dueAt.getTime() - Date.now());
    const arrivals = await this.#untilAllArrived(count);
    await this.installation.untilSettled();
    const lateness = arrivals.map((at) => at - dueAt.getTime());
    return { perSecond: count / (percentile(lateness, 1) / 1000), lateness };
  }

  /** The rows must be there before they fall due: how long that takes is learned from the last time. */
  async #plan(count: number): Promise<Date> {
    const blocks = Math.ceil(count / BLOCK);
    for (;;) {
      const began = Date.now();
      const dueAt = new Date(began + SPARE_MS + blocks * this.#msABlock * 1.3);
      const times = Array<Date>(Math.min(count, BLOCK)).fill(dueAt);
      await this.#rows.addMany(this.#nextBlock, blocks, times);
      this.#nextBlock += blocks;
      this.#msABlock = (Date.now() - began) / blocks;
      if (Date.now() < dueAt.getTime()) return dueAt;
      // Too slow this time: these go out unmeasured.
      await this.#untilAllArrived(count);
    }
  }

  async #untilAllArrived(count: number): Promise<number[]> {
    const times: number[] = [];
    const seen = new Set<number>();
    for (let lastNews = Date.now(); times.length < count; await sleep(250)) {
      for (const [recipient, at] of await this.carrier.arrivals()) {
        if (seen.has(recipient)) throw new Error(`message ${recipient} came in twice`);
        seen.add(recipient);
        times.push(at);
        lastNews = Date.now();
      }
      if (Date.now() - lastNews > PATIENCE_MS)
        throw new Error(`only ${times.length} of ${count} messages came in`);
    }
    return times;
  }
}
