import { run } from './service.js';

await run();
