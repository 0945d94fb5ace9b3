import type { Scenario } from '../scenario.js';
import { killWhileSending } from './killed-replicas.js';
import { sendToLiar } from './lying-carrier.js';
import { troubleWhileSending } from './troubled-database.js';

/**
 * Ways of sending that are known to be wrong, each under the fault that shows it: a suite that finds nothing wrong with
 * them would find nothing wrong with the service either.
 */
export const ORACLES: readonly Scenario[] = [
  {
    name: 'oracle: send inside the claiming transaction',
    replicas: 3,
    oracle: 'send-inside-transaction.mjs',
    faults: ['kill -9'],
    act: killWhileSending,
  },
  {
    name: 'oracle: ignore the error of COMMIT',
    replicas: 3,
    oracle: 'ignore-commit-error.mjs',
    faults: ['connection cut'],
    onlyInFull: true,
    act: troubleWhileSending,
  },
  {
    name: 'oracle: record after sending, retry on doubt',
    replicas: 3,
    oracle: 'send-then-record.mjs',
    faults: ['accept-then-500'],
    onlyInFull: true,
    act: sendToLiar,
  },
];
