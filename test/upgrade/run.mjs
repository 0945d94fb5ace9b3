/**
 * `npm run upgrades`: takes old versions out of the git history, lets each send under load, upgrades beside it, kills the upgrade
 * at moments that nobody chose, then the old version, and prints one table; code 1 where anything was lost, doubled, left in an
 * unknown state, or had to wait for more than two seconds.
 *
 *   --short           one old version, few rows; under two minutes for each database
 *   --commit C        only from this version (may be given several times)
 *   --rows N          so many old messages; 200,000 without it, 20,000 in the short form
 *   --database URL    a MySQL or MariaDB server to make a database on; the embedded database without it
 *   --keep            leaves the folder with the logs, and says where it is
 */
import { register } from 'node:module';

register('../runner/typescript-hook.mjs', import.meta.url);
await import('./main.ts');
