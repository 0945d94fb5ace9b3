import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import type { TestDatabase } from '../databases/databases.js';

/** Every row of every table, by table. */
export async function everythingStored({ url }: TestDatabase): Promise<Record<string, unknown[]>> {
  const dataSource: DataSource = await connectDatabase(url, ENTITIES);
  try {
    const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    const rows = await Promise.all(
      tables.map(async (table) => [table, await dataSource.query(`SELECT * FROM ${table}`)] as const),
    );
    return Object.fromEntries(rows);
  } finally {
    await dataSource.destroy();
  }
}
