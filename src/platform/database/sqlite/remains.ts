import { setImmediate } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { select } from '../sql/sql.js';
import { inTransaction } from '../sql/transaction.js';
import { checkpoint } from './checkpoint.js';
import { withoutRemains } from './page-remains.js';

/** What others write meanwhile may carry remains from a page that is still to be cleaned into one that was. */
const MAX_PASSES = 3;
/** Read and written in one turn: few enough that nobody who sends waits for it. */
const PAGES_A_TURN = 25;

interface Page {
  readonly pgno: number;
  readonly data: Uint8Array;
}

/**
 * Takes what was deleted out of the file of an embedded database for good: out of the unused parts of its pages, and out of the
 * log beside it. Goes through the whole file, a few pages at a time. Does nothing on a server.
 * @returns false where the log could not be emptied, as another process is just reading: `checkpoint` can be tried again
 */
export async function wipeRemains(dataSource: DataSource): Promise<boolean> {
  if (dataSource.options.type !== 'better-sqlite3') return true;
  for (let pass = 1; pass <= MAX_PASSES; pass++) if ((await wipeOnce(dataSource)) === 0) break;
  return checkpoint(dataSource);
}

/** @returns in how many pages something was left */
async function wipeOnce(dataSource: DataSource): Promise<number> {
  let cleaned = 0;
  for (let first = 1, hasMore = true; hasMore; first += PAGES_A_TURN) {
    const turn = await inTransaction(dataSource, (manager) => wipe(manager, first));
    cleaned += turn.cleaned;
    ({ hasMore } = turn);
    await setImmediate();
  }
  return cleaned;
}

async function wipe(
  manager: EntityManager,
  first: number,
): Promise<{ readonly cleaned: number; readonly hasMore: boolean }> {
  const pages = await select<Page>(
    manager,
    `WITH RECURSIVE wanted (pgno) AS (VALUES (?) UNION ALL SELECT pgno + 1 FROM wanted LIMIT ${PAGES_A_TURN})
     SELECT page.pgno, page.data FROM wanted CROSS JOIN sqlite_dbpage page ON page.pgno = wanted.pgno`,
    [first],
  );
  let cleaned = 0;
  for (const { pgno, data } of pages) {
    const clean = withoutRemains(data, pgno);
    if (!clean) continue;
    await manager.query('UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?', [Buffer.from(clean), pgno]);
    cleaned += 1;
  }
  return { cleaned, hasMore: pages.length === PAGES_A_TURN };
}
