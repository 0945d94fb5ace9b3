import type { Scenario } from '../scenario.js';
import { changedAppointments } from './changed-appointments.js';
import { fullDisk } from './full-disk.js';
import { killedDatabase } from './killed-database.js';
import { killedReplicas } from './killed-replicas.js';
import { longList, oddLists } from './long-list.js';
import { lyingCarrier } from './lying-carrier.js';
import { ORACLES } from './oracles.js';
import { pausedReplicas } from './paused-replicas.js';
import { restoredBackup } from './restored-backup.js';
import { rollingRestart } from './rolling-restart.js';
import { troubledDatabase } from './troubled-database.js';
import { webhooks } from './webhooks.js';
import { wrongClock } from './wrong-clock.js';

export const SCENARIOS: readonly Scenario[] = [
  killedReplicas,
  pausedReplicas,
  rollingRestart,
  killedDatabase,
  restoredBackup,
  troubledDatabase,
  lyingCarrier,
  longList,
  oddLists,
  webhooks,
  changedAppointments,
  wrongClock,
  fullDisk,
  ...ORACLES,
];
