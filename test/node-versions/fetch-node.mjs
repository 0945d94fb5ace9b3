import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_MS = 300_000;

/**
 * Fetches Node's program for this machine from the npm registry into a folder of its own below `folder`.
 * `wanted` is a version or the beginning of one. Returns { path, version }.
 */
export async function fetchNode(wanted, folder) {
  const place = join(folder, wanted);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  // The package `node` only asks for this one, by a script at install, which not every npm may run.
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${wanted}`], place);
  const path = join(place, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().replace('v', '');
  return { path, version };
}

function npm(args, cwd) {
  const windows = process.platform === 'win32';
  execFileSync('npm', args, {
    cwd,
    shell: windows,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: LIMIT_MS,
  });
}
