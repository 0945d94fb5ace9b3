/** `npm start`: installs and builds what is missing, then becomes the service, so that signals reach it. */
import { prepare } from './prepare.mjs';
import { orExit, ROOT } from './root.mjs';
import { endOnSignals } from './run.mjs';

endOnSignals();
await orExit(() => prepare({ build: true }));

// As npm does: paths such as data/reminders.db belong to the project, wherever this was called from.
process.chdir(ROOT);
await import('../../dist/src/main.js');
