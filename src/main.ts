import { createRequire } from 'node:module';
import type * as Service from './service.js';

// By `require`, which reads all modules in one go. By `import` each of some seven hundred files goes through the thread
// pool several times before it is there, and a start takes a quarter longer.
const { run } = createRequire(import.meta.url)('./service.js') as typeof Service;
await run();
