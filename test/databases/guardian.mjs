/**
 * Runs a throw-away database server for as long as its stdin stays open, then ends it and removes its folder.
 * A process of its own: the pipe closes however its owner ends, by kill -9 too, which no handler in the owner
 * could catch, so that no server and no folder outlives the tests.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const STOP_WITHIN_MS = 15_000;
const { folder, initialise, serve } = JSON.parse(process.argv[2]);
const log = openSync(join(folder, 'log'), 'a');

const ownerGone = once(process.stdin.resume(), 'close');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.stdin.destroy());

/** Returns the exit code of a command that ended by itself, undefined of one that was ended with its owner. */
async function runUntilOwnerGone([command, args]) {
  const child = spawn(command, args, { stdio: ['ignore', log, log] });
  const ended = once(child, 'exit').catch(() => [1]);
  const [code] = (await Promise.race([ended, ownerGone.then(() => [])])) ?? [];
  if (code !== undefined) return code;
  child.kill('SIGTERM');
  const last = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(last);
  return undefined;
}

const endedByItself = (code) => code !== undefined;

try {
  const initialised = await runUntilOwnerGone(initialise);
  const served = initialised === 0 ? await runUntilOwnerGone(serve) : initialised;
  if (endedByItself(served)) process.stderr.write(readFileSync(join(folder, 'log')).subarray(-2_000));
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();
