import { spawn } from 'node:child_process';
import { PrepareError, ROOT } from './root.mjs';

/**
 * Runs a command in the project's folder with this terminal as its own, and waits for it.
 * Any other end than code 0 throws a PrepareError with the sentence `failure`.
 */
export function run(command, args, failure, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.once('error', (error) => reject(new PrepareError(`${failure} (${error.message})`)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new PrepareError(failure))));
  });
}
