import { posix } from 'node:path';

const IMPORT = /^(?:import|export)\s[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm;

/**
 * The modules that a module needs before it can run, itself first: what it imports at once, and what that imports. What
 * is imported on demand is not among them. Pure.
 * @param sourceOf a module's text by its path in the page's folder; undefined where it is none of the page's own
 */
export function modulesOf(first: string, sourceOf: (name: string) => string | undefined): string[] {
  const found = new Set([first]);
  for (const name of found) {
    for (const [, from, alone] of (sourceOf(name) ?? '').matchAll(IMPORT)) {
      const imported = from ?? alone;
      if (imported !== undefined) found.add(posix.join(posix.dirname(name), imported));
    }
  }
  return [...found];
}
