import type { QueryRunner, Table, TableColumnOptions } from 'typeorm';
import { TableColumn } from 'typeorm';
import { alterOnline, isEmbedded, progressOf } from './online-alter.js';
import { readColumns, readIndex } from './read-schema.js';

/*
 * The steps that migrations are made of. A migration may be killed after any statement, and MySQL commits each change of a
 * table by itself: so each step looks before it acts, and can be run again however far it came. On servers each is done
 * while others read and write, where the server can.
 */

export interface IndexOptions {
  readonly name: string;
  readonly columnNames: readonly string[];
  readonly isUnique?: boolean;
}

/** Creates a table with its indices, or what is missing of them. */
export async function createTable(runner: QueryRunner, table: Table): Promise<void> {
  progressOf(runner)?.step(`create the table ${table.name}`);
  await runner.createTable(table, true);
  // On SQLite indices are statements of their own: a kill may have come between.
  for (const { name = '', columnNames, isUnique } of table.indices)
    await putIndex(runner, table.name, { name, columnNames, isUnique });
}

export async function dropTable(runner: QueryRunner, table: string): Promise<void> {
  progressOf(runner)?.step(`drop the table ${table}`);
  await runner.query(`DROP TABLE IF EXISTS ${table}`);
}

/** Adds those of the columns that are missing. A column that may not be NULL needs a default. */
export async function addColumns(
  runner: QueryRunner,
  table: string,
  columns: readonly TableColumnOptions[],
): Promise<void> {
  progressOf(runner)?.step(`add columns to ${table}`);
  const missing = async (): Promise<string[]> => {
    const there = new Set(await readColumns(runner, table));
    return columns.filter(({ name }) => !there.has(name)).map((column) => definition(runner, column));
  };
  if (isEmbedded(runner)) {
    for (const each of await missing()) await runner.query(`ALTER TABLE ${table} ADD COLUMN ${each}`);
    return;
  }
  const added = (await missing()).map((each) => `ADD COLUMN ${each}`);
  if (added.length === 0) return;
  await alterOnline(runner, table, added.join(', '), async () => (await missing()).length === 0);
}

/** Drops those of the columns that are there. */
export async function dropColumns(
  runner: QueryRunner,
  table: string,
  names: readonly string[],
): Promise<void> {
  progressOf(runner)?.step(`drop columns of ${table}`);
  for (const name of names) {
    const isGone = async (): Promise<boolean> => !(await readColumns(runner, table)).includes(name);
    if (await isGone()) continue;
    if (isEmbedded(runner)) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${name}`);
    else await alterOnline(runner, table, `DROP COLUMN ${name}`, isGone);
  }
}

/**
 * Creates an index, in place of another one of the same name. It takes a server long where there are many rows, while others
 * read and write; an embedded database lets nobody else write meanwhile.
 * @throws the driver's error where a unique one finds two rows of the same
 */
export async function putIndex(runner: QueryRunner, table: string, index: IndexOptions): Promise<void> {
  const { name, columnNames, isUnique = false } = index;
  const isThere = async (): Promise<boolean> => {
    const there = await readIndex(runner, table, name);
    return there?.isUnique === isUnique && there.columnNames.join() === columnNames.join();
  };
  if (await isThere()) return;
  progressOf(runner)?.step(`create the index ${name} of ${table}`);
  const unique = isUnique ? 'UNIQUE ' : '';
  const columns = columnNames.join(', ');
  const other = (await readIndex(runner, table, name)) !== undefined;
  if (!isEmbedded(runner)) {
    const drop = other ? `DROP INDEX ${name}, ` : '';
    await alterOnline(runner, table, `${drop}ADD ${unique}INDEX ${name} (${columns})`, isThere);
    return;
  }
  if (other) await runner.query(`DROP INDEX ${name}`);
  await runner.query(`CREATE ${unique}INDEX ${name} ON ${table} (${columns})`);
}

/** Drops an index, where it is there. */
export async function dropIndex(runner: QueryRunner, table: string, name: string): Promise<void> {
  const isGone = async (): Promise<boolean> => (await readIndex(runner, table, name)) === undefined;
  if (await isGone()) return;
  progressOf(runner)?.step(`drop the index ${name} of ${table}`);
  if (isEmbedded(runner)) await runner.query(`DROP INDEX ${name}`);
  else await alterOnline(runner, table, `DROP INDEX ${name}`, isGone);
}

function definition(runner: QueryRunner, options: TableColumnOptions): string {
  const column = new TableColumn(options);
  const type = runner.dataSource.driver.createFullType(column);
  const fallback = column.default === undefined ? '' : ` DEFAULT ${String(column.default)}`;
  const collation = column.collation && !isEmbedded(runner) ? ` COLLATE ${column.collation}` : '';
  return `${column.name} ${type}${collation} ${column.isNullable ? 'NULL' : `NOT NULL${fallback}`}`;
}
