import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';

/** Longer than a replica may be silent and still count as alive. */
const SILENT_MS = 12_000;
/** Longer than from one look of a replica at the signs of life to its next. */
const SEEN_AFTER_MS = 2_000;

/**
 * A backup is taken in the middle of a burst, and put in place of the database when more has gone out: once while no replica
 * runs, and once under replicas that do. Nothing is created meanwhile, as nobody could bring that back.
 */
export const restoredBackup: Scenario = {
  name: 'restored backup',
  replicas: 2,
  settings: { SMS_PER_SECOND: '30' },
  faults: ['backup restored', 'database replaced under replicas'],
  noticed: ['overdue, and looked for', 'unknown, and found at the carrier'],
  async act(stage) {
    const due = stage.short ? 700 : 4_000;
    await stage.burst(due, { plain: true });
    await untilAccepted(stage, due * 0.15);
    await stage.server.backUp();
    await untilAccepted(stage, due * 0.35);
    await Promise.all(stage.replicas.all.map((replica) => replica.kill()));
    await sleep(SILENT_MS);
    await stage.server.restore();
    stage.fault('backup restored');
    for (const replica of stage.replicas.all) replica.start();

    await untilAccepted(stage, due * 0.5);
    await stage.server.backUp();
    await untilBeats(stage, (await stage.records.beats()) + 1);
    await sleep(SEEN_AFTER_MS);
    await stage.server.restore();
    stage.fault('database replaced under replicas');
  },
};

/** A database that goes back by less than a sign of life is the same for all who look. */
async function untilBeats(stage: Stage, count: number): Promise<void> {
  while ((await stage.records.beats()) < count) await sleep(100);
}

/** Not by what is on record: that is what gets lost. */
async function untilAccepted(stage: Stage, count: number): Promise<void> {
  while (stage.carrier.accepted.length < count) await sleep(50);
}
