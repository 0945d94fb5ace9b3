/**
 * `npm run cluster`: three Galera nodes, three replicas of the built service, a fake carrier, and faults. Prints one
 * table; the exit code is 1 where anything was lost, doubled, wrong or stale. `-- --reminders 3000` sets how many are
 * due in each scenario, `-- --keep-logs` leaves the folder with all logs in place.
 */
import { register } from 'node:module';
import { prepare } from '../../src/bootstrap/prepare.mjs';
import { orExit } from '../../src/bootstrap/root.mjs';

await orExit(async () => {
  await prepare({ build: true });
  register('./typescript.mjs', import.meta.url);
  const { runOnCluster } = await import('./run-on-cluster.ts');
  process.exitCode = (await runOnCluster(process.argv.slice(2))) ? 0 : 1;
});
process.exit();
