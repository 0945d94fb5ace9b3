import { collectDefaultMetrics, Registry } from 'prom-client';

/** Measured by `Metrics` itself, without its timer's intervals. */
const OWN = 'nodejs_eventloop_lag_max_seconds';

let registry: Registry | undefined;

/** What prom-client measures of the process: processor, memory, garbage, event loop. Once a process, however many services run in it. */
export function processMetrics(): Registry {
  if (registry) return registry;
  registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registry.removeSingleMetric(OWN);
  return registry;
}
