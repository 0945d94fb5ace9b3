import { QueryFailedError } from 'typeorm';
import { spread } from '../../backoff.js';
import { retry } from '../../retry.js';

/** A statement waits in the driver no longer for another process: all other statements would wait, too. */
export const MAX_BLOCKED_MS = 20;
/** So long it is asked again, about as long as a request may take. */
const MAX_WAIT_MS = 10_000;
const MAX_PAUSE_MS = 20;

/**
 * Runs one statement of an embedded database again while another process, or another connection of this one, is writing.
 * SQLite refuses it as a whole then. What else goes on in this process goes on meanwhile.
 * @throws what the statement throws, and that the database is busy where it stays so for ten seconds
 */
export async function untilFree<T>(statement: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + MAX_WAIT_MS;
  return retry(statement, (error) =>
    isBusy(error) && performance.now() <= deadline ? spread(MAX_PAUSE_MS, Math.random()) : undefined,
  );
}

function isBusy(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'SQLITE_BUSY';
}
