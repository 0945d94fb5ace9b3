import type { Scenario } from '../scenario.js';
import { killWhileSending } from './killed-replicas.js';
import { sendToLiar } from './lying-carrier.js';
import { troubleWhileSending } from './troubled-database.js';

/**
 * Ways of sending that are known to be wrong, each under the fault that shows it: a suite that finds nothing wrong with
 * them would find nothing wrong with the service either. Without the fault each of them must be found to be right: it is
 * the fault that turns it red, and not how it is written.
 */
const UNDER_FAULTS: readonly Scenario[] = [
  {
    name: 'oracle: send inside the claiming transaction',
    replicas: 3,
    oracle: 'send-inside-transaction.mjs',
    mustDouble: true,
    faults: ['kill -9 in a call'],
    act: killWhileSending,
  },
  {
    name: 'oracle: ignore the error of COMMIT',
    replicas: 3,
    oracle: 'ignore-commit-error.mjs',
    mustDouble: true,
    faults: ['connection cut'],
    onlyInFull: true,
    act: troubleWhileSending,
  },
  {
    name: 'oracle: record after sending, retry on doubt',
    replicas: 3,
    oracle: 'send-then-record.mjs',
    mustDouble: true,
    faults: ['accept-then-500'],
    onlyInFull: true,
    act: sendToLiar,
  },
];

const WITHOUT_FAULTS = UNDER_FAULTS.map(({ name, replicas, oracle }): Scenario => ({
  name: `${name}, without faults`,
  replicas,
  ...(oracle && { oracle }),
  faults: [],
  onlyInFull: true,
  act: (stage) => stage.burst(500, { plain: true }),
}));

export const ORACLES = [...UNDER_FAULTS, ...WITHOUT_FAULTS];
