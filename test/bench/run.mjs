/**
 * `npm run bench`: how fast the service is, each figure beside its limit measured in the same run. Installs and builds
 * what is missing, and prints one table. A server of its own, MariaDB before MySQL, with the durability that it ships with, unless
 * TEST_DATABASE_URL names another.
 *
 *   --short           some minutes in all, with smaller numbers
 *   --only NAME       only this measurement (may be given several times): growth, start, burst, create, paced, backlog,
 *                     memory, replicas, galera, desk, search, stalls
 *   --database KIND   only `server` or only `embedded`
 *   --ten-million     the backlog with 10 million rows too, and the search among as many; half an hour and 15 GB for each
 *   --json PATH       writes the figures there, for programs
 *   --cpu-profile DIR each replica leaves a profile of its processor's time there
 *   --keep            leaves the folder with the logs, and says where it is
 */
import { register } from 'node:module';
import { prepare } from '../../src/bootstrap/prepare.mjs';
import { orExit } from '../../src/bootstrap/root.mjs';

await orExit(() => prepare({ build: true }));
register('../runner/typescript-hook.mjs', import.meta.url);
await import('./main.ts');
