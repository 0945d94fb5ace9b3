import { judgePace } from './judged-pace.js';
import type { Judgement } from './judgement.js';
import { judge } from './judgement.js';
import type { Sign } from './noticed.js';
import type { Scenario } from './scenario.js';
import type { Run } from './stage.js';
import { Stage } from './stage.js';

export interface Outcome extends Judgement {
  readonly scenario: Scenario;
  readonly due: number;
  /** What was broken, and how often. */
  readonly faults: ReadonlyMap<string, number>;
  /** What the service itself has noticed of it, by its logs, and how often. */
  readonly noticed: ReadonlyMap<Sign, number>;
  /** What should not have happened although every text is where it belongs: a crash, an answer 500, a wrong exit code. */
  readonly complaints: readonly string[];
  /** What the API answered, where clients were at work. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Reminders that were answered with 201 only in a later try. */
  readonly createdLater: number;
  readonly ms: number;
}

/** Plays one scenario, and judges what it has left behind. */
export async function perform(scenario: Scenario, run: Run): Promise<Outcome> {
  const began = performance.now();
  const stage = await Stage.open(scenario, run);
  try {
    await scenario.act(stage);
    await stage.quiet();
    const judgement = judge({
      ...stage.ledger,
      accepted: stage.carrier.accepted,
      asked: stage.carrier.asked,
      texts: await stage.records.texts(),
      withoutText: await stage.records.withoutText(),
      endedAt: new Date(),
    });
    const noticed = await stage.replicas.noticed();
    const faults = new Map([...stage.faults, ...stage.carrier.faults, ...stage.clients.refusals()]);
    return {
      ...judgement,
      scenario,
      due: stage.ledger.promised.length,
      faults,
      noticed,
      complaints: [
        ...scenario.faults.filter((fault) => !faults.get(fault)).map((fault) => `no ${fault} came about`),
        ...(scenario.noticed ?? []).filter((sign) => !noticed.get(sign)).map((sign) => `nothing was ${sign}`),
        ...stage.complaints,
        ...stage.carrier.complaints,
        ...stage.replicas.crashes,
        ...stage.clients.complaints,
        ...judgePace(
          stage.carrier.asked.map(({ at }) => at.getTime()),
          Number(stage.surroundings.settings.SMS_PER_SECOND),
        ),
      ],
      statuses: stage.clients.statuses,
      createdLater: stage.clients.createdLater,
      ms: performance.now() - began,
    };
  } finally {
    await stage.close();
  }
}
