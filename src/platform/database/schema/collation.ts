import { Logger } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { select } from '../sql/sql.js';
import { alterOnline, COPYING, progressOf } from './online-alter.js';

/** Compares text by its bytes. */
export const BY_BYTES = 'utf8mb4_bin';
/** A table of so many rows is rewritten in a fraction of a second, in which nobody can write to it. */
const SMALL_ROWS = 5_000;

/** All that hold text and existed before they were compared by bytes. */
const TABLES = [
  'message',
  'reminder',
  'event',
  'receipt',
  'idempotency',
  'follow_up',
  'opt_out',
  'erasure',
  'carrier_pace',
  'alert',
];

interface CollatedTable {
  readonly name: string;
  readonly collation: string;
}

/**
 * Compares text by its bytes, but where a table is too large to be rewritten while others wait: then all are left with the
 * server's own order. A join of two tables is quick only where both have the same.
 */
export async function alikeInSmallTables(runner: QueryRunner): Promise<void> {
  const tables = await readTables(runner);
  const large: CollatedTable[] = [];
  for (const table of tables) if (await isLarge(runner, table.name)) large.push(table);
  const left = large.find(({ collation }) => collation !== BY_BYTES);
  if (!left) return convertTables(runner, BY_BYTES);
  // An upgrade by an older version may have been killed half-way.
  const converted = tables.filter((table) => table.collation === BY_BYTES && !large.includes(table));
  for (const { name } of converted) await convert(runner, name, left.collation);
  new Logger('Migrations').log({
    msg: 'A large table is left as it is: text is compared by the order of letters, which costs a little more',
    table: left.name,
    advice: 'npm run migration:run -- --rewrite-tables, in an hour in which nothing is due',
  });
}

/** Rewrites each table that has another collation, however large; new tables will have it, too. */
export async function convertTables(runner: QueryRunner, collation: string): Promise<void> {
  for (const table of await readTables(runner))
    if (table.collation !== collation) await convert(runner, table.name, collation);
  await runner.query(`ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ${collation}`);
}

/** New tables get the collation of those that they are joined with. */
export async function followTables(runner: QueryRunner): Promise<void> {
  const [message] = await readTables(runner);
  const [database] = await select<{ collation: string }>(
    runner.manager,
    'SELECT @@collation_database AS collation',
    [],
  );
  if (!message || message.collation === database?.collation) return;
  await runner.query(`ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ${message.collation}`);
}

async function convert(runner: QueryRunner, table: string, collation: string): Promise<void> {
  progressOf(runner)?.step(`compare the text of ${table} by ${collation}`);
  await alterOnline(
    runner,
    table,
    `CONVERT TO CHARACTER SET utf8mb4 COLLATE ${collation}`,
    async () =>
      (await readTables(runner)).some((each) => each.name === table && each.collation === collation),
    COPYING,
  );
}

/** Those of our tables that are there, in the order of TABLES. */
async function readTables(runner: QueryRunner): Promise<CollatedTable[]> {
  const rows = await select<CollatedTable>(
    runner.manager,
    'SELECT table_name AS name, table_collation AS collation FROM information_schema.tables WHERE table_schema = DATABASE()',
    [],
  );
  return TABLES.flatMap((name) => rows.filter((row) => row.name === name));
}

async function isLarge(runner: QueryRunner, table: string): Promise<boolean> {
  const sql = `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${table} LIMIT ${SMALL_ROWS + 1}) counted`;
  const [row] = await select<{ n: number | string }>(runner.manager, sql, []);
  return Number(row?.n ?? 0) > SMALL_ROWS;
}
