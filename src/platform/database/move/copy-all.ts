import type { DataSource, QueryRunner } from 'typeorm';
import { connectDatabase, openDatabase } from '../connection/open.js';
import { change, insertRows, select } from '../sql/sql.js';
import { Fingerprint } from './fingerprint.js';
import type { Table } from './table.js';
import { pagesOf, readTables } from './table.js';

/** Migrations begin these: also a new database has rows in them. */
const BEGUN_BY_MIGRATIONS = ['event_mark'];

/** Nothing was copied; its message is a sentence for the reader. */
class MoveFailed extends Error {}

/** A table that was copied, and how many rows it has. */
export interface Copied {
  readonly table: string;
  readonly rows: number;
}

/**
 * Copies everything from one database into another, empty one, in one transaction: all of it or nothing. Both schemas are
 * brought up to date first. What was written is read again and compared by counts and sums before it is committed.
 * @throws MoveFailed where the target is not empty, or does not hold the same in the end
 */
export async function copyAll(from: string, to: string, onTable: (copied: Copied) => void): Promise<void> {
  for (const url of [from, to]) await (await openDatabase(url, [])).destroy();
  const [source, target] = [await connectDatabase(from, [], 0), await connectDatabase(to, [], 0)];
  try {
    await inOneTransaction(source, (reading) =>
      inOneTransaction(target, (writing) => copyTables(reading, writing, onTable)),
    );
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}

/** On a server REPEATABLE READ: one moment of the source is copied, whoever writes to it. */
async function inOneTransaction(
  dataSource: DataSource,
  work: (runner: QueryRunner) => Promise<void>,
): Promise<void> {
  const isServer = dataSource.options.type !== 'better-sqlite3';
  const run = ({ queryRunner }: { queryRunner?: QueryRunner }): Promise<void> => {
    if (!queryRunner) throw new Error('a transaction without a connection');
    return work(queryRunner);
  };
  await (isServer ? dataSource.transaction('REPEATABLE READ', run) : dataSource.transaction(run));
}

async function copyTables(
  reading: QueryRunner,
  writing: QueryRunner,
  onTable: (copied: Copied) => void,
): Promise<void> {
  const tables = await readTables(reading);
  const others = new Map((await readTables(writing)).map((table) => [table.name, table]));
  for (const name of BEGUN_BY_MIGRATIONS) await change(writing.manager, `DELETE FROM ${name}`, []);
  for (const { name } of others.values())
    if ((await select(writing.manager, `SELECT 1 FROM ${name} LIMIT 1`, [])).length > 0)
      throw new MoveFailed(`the target is not empty: there is something in ${name}`);
  for (const table of tables) {
    const other = others.get(table.name);
    if (!other || [...other.columns].sort().join() !== [...table.columns].sort().join())
      throw new MoveFailed(`${table.name} has other columns in the target`);
    onTable({ table: table.name, rows: await copyTable(reading, writing, table) });
  }
}

/** @returns how many rows there were */
async function copyTable(reading: QueryRunner, writing: QueryRunner, table: Table): Promise<number> {
  const read = new Fingerprint();
  for await (const page of pagesOf(reading, table)) {
    for (const row of page) read.add(row);
    await insertRows(writing.manager, table.name, page);
  }
  const written = new Fingerprint();
  for await (const page of pagesOf(writing, table)) for (const row of page) written.add(row);
  if (!read.equals(written))
    throw new MoveFailed(
      `${table.name} would not be the same: ${read.rows} rows were read, and ${written.rows} written`,
    );
  return read.rows;
}
