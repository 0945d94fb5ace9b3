import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';

/** Some calls are always under way when a replica is killed. */
const SLOW = [
  [30, { slowMs: 60 }],
  [10, { slowMs: 400 }],
] as const;
/** So many are due whenever a replica is killed. */
const FULL = { due: 20_000, kills: 100 };
const SHORT = { due: 250, kills: 3 };

/**
 * kill -9 of random replicas in the midst of a call, each replaced at once, while a burst goes out and clients create more. What has gone out is
 * made up for before each kill, so that the backlog never gets shorter meanwhile.
 */
export const killedReplicas: Scenario = {
  name: 'killed replicas',
  replicas: 3,
  settings: { SMS_PER_SECOND: '100' },
  faults: ['kill -9 in a call', 'slow'],
  noticed: ['unknown, and found at the carrier'],
  act: killWhileSending,
};

export async function killWhileSending(stage: Stage): Promise<void> {
  const { due, kills } = stage.short ? SHORT : FULL;
  stage.carrier.lie(SLOW);
  await stage.burst(due);
  const stopClients = stage.startClients(1, 300);
  for (let killed = 0; killed < kills; killed++) {
    await stage.pause(700, 1_700);
    await stage.topUp(due);
    await stage.replicas.killAndReplace(await stage.sendingReplica());
    stage.fault('kill -9 in a call');
  }
  await stopClients();
}
