/**
 * Runs spec files as plain modules of Node. Jest by itself gives each file a context of its own, in which Nest, TypeORM and
 * all of src are evaluated anew: 2 s a file, half of what the suite took. Here a worker loads each module once, and its spec
 * files share what they load; every test has a database, a service and a clock of its own as before. Hence no module may
 * keep what a test does, and there is no `jest.mock`.
 */
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';
import { use } from './globals.mjs';

register('./spec-hook.mjs', import.meta.url);
// Failures name lines of the TypeScript.
process.setSourceMapsEnabled(true);

const require = createRequire(import.meta.url);
const CIRCUS_HANDLERS = Symbol.for('EVENT_HANDLERS');

/** Jest's `testRunner`: jest-circus, with another way to load modules than jest's. */
export default function run(globalConfig, config, environment, runtime, path, sendMessageToJest) {
  // Jest's own knows only the source maps of what jest has compiled.
  delete Error.prepareStackTrace;
  environment.handleTestEvent = ({ error, test }) => [error, test?.errors].flat(2).forEach(nameFrames);
  Object.assign(runtime, {
    requireInternalModule: requireAnew,
    setGlobalsForRuntime: use,
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (file) => import(pathToFileURL(file).href),
  });
  return circus.default(globalConfig, config, environment, runtime, path, sendMessageToJest);
}

/** The tests of one file are no state of the next. */
function requireAnew(file) {
  delete require.cache[file];
  delete globalThis[CIRCUS_HANDLERS];
  return require(file);
}

/** Jest shows no frames of functions without a name, as those of `it.each` mostly are. */
function nameFrames(error) {
  if (error instanceof Error) error.stack = error.stack?.replaceAll('at <anonymous> (', 'at anonymous (');
}
