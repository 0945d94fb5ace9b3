/** `npm run migrate-data -- FROM TO`: installs and builds what is missing, then copies one database into another. */
import { prepare } from './prepare.mjs';
import { orExit, ROOT } from './root.mjs';

await orExit(() => prepare({ build: true }));

// As `npm start`: paths belong to the project, wherever this was called from.
process.chdir(ROOT);
await import('../../dist/src/platform/database/move/migrate-data.js');
