import type { Scenario } from '../scenario.js';

/**
 * kill -9 of the database, and a restart, while replicas send and clients create: what was answered with 201 must still
 * be there, and the API answers 503 meanwhile. Every other time a replica is killed too, and starts with no database.
 */
export const killedDatabase: Scenario = {
  name: 'killed database',
  replicas: 2,
  settings: { SMS_PER_SECOND: '80' },
  faults: ['database kill -9', 'kill -9', 'slow', 'answer 503'],
  noticed: ['outcomes recorded late'],
  async act(stage) {
    const { due, times } = stage.short ? { due: 300, times: 2 } : { due: 5_000, times: 16 };
    stage.carrier.lie([[40, { slowMs: 100 }]]);
    await stage.burst(due);
    const stopClients = stage.startClients(6, 20);
    for (let time = 0; time < times; time++) {
      await stage.pause(1_500, 3_000);
      const replica = await stage.anyReplica();
      await stage.server.kill();
      stage.fault('database kill -9');
      if (time % 2 === 1) {
        await stage.replicas.killAndReplace(replica);
        stage.fault('kill -9');
      }
      await stage.pause(300, 3_000);
      await stage.server.start();
    }
    await stopClients();
  },
};
