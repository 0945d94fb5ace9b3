import { readCommand, tell } from './command.js';
import { Signals } from './platform/signals.js';
import { readVersion } from './platform/version.js';

const signals = new Signals();
signals.listen();
const command = readCommand(process.argv.slice(2));
// Loaded only now, as it takes a while: everything else is one file.
if (command.kind === 'serve') await (await import('./service.js')).run(signals);
else if (command.kind === 'check') process.exitCode = await (await import('./check.js')).check();
else process.exitCode = tell(command, readVersion());
