import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/** The `packages` of a lock file without the project itself, or undefined where there is no readable file. */
function packagesIn(file) {
  try {
    const { '': _project, ...packages } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
    return packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether `installed` (node_modules/.package-lock.json, which npm writes last and after every kind of
 * install) is what `locked` (package-lock.json) asks for: the same packages by version and content,
 * none missing but the optional ones (those of other platforms), and nothing left over.
 */
export function matches(locked, installed) {
  const same = ([path, { version, integrity }]) =>
    locked[path]?.version === version && locked[path].integrity === integrity;
  return (
    Object.entries(installed).every(same) &&
    Object.entries(locked).every(([path, { optional }]) => optional || path in installed)
  );
}

/** Installs the packages by `npm ci` where node_modules is missing or out of date, and says so. */
export async function installIfNeeded() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const complete = () => Object.keys(installed).every((path) => existsSync(join(ROOT, path)));
  if (installed && matches(packagesIn('package-lock.json') ?? {}, installed) && complete()) return;

  const why = installed ? 'node_modules is out of date' : 'node_modules is missing';
  console.log(`${why}: installing with npm ci …`);
  // A user's NODE_ENV=production or omit=… would leave out the compiler or libsql's native part. No package needs its scripts:
  // what is compiled comes prebuilt, as a package for each platform.
  const what = ['--include=dev', '--include=optional', '--ignore-scripts'];
  await npm(['ci', ...what, '--no-audit', '--no-fund', '--loglevel=error']);
}

function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  const failure = 'npm ci failed: its own words are above.';
  return basename(cli) === 'npm-cli.js'
    ? run(process.execPath, [cli, ...args], failure)
    : run('npm', args, failure, { shell: process.platform === 'win32' });
}
