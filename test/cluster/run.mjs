/**
 * `npm run cluster`: three Galera nodes, three replicas of the built service, each at another node, a fake carrier, and
 * faults. Prints what it saw as two tables; code 1 where anything was lost, doubled, late, wrong, stale or unexpected.
 *
 *   --reminders N     so many in each scenario; 1,000 without it
 *   --scenario NAME   only this one (may be given several times)
 *   --keep            leaves the folder with all logs, and says where it is
 */
import { register } from 'node:module';
import { prepare } from '../../src/bootstrap/prepare.mjs';
import { orExit } from '../../src/bootstrap/root.mjs';

await orExit(() => prepare({ build: true }));
register('../runner/typescript-hook.mjs', import.meta.url);
await import('./main.ts');
