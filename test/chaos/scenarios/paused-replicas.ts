import type { Scenario } from '../scenario.js';
import { LEASE_MS, RECONCILE_AFTER_MS } from '../stage.js';

/** So long that others have certainly taken over what it had. */
const MIN_MS = LEASE_MS + 1_500;
const MAX_MS = LEASE_MS + 2 * RECONCILE_AFTER_MS + 2_000;

/**
 * SIGSTOP in the midst of a call for longer than the lease, then SIGCONT: the replica wakes up believing that it still
 * holds what it held, and has claimed more than it has sent.
 */
export const pausedReplicas: Scenario = {
  name: 'paused replicas',
  replicas: 3,
  settings: { SMS_PER_SECOND: '60' },
  faults: ['SIGSTOP in a call', 'slow'],
  noticed: ['unknown, and found at the carrier', 'not sent: its lease was over'],
  async act(stage) {
    const { due, times } = stage.short ? { due: 600, times: 2 } : { due: 8_000, times: 16 };
    stage.carrier.lie([
      [40, { slowMs: 100 }],
      [20, { slowMs: 700 }],
    ]);
    await stage.burst(due);
    const stopClients = stage.startClients(1, 300);
    for (let time = 0; time < times; time++) {
      await stage.pause(200, 900);
      const replica = await stage.sendingReplica();
      replica.freeze();
      stage.fault('SIGSTOP in a call');
      await stage.pause(MIN_MS, stage.short ? MIN_MS : MAX_MS);
      replica.thaw();
    }
    await stopClients();
  },
};
