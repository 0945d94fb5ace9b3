import { availableParallelism } from 'node:os';

/** Jest on the spec files next to the code and under test, on Node's own modules. */
export default {
  rootDir: '..',
  testRegex: ['(src|test)/.*\\.spec\\.(ts|mjs)$'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  // Specs and what they import load as Node's own modules, and once for each worker.
  testRunner: '<rootDir>/test/runner/spec-runner.mjs',
  transform: {},
  globalSetup: '<rootDir>/test/databases/global-setup.mjs',
  globalTeardown: '<rootDir>/test/databases/global-teardown.mjs',
  // Only so that a test that waits for something tells what it waited for.
  testTimeout: 60_000,
  // A third of the time is spent waiting for a database, a browser or a real timer: one process more than cores has use for it.
  maxWorkers: availableParallelism() + 1,
};
