import type { QueryRunner, TableColumnOptions } from 'typeorm';
import { TableColumn } from 'typeorm';
import { alterOnline, isEmbedded, progressOf } from './online-alter.js';

/** Lets a text column be NULL, or no longer. Can be run again however far it came. */
export async function setNullable(
  runner: QueryRunner,
  table: string,
  column: TableColumnOptions,
  isNullable: boolean,
): Promise<void> {
  const isDone = async (): Promise<boolean> => {
    const found = await runner.getTable(table);
    return found?.findColumnByName(column.name)?.isNullable === isNullable;
  };
  if (await isDone()) return;
  progressOf(runner)?.step(`change a column of ${table}`);
  if (isEmbedded(runner)) {
    const changed = new TableColumn({ ...column, isNullable });
    return asAWhole(runner, () => runner.changeColumn(table, column.name, changed));
  }
  const type = `${column.type}(${column.length})`;
  const changed = `MODIFY ${column.name} ${type} ${isNullable ? 'NULL' : 'NOT NULL'}`;
  await alterOnline(runner, table, changed, isDone);
}

/** On SQLite a table is made anew for this, by statements of which one alone would leave half of it. */
async function asAWhole(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  await runner.startTransaction();
  try {
    await work();
    await runner.commitTransaction();
  } catch (error) {
    // Where even that fails, the end of the connection undoes it.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}
