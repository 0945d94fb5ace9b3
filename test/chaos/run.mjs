/**
 * `npm run chaos`: proves the delivery guarantee by faults. Installs and builds what is missing, then runs every
 * scenario against the built service and prints one table; code 1 where anything was lost, doubled, late or wrong, where a fault did not come about,
 * and where an oracle, which sends in a way that is known to be wrong, was not seen to send twice.
 *
 *   --short           under two minutes in all, for CI; leaves some scenarios out; without it 20,000 reminders and 100 kills
 *   --scenario NAME   only this one (may be given several times)
 *   --server PATH     the database server, a mariadbd or a mysqld; else an installed one, MariaDB first
 *   --seed N          the same faults again; each run prints its seed
 *   --parallel N      how many scenarios at once; 4 in the short form, else 1
 *   --keep            leaves the folder with the replicas' logs, and says where it is
 *   --list            names the scenarios
 */
import { register } from 'node:module';
import { prepare } from '../../src/bootstrap/prepare.mjs';
import { orExit } from '../../src/bootstrap/root.mjs';

await orExit(() => prepare({ build: true }));
register('../runner/typescript-hook.mjs', import.meta.url);
await import('./main.ts');
