/**
 * `npm run fuzz`: 50,000 hostile requests, made from the OpenAPI document; `npm run fuzz -- 200000` makes so many. What
 * was answered is printed as one JSON line. A failure prints the smallest requests that show it, and the seed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/bootstrap/root.mjs';

const [requests = '50000'] = process.argv.slice(2);
const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '-c', 'test/jest.config.mjs', 'test/fuzz'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_REQUESTS: requests },
});
process.exitCode = status ?? 1;
