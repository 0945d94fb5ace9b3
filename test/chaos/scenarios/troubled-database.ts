import { DatabaseTrouble } from '../database-trouble.js';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';

/** In full longer than a statement may take (20 s), so that the service gives up on a server that only stands still. */
const STANDSTILL_MS = { short: 1_500, full: 25_000 };

/** A server that is there, and makes trouble: cut connections, deadlocks, lock timeouts, no connections, a standstill. */
export const troubledDatabase: Scenario = {
  name: 'troubled database',
  replicas: 3,
  settings: { SMS_PER_SECOND: '80' },
  onlyInFull: true,
  faults: [
    'connection cut',
    'deadlock',
    'lock timeout',
    'rows held',
    'connections refused',
    'standstill',
    'answer 503',
  ],
  noticed: ['sending paused'],
  act: troubleWhileSending,
};

export async function troubleWhileSending(stage: Stage): Promise<void> {
  const { due, forMs } = stage.short ? { due: 400, forMs: 6_000 } : { due: 6_000, forMs: 75_000 };
  const { pool } = stage.records;
  const trouble = new DatabaseTrouble(pool, stage.random, (fault) => stage.fault(fault));
  stage.carrier.lie([[40, { slowMs: 100 }]]);
  await pool.query('SET GLOBAL innodb_lock_wait_timeout = 1');
  await stage.burst(due);
  const stopClients = stage.startClients(4, 50);
  const endAt = performance.now() + forMs;
  const again = async (once: () => Promise<void>): Promise<void> => {
    while (performance.now() < endAt) await once();
  };
  await Promise.all([
    again(() => trouble.cutConnection()),
    again(() => trouble.quarrel()),
    again(() => trouble.holdRows()),
    again(() => trouble.refuseConnections()),
  ]);
  await stage.server.freeze(stage.short ? STANDSTILL_MS.short : STANDSTILL_MS.full);
  stage.fault('standstill');
  await stopClients();
  for (const [fault, count] of await stage.records.lostQuarrels()) stage.faults.set(fault, count);
}
