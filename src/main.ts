import { Signals } from './platform/signals.js';

const signals = new Signals();
signals.listen();
// Only now, as it takes a while: everything else is one file.
const { run } = await import('./service.js');
await run(signals);
