import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../scenario.js';
import { serviceWithWrongClock } from '../service.js';

const HOUR_MS = 3_600_000;

/**
 * One replica's clock is an hour ahead, another's an hour behind, and both are turned around while they run. What is due
 * in half an hour must not go out, what was due must, and nothing may after its appointment.
 */
export const wrongClock: Scenario = {
  name: 'wrong clock',
  replicas: 1,
  settings: { SMS_PER_SECOND: '60' },
  faults: ['clock ahead', 'clock behind', 'clock set'],
  async act(stage) {
    const { due, times } = stage.short ? { due: 250, times: 2 } : { due: 4_000, times: 10 };
    await stage.replicas.add(1, serviceWithWrongClock(stage.surroundings, HOUR_MS));
    await stage.replicas.add(1, serviceWithWrongClock(stage.surroundings, -HOUR_MS));
    stage.fault('clock ahead');
    stage.fault('clock behind');
    await stage.dueLater(due / 4, HOUR_MS / 2);
    await stage.burst(due);
    const stopClients = stage.startClients(1, 300);
    for (let time = 0; time < times; time++) {
      await sleep(2_500);
      for (const replica of stage.replicas.all.slice(1)) {
        replica.signal();
        stage.fault('clock set');
      }
    }
    await stopClients();
  },
};
