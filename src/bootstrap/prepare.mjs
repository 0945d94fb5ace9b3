import { compileIfNeeded } from './compile.mjs';
import { installIfNeeded } from './install.mjs';
import { requireSupportedNode } from './node-version.mjs';

/**
 * Brings a checkout into a state that can run: a supported Node, the locked packages and, with `build`, a
 * dist made from today's sources. Does nothing, in some milliseconds, where that is so already.
 * Throws a PrepareError with a sentence for the reader.
 */
export async function prepare({ build }) {
  requireSupportedNode();
  await installIfNeeded();
  if (build) await compileIfNeeded();
}
