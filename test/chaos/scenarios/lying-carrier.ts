import type { Listing } from '../../carriers/flowroute/messages.js';
import type { Lies } from '../lying-carrier.js';
import { nameOf } from '../lying-carrier.js';
import type { Scenario } from '../scenario.js';
import type { Stage } from '../stage.js';
import { LEASE_MS, RECONCILE_AFTER_MS } from '../stage.js';

/** Of a hundred requests two in five go well; a call may take half a lease. */
const LIES: Lies = [
  [4, 'accept-then-500'],
  [3, { status: 500 }],
  [3, { status: 503 }],
  [4, 'drop-after-accept'],
  [4, 'drop-before-accept'],
  [3, 'accept-then-hang'],
  [3, 'hang'],
  [3, 'accept-then-garbage'],
  [2, 'garbage'],
  [2, { status: 429, retryAfterSeconds: 1 }],
  [2, { status: 401 }],
  [4, { lateMs: LEASE_MS / 4 }],
  [4, { lateMs: LEASE_MS / 2 - 100 }],
  [14, { slowMs: 100 }],
  [4, { slowMs: LEASE_MS / 2 + 500 }],
];

/** Half of the time its list is given at all, and whole. */
const LISTS: readonly Listing[] = [
  {},
  {},
  {},
  { failure: { status: 503 } },
  { failure: 'drop' },
  { failure: { status: 500 }, failFromPage: 2 },
];

/** A carrier that says one thing and does another, and whose list lags behind, or fails at its first or second page. */
export const lyingCarrier: Scenario = {
  name: 'lying carrier',
  replicas: 3,
  // Each 429 halves it for a while, down to a sixteenth.
  settings: { SMS_PER_SECOND: '400' },
  faults: [...LIES.map(([, lie]) => nameOf(lie)), 'list failed', 'refused for good'],
  noticed: ['unknown, and found at the carrier', 'unknown, and not there: sent again'],
  act: sendToLiar,
};

export async function sendToLiar(stage: Stage): Promise<void> {
  const { due, forMs } = stage.short ? { due: 400, forMs: 8_000 } : { due: 6_000, forMs: 180_000 };
  stage.carrier.lie(LIES);
  stage.carrier.refuse();
  await stage.burst(due);
  const stopClients = stage.startClients(1, 300);
  const endAt = performance.now() + forMs;
  while (performance.now() < endAt && (await stage.records.underWay()) > due * 0.05) {
    const failure = stage.random.oneOf(LISTS);
    stage.carrier.list({ lagMs: RECONCILE_AFTER_MS * 1.5, ...failure });
    await stage.pause(500, 1_500);
  }
  await stopClients();
}
