import type { QueryRunner } from 'typeorm';
import { isEmbedded } from '../schema/online-alter.js';
import { readColumns } from '../schema/read-schema.js';
import { places, select } from '../sql/sql.js';

/** How the schema came to be, and who may change it: each database has its own. */
const OF_THE_SCHEMA = ['migrations', 'migration_lock', 'typeorm_metadata'];
const ROWS_A_PAGE = 500;

/** A value as drivers give it. */
export type Value = string | number | boolean | Date | null;
export type Row = Readonly<Record<string, Value>>;

/** A table of a database, with what its rows are found by. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** All tables that hold what people and carriers did, by their names. */
export async function readTables(runner: QueryRunner): Promise<Table[]> {
  const rows = await select<{ name: string }>(
    runner.manager,
    isEmbedded(runner)
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name',
    [],
  );
  const names = rows.map(({ name }) => name).filter((name) => !OF_THE_SCHEMA.includes(name));
  const tables: Table[] = [];
  for (const name of names)
    tables.push({ name, columns: await readColumns(runner, name), key: await readKey(runner, name) });
  return tables;
}

async function readKey(runner: QueryRunner, table: string): Promise<string[]> {
  const rows = await select<{ name: string }>(
    runner.manager,
    isEmbedded(runner)
      ? 'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk'
      : `SELECT column_name AS name FROM information_schema.statistics
          WHERE table_schema = DATABASE() AND table_name = ? AND index_name = 'PRIMARY' ORDER BY seq_in_index`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** All rows of a table, some at a time, in the order of its key. */
export async function* pagesOf(runner: QueryRunner, { name, columns, key }: Table): AsyncGenerator<Row[]> {
  const order = key.join(', ');
  let after: readonly Value[] | undefined;
  for (;;) {
    const where = after ? `WHERE (${order}) > (${places(key.length)})` : '';
    const page = await select<Row>(
      runner.manager,
      `SELECT ${columns.join(', ')} FROM ${name} ${where} ORDER BY ${order} LIMIT ${ROWS_A_PAGE}`,
      after ?? [],
    );
    if (page.length > 0) yield page;
    if (page.length < ROWS_A_PAGE) return;
    const last = new Map(Object.entries(page.at(-1) ?? {}));
    after = key.map((column) => last.get(column) ?? null);
  }
}
