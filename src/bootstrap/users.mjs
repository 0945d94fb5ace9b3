/** `npm run users -- COMMAND`: installs and builds what is missing, then adds, lists, changes or removes users. */
import { prepare } from './prepare.mjs';
import { orExit, ROOT } from './root.mjs';

await orExit(() => prepare({ build: true }));

// As `npm start`: the path in DATABASE_URL belongs to the project, wherever this was called from.
process.chdir(ROOT);
await import('../../dist/src/platform/http/users/users-command.js');
