import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrepareError, ROOT } from './root.mjs';

const numbers = (version) => version.split('.').map(Number);

function atLeast(version, lowest) {
  const [a, b] = [numbers(version), numbers(lowest)];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at === -1 || a[at] > b[at];
}

/**
 * Whether `version` ("22.13.0") lies in `range`, written as package.json's `engines` is here:
 * `^a.b.c` and `>=a.b.c` joined by `||`. Anything else in the range throws, so that a rewritten
 * `engines` cannot silently let every Node pass.
 */
export function inRange(version, range) {
  return range.split('||').some((part) => {
    const [, operator, lowest] = part.trim().match(/^(\^|>=)(\d+\.\d+\.\d+)$/) ?? [];
    if (!lowest) throw new Error(`engines.node: cannot read "${part}"`);
    return atLeast(version, lowest) && (operator === '>=' || numbers(version)[0] === numbers(lowest)[0]);
  });
}

/** Throws a PrepareError on a Node that is too old; otherwise the failure would be a riddle inside a package. */
export function requireSupportedNode() {
  const range = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node;
  if (inRange(process.versions.node, range)) return;
  throw new PrepareError(
    `This needs Node ${range}, but you run ${process.version}. Install a current Node from https://nodejs.org and try again.`,
  );
}
