import { setTimeout as sleep } from 'node:timers/promises';
import type { Judgement } from './judgement.js';
import { judge } from './judgement.js';
import { eventually } from './patience.js';
import type { Scenario } from './scenario.js';
import type { Run } from './stage.js';
import { LEASE_MS, Stage } from './stage.js';

export interface Outcome extends Judgement {
  readonly scenario: Scenario;
  readonly due: number;
  /** What was broken, and how often. */
  readonly faults: ReadonlyMap<string, number>;
  /** What should not have happened although every text is where it belongs: a crash, an answer 500, a wrong exit code. */
  readonly complaints: readonly string[];
  /** What the API answered, where clients were at work. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly ms: number;
}

/** After the last fault everything must be done with in this time. */
const QUIET_WITHIN_MS = { short: 45_000, full: 300_000 };

/** Plays one scenario, and judges what it has left behind. */
export async function perform(scenario: Scenario, run: Run): Promise<Outcome> {
  const began = performance.now();
  const stage = await Stage.open(scenario, run);
  try {
    await scenario.act(stage);
    await untilQuiet(stage);
    const judgement = judge({
      ...stage.ledger,
      accepted: stage.carrier.accepted,
      asked: stage.carrier.asked,
      texts: await stage.records.texts(),
      withoutText: await stage.records.withoutText(),
      endedAt: new Date(),
    });
    return {
      ...judgement,
      scenario,
      due: stage.ledger.promised.length,
      faults: new Map([...stage.faults, ...stage.carrier.faults]),
      complaints: [...stage.complaints, ...stage.replicas.crashes, ...stage.clients.complaints],
      statuses: stage.clients.statuses,
      ms: performance.now() - began,
    };
  } finally {
    await stage.close();
  }
}

/** Waits until nothing is due or under way, also not in a process that was held up: what it has yet to do, it does now. */
async function untilQuiet({ carrier, records, short }: Stage): Promise<void> {
  carrier.lie([]);
  carrier.list({});
  const isQuiet = async (): Promise<boolean> => carrier.isQuiet() && (await records.underWay()) === 0;
  await eventually(isQuiet, short ? QUIET_WITHIN_MS.short : QUIET_WITHIN_MS.full, 200);
  await sleep(LEASE_MS / 2);
}
