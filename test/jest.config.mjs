import { availableParallelism } from 'node:os';

/** Jest as ES modules: @swc/jest compiles the TypeScript, node_modules load as they are. */
export default {
  testEnvironment: 'node',
  // Only so that a test that waits for something tells what it waited for.
  testTimeout: 60_000,
  // Hardly any time is spent waiting: more processes than cores would only take turns, and hold up what a test measures.
  maxWorkers: availableParallelism(),
  // V8 never frees the modules of a spec file: without an end, a process would soon only collect garbage.
  workerIdleMemoryLimit: '800MB',
  rootDir: '..',
  globalSetup: '<rootDir>/test/databases/global-setup.mjs',
  globalTeardown: '<rootDir>/test/databases/global-teardown.mjs',
  testRegex: ['(src|test)/.*\\.spec\\.(ts|mjs)$'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
