import type { Scenario } from '../scenario.js';
import { LEASE_MS, RECONCILE_AFTER_MS } from '../stage.js';

const LONGEST_MS = LEASE_MS + 2 * RECONCILE_AFTER_MS + 2_000;

/** SIGSTOP for longer than the lease, then SIGCONT: the replica wakes up believing that it still holds what it held. */
export const pausedReplicas: Scenario = {
  name: 'paused replicas',
  replicas: 3,
  settings: { SMS_PER_SECOND: '60' },
  async act(stage) {
    const { due, times } = stage.short ? { due: 500, times: 2 } : { due: 6_000, times: 16 };
    stage.carrier.lie([
      [40, { slowMs: 100 }],
      [20, { slowMs: 700 }],
    ]);
    await stage.burst(due);
    const stopClients = stage.startClients(1, 300);
    for (let time = 0; time < times; time++) {
      await stage.pause(200, 900);
      const replica = await stage.anyReplica();
      replica.freeze();
      stage.fault('SIGSTOP');
      await stage.pause(LEASE_MS + 200, LONGEST_MS);
      replica.thaw();
    }
    await stopClients();
  },
};
