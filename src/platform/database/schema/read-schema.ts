import type { QueryRunner } from 'typeorm';
import { select } from '../sql/sql.js';
import { isEmbedded } from './online-alter.js';

interface Index {
  readonly columnNames: readonly string[];
  readonly isUnique: boolean;
}

/** The names of a table's columns, none where there is no such table. */
export async function readColumns(runner: QueryRunner, table: string): Promise<string[]> {
  const rows = await select<{ name: string }>(
    runner.manager,
    isEmbedded(runner)
      ? 'SELECT name FROM pragma_table_info(?)'
      : 'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?',
    [table],
  );
  return rows.map(({ name }) => name);
}

/** An index by its name, undefined where the table has none of that name. */
export async function readIndex(
  runner: QueryRunner,
  table: string,
  name: string,
): Promise<Index | undefined> {
  const rows = await select<{ columnName: string; isUnique: number | string }>(
    runner.manager,
    isEmbedded(runner)
      ? `SELECT info.name AS columnName, list."unique" AS isUnique
           FROM pragma_index_list(?) list JOIN pragma_index_info(list.name) info WHERE list.name = ? ORDER BY info.seqno`
      : `SELECT column_name AS columnName, 1 - non_unique AS isUnique FROM information_schema.statistics
          WHERE table_schema = DATABASE() AND table_name = ? AND index_name = ? ORDER BY seq_in_index`,
    [table, name],
  );
  const [first] = rows;
  if (!first) return undefined;
  return { columnNames: rows.map(({ columnName }) => columnName), isUnique: Number(first.isUnique) === 1 };
}
