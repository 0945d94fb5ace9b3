import { fileURLToPath } from 'node:url';

/** The project's folder, whatever the current directory is. Ends in a slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure whose message is all that a newcomer needs to read: no stack trace. */
export class PrepareError extends Error {}

/** A signal has asked for the end. */
export class Ended extends Error {}

/** Runs `steps`; a PrepareError ends the process with its sentence and code 1, a signal with code 0. */
export async function orExit(steps) {
  try {
    await steps();
  } catch (error) {
    if (error instanceof Ended) process.exit(0);
    if (!(error instanceof PrepareError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
