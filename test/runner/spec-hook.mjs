import { resolve as resolveTypeScript } from './typescript-hook.mjs';

export { load } from './typescript-hook.mjs';

const GLOBALS = new URL('globals.mjs', import.meta.url).href;

/** What specs import as `@jest/globals` is ours: the package only throws where jest has not loaded the spec itself. */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, format: 'module', shortCircuit: true };
  return resolveTypeScript(specifier, context, next);
}
