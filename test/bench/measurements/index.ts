import type { Measurement, MeasurementAlone } from '../measurement.js';
import { backlog } from './backlog.js';
import { burst } from './burst.js';
import { create } from './create.js';
import { desk } from './desk.js';
import { galera } from './galera.js';
import { growth } from './growth.js';
import { memory } from './memory.js';
import { paced } from './paced.js';
import { replicas } from './replicas.js';
import { search } from './search.js';
import { stalls } from './stalls.js';
import { start } from './start.js';

/** Those on a database, in the order of the table. */
export const MEASUREMENTS: readonly Measurement[] = [
  start,
  burst,
  create,
  paced,
  backlog,
  memory,
  replicas,
  galera,
  desk,
  search,
  stalls,
];

/** Those without one, which come first. */
export const ALONE: readonly MeasurementAlone[] = [growth];
