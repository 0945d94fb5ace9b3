import type { Lies } from '../lying-carrier.js';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';

/** A third of all that is sent is of unknown fate at first. */
const LIES: Lies = [
  [12, 'accept-then-500'],
  [8, { status: 500 }],
  [8, 'drop-after-accept'],
  [6, 'drop-before-accept'],
];

/** A list with 100,000 texts of others (40,000 in the short form), whose pages fail now and then; a replica that reads it is killed meanwhile. */
export const longList: Scenario = {
  name: 'long list',
  replicas: 2,
  settings: { SMS_PER_SECOND: '100' },
  faults: ['list long', 'list failed', 'kill -9'],
  noticed: ['unknown, and found at the carrier', 'unknown, and not there: sent again'],
  async act(stage) {
    stage.carrier.crowd(stage.short ? 40_000 : 100_000);
    stage.carrier.lie(LIES);
    await stage.burst(stage.short ? 300 : 3_000);
    await stage.pause(1_000, 2_000);
    stage.carrier.list({ failure: { status: 503 } });
    await stage.pause(2_000, 3_000);
    stage.carrier.list({});
    await stage.pause(2_000, 4_000);
    await stage.replicas.killAndReplace(await stage.anyReplica());
    stage.fault('kill -9');
  },
};

/** A list that is slow, fails, lags, and is in another order on each page, by turns. */
export const oddLists: Scenario = {
  name: 'odd lists',
  replicas: 2,
  settings: { SMS_PER_SECOND: '100' },
  faults: ['list long', 'list slow', 'list failed', 'list reordered'],
  noticed: ['unknown, and found at the carrier', 'unknown, and not there: sent again'],
  act: readOddLists,
};

const LISTS = [
  { slowMs: 300 },
  { reordered: 'shuffled' },
  { failure: { status: 500 }, failFromPage: 2 },
  { reordered: 'turned', slowMs: 50 },
  { failure: 'drop' },
] as const;

async function readOddLists(stage: Stage): Promise<void> {
  stage.carrier.crowd(stage.short ? 2_000 : 20_000);
  stage.carrier.lie(LIES);
  await stage.burst(stage.short ? 300 : 3_000);
  for (let round = 0; round < (stage.short ? 1 : 6); round++)
    for (const list of LISTS) {
      stage.carrier.list({ lagMs: 1_000, ...list });
      await stage.pause(1_500, 4_000);
    }
}
