import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../scenario.js';
import { fillDisk } from '../small-disk.js';

/**
 * The database's disk is full: what cannot be recorded is not sent, what was accepted is recorded once there is room.
 * A server that gives up over it is started again, as its service manager would.
 */
export const fullDisk: Scenario = {
  name: 'full disk',
  replicas: 2,
  settings: { SMS_PER_SECOND: '80' },
  diskMegabytes: 200,
  faults: ['full disk', 'write refused', 'answer 503'],
  noticed: ['outcomes recorded late'],
  async act(stage) {
    const { due, times } = stage.short ? { due: 400, times: 1 } : { due: 3_000, times: 4 };
    stage.carrier.lie([[40, { slowMs: 1_000 }]]);
    stage.server.supervise(() => stage.fault('database gave up'));
    await stage.burst(due);
    const stopClients = stage.startClients(8, 5);
    for (let time = 0; time < times; time++) {
      await sleep(1_500);
      const free = fillDisk(stage.disk);
      stage.fault('full disk');
      await sleep(4_000);
      free();
    }
    await stopClients();
    stage.faults.set('write refused', await stage.server.refusedWrites());
  },
};
