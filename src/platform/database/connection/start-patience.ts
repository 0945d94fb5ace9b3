import { retry } from '../../retry.js';
import { databaseFailure } from '../sql/database-error.js';

/** A start waits a minute for a database that does not answer. */
export const START_TRIES = 40;
export const TRY_AGAIN_MS = 1_500;

/** Whether an error says that the database does not answer, so that it is worth another try. */
export function isAway(error: unknown): boolean {
  return databaseFailure(error) === 'unavailable';
}

/**
 * Does what a start needs of the database, with the patience that it has for the connection: the database may go away between the two.
 * @throws what the work throws, where the database answers or has not for a minute
 */
export function patiently<T>(work: () => Promise<T>): Promise<T> {
  return retry(work, (error, failures) =>
    isAway(error) && failures < START_TRIES ? TRY_AGAIN_MS : undefined,
  );
}
