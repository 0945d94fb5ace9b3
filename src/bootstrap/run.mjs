import { spawn } from 'node:child_process';
import { Ended, PrepareError, ROOT } from './root.mjs';

let running;
let ended = false;

/**
 * Has a signal end whatever runs here, also where this process has the number 1 and would ignore it: what was started gets it
 * too, cleans up, and the process ends with code 0. Once the service has taken over, signals are its own affair.
 */
export function endOnSignals() {
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => {
      if (process.listenerCount(signal) > 1) return;
      if (!running) process.exit(0);
      running.kill(ended ? 'SIGKILL' : signal);
      ended = true;
    });
}

/**
 * Runs a command in the project's folder with this terminal as its own, and waits for it.
 * Any other end than code 0 throws a PrepareError with the sentence `failure`.
 */
export function run(command, args, failure, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    running = child;
    child.once('error', (error) => reject(new PrepareError(`${failure} (${error.message})`)));
    child.once('exit', (code) => {
      running = undefined;
      if (ended) reject(new Ended());
      else if (code === 0) resolve();
      else reject(new PrepareError(failure));
    });
  });
}
