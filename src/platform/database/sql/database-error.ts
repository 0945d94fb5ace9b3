import { QueryFailedError } from 'typeorm';

/**
 * - `rolled_back`: the database undid the whole transaction (or statement); it is safe to try again
 * - `duplicate`: a unique key is taken
 * - `unavailable`: no answer, or no connection; whether the last statement took effect is not known
 */
export type DatabaseFailure = 'rolled_back' | 'duplicate' | 'unavailable' | 'other';

const ROLLED_BACK = new Set([
  'ER_LOCK_DEADLOCK', // 1213, on Galera also a lost certification at COMMIT
  'ER_LOCK_WAIT_TIMEOUT', // 1205
  'ER_TRANSACTION_ROLLBACK_DURING_COMMIT', // 3101, Group Replication
  'SQLITE_BUSY',
]);
// 8002, 8022, 9007: TiDB, which asks for the transaction to be run again.
const ROLLED_BACK_NUMBERS = new Set([1213, 1205, 3101, 8002, 8022, 9007]);
/**
 * By 1180 Group Replication says, with InnoDB's error 149, that it rolled back. Galera uses it for a node that lost the
 * cluster in the midst of a COMMIT, which the others may have carried out.
 */
const ERROR_DURING_COMMIT = 1180;
const ROLLED_BACK_AT_COMMIT = /\berror 149\b/;
const DUPLICATE = /^(ER_DUP_ENTRY|SQLITE_CONSTRAINT(_UNIQUE|_PRIMARYKEY)?)$/;
const UNAVAILABLE =
  /^(E(?!R_)[A-Z_]+|PROTOCOL_.*|ER_(CON_COUNT_ERROR|SERVER_SHUTDOWN|NORMAL_SHUTDOWN|CONNECTION_KILLED|UNKNOWN_COM_ERROR|OPTION_PREVENTS_STATEMENT|TOO_MANY_USER_CONNECTIONS|RECORD_FILE_FULL|DISK_FULL|ERROR_ON_WRITE|QUERY_INTERRUPTED|ABORTING_CONNECTION|CANT_CREATE_THREAD|OUTOFMEMORY|OUT_OF_RESOURCES)|SQLITE_(FULL|IOERR.*|READONLY.*|CANTOPEN))$/;
/**
 * 3032: MySQL in offline mode, as for maintenance or outside of a group; 3098, 3100: a member that is outside of its group, on
 * Group Replication; 4031: MySQL closed an idle connection.
 */
const UNAVAILABLE_NUMBERS = new Set([
  1021, 1040, 1047, 1053, 1114, 1180, 1203, 1290, 1317, 1836, 1927, 1969, 2006, 2013, 3024, 3032, 3098, 3100,
  3168, 4031,
]);
const CONNECTION_GONE =
  /closed state|connection (is )?closed|pool is closed|no connections available|queue limit/i;

/** Sorts what a driver threw by what is certain about it. */
export function databaseFailure(error: unknown): DatabaseFailure {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = property(cause, 'code');
  const number = property(cause, 'errno');
  if (typeof code === 'string' && DUPLICATE.test(code)) return 'duplicate';
  if ((typeof code === 'string' && ROLLED_BACK.has(code)) || ROLLED_BACK_NUMBERS.has(Number(number)))
    return 'rolled_back';
  if (number === ERROR_DURING_COMMIT && cause instanceof Error && ROLLED_BACK_AT_COMMIT.test(cause.message))
    return 'rolled_back';
  if (UNAVAILABLE_NUMBERS.has(Number(number))) return 'unavailable';
  // Beside QueryFailedError, code names such as ECONNREFUSED also come from other parts: only errors of a connection count.
  if (typeof code === 'string' && UNAVAILABLE.test(code) && !code.startsWith('ERR_')) return 'unavailable';
  if (cause instanceof Error && CONNECTION_GONE.test(cause.message)) return 'unavailable';
  return 'other';
}

const NOT_THE_ONE_TO_ASK = new Set([1047, 1290, 1836]);

/**
 * Whether its connection is of no use any more, though it is still open: it leads to a server that is outside of its
 * cluster (1047) or read-only since a failover (1290, 1836), or has left a statement unanswered for too long.
 */
export function makesConnectionUseless(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return (
    NOT_THE_ONE_TO_ASK.has(Number(property(cause, 'errno'))) ||
    property(cause, 'code') === 'PROTOCOL_SEQUENCE_TIMEOUT'
  );
}

function property(value: unknown, name: 'code' | 'errno'): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
