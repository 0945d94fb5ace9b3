import { eventually } from '../patience.js';
import type { Replica } from '../replica.js';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';

const END_WITHIN_MS = 20_000;
const SENDS_WITHIN_MS = 5_000;

/** SIGTERM to one replica after the other while they send, as a deployment does: each must end in order, with code 0. */
export const rollingRestart: Scenario = {
  name: 'rolling restart',
  replicas: 3,
  settings: { SMS_PER_SECOND: '60' },
  onlyInFull: true,
  faults: ['SIGTERM in a call', 'slow'],
  async act(stage) {
    const { due, rounds } = stage.short ? { due: 400, rounds: 1 } : { due: 6_000, rounds: 8 };
    stage.carrier.lie([
      [40, { slowMs: 100 }],
      [30, { slowMs: 1_200 }],
    ]);
    await stage.burst(due);
    const stopClients = stage.startClients(2, 200);
    for (let round = 0; round < rounds; round++)
      for (const replica of stage.replicas.all) await restart(stage, replica);
    await stopClients();
  },
};

async function restart(stage: Stage, replica: Replica): Promise<void> {
  await stage.pause(300, 900);
  const isSending = await eventually(() => stage.carrier.isCalledBy(replica.name), SENDS_WITHIN_MS, 5);
  const asked = performance.now();
  const { code, signal } = await replica.terminate();
  const ms = performance.now() - asked;
  stage.fault(isSending ? 'SIGTERM in a call' : 'SIGTERM');
  if (code !== 0) stage.complaints.push(`${replica.name} ended with ${signal ?? `code ${code}`} on SIGTERM`);
  if (ms > END_WITHIN_MS)
    stage.complaints.push(`${replica.name} took ${Math.round(ms)} ms to end on SIGTERM`);
  replica.start();
  if (!(await replica.isReady())) stage.complaints.push(`${replica.name} did not come back`);
}
