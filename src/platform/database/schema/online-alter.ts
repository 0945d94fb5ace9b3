import type { QueryRunner } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { retry } from '../../retry.js';
import { MigrationProgress } from './migration-progress.js';

/** The ways in which a server changes a table, the least disturbing first. The last one makes whoever writes wait. */
const ONLINE = ['ALGORITHM=INSTANT', 'ALGORITHM=INPLACE, LOCK=NONE', undefined] as const;
/** For what no server does in place. MariaDB can do it while others write, since 11.2. */
export const COPYING = ['ALGORITHM=COPY, LOCK=NONE', undefined] as const;

/** The server knows this way not at all (1064, 1221, 1800, 8200), or not for this change (1845, 1846, 4092). */
const OTHER_WAY = new Set([1064, 1221, 1800, 1845, 1846, 4092, 8200]);
/** Somebody else's transaction was in the way (1205, 1213), or more was written meanwhile than the server keeps (1799). */
const LATER = new Set([1205, 1213, 1799]);
/**
 * A change needs its table to itself for an instant, and while it waits for that all others wait behind it: it waits for a
 * second (see `prepareSession`), and leaves them so long before it asks again.
 */
const ASK_AGAIN_MS = 2_000;

/** Who waits for a lock longer than this gives up and tries again: meanwhile others would wait behind it. */
export async function prepareSession(runner: QueryRunner): Promise<void> {
  await runner.query('SET SESSION lock_wait_timeout = 1');
  await runner.query('SET SESSION innodb_lock_wait_timeout = 1');
}

/**
 * Changes a table on a server by the least disturbing way that it has for this change.
 * @param isDone looks whether the change is there: asked before each try, since a connection may be lost after it
 */
export async function alterOnline(
  runner: QueryRunner,
  table: string,
  changes: string,
  isDone: () => Promise<boolean>,
  ways: readonly (string | undefined)[] = ONLINE,
): Promise<void> {
  for (const way of ways) {
    const sql = `ALTER TABLE ${table} ${way === undefined ? changes : `${changes}, ${way}`}`;
    if (way === undefined)
      progressOf(runner)?.heldUp('The server can change this table only while nobody writes');
    const outcome = await untilNotInTheWay(runner, async () => {
      if (await isDone()) return 'done';
      return runner.query(sql).then(
        () => 'done',
        (error: unknown) => {
          if (way !== undefined && OTHER_WAY.has(errorNumber(error))) return 'other way';
          throw error;
        },
      );
    });
    if (outcome === 'done') return;
  }
}

/** Runs one statement again and again where others' transactions hold it up: they come first. */
export async function untilNotInTheWay<T>(runner: QueryRunner, statement: () => Promise<T>): Promise<T> {
  const work = (): Promise<T> => {
    progressOf(runner)?.check();
    return statement();
  };
  return retry(work, (error) => {
    if (runner.isTransactionActive || !isInTheWay(error)) return undefined;
    progressOf(runner)?.heldUp('Waiting for a transaction that holds the table');
    return ASK_AGAIN_MS;
  });
}

export function isEmbedded({ dataSource }: QueryRunner): boolean {
  return dataSource.options.type === 'better-sqlite3';
}

/** How far it is, where somebody wants to know. */
export function progressOf(runner: QueryRunner): MigrationProgress | undefined {
  const progress: unknown = runner.data['progress'];
  return progress instanceof MigrationProgress ? progress : undefined;
}

function isInTheWay(error: unknown): boolean {
  return LATER.has(errorNumber(error)) || driverError(error)['code'] === 'SQLITE_BUSY';
}

function errorNumber(error: unknown): number {
  return Number(driverError(error)['errno']);
}

function driverError(error: unknown): Record<string, unknown> {
  return error instanceof QueryFailedError ? { ...(error.driverError as object) } : {};
}
