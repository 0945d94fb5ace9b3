import type { Scenario } from '../scenario.js';
import { killedReplicas } from './killed-replicas.js';

/** The longest first: they are begun first where several run at once. */
export const SCENARIOS: readonly Scenario[] = [killedReplicas];
