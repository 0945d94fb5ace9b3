/** `npm run backup -- FILE`: installs and builds what is missing, then backs up the embedded database. */
import { prepare } from './prepare.mjs';
import { orExit, ROOT } from './root.mjs';

await orExit(() => prepare({ build: true }));

// As `npm start`: the path in DATABASE_URL belongs to the project, wherever this was called from.
process.env.INIT_CWD ??= process.cwd();
process.chdir(ROOT);
await import('../../dist/src/platform/database/backup/backup.js');
