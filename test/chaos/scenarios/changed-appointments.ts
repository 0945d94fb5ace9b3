import type { Scenario } from '../scenario.js';
import { Staff } from '../staff.js';

const FULL = { due: 3_000, kills: 40, atOnce: 16 };
const SHORT = { due: 120, kills: 2, atOnce: 6 };

/**
 * Appointments of which everybody has been reminded are moved, moved back, canceled and taken back, while replicas are killed in the
 * midst of telling people: each hears how it stands, once, and nothing that is no longer so.
 */
export const changedAppointments: Scenario = {
  name: 'changed appointments',
  replicas: 3,
  settings: { NOTICE_DELAY_SECONDS: '2' },
  faults: ['kill -9', 'moved', 'moved back', 'canceled', 'taken back', 'slow', 'drop-after-accept'],
  async act(stage) {
    const { due, kills, atOnce } = stage.short ? SHORT : FULL;
    const { carrier, replicas, ledger, random } = stage;
    await stage.burst(due, { plain: true });
    await stage.quiet();
    const reminded = Date.now();
    for (const { id, number, at } of await stage.records.appointments())
      ledger.changed.push({ id, number, states: [{ at, from: 0, knownAt: reminded }] });

    carrier.lie([
      [20, { slowMs: 300 }],
      [10, 'drop-after-accept'],
    ]);
    const staff = new Staff(replicas.all, random, (change) => stage.fault(change));
    const working = staff.work(ledger.changed, atOnce);
    for (let killed = 0; killed < kills; killed++) {
      await stage.pause(1_000, 2_500);
      await replicas.killAndReplace(await stage.anyReplica());
      stage.fault('kill -9');
    }
    await working;
    await stage.untilTold();
    stage.complaints.push(...staff.complaints);
  },
};
