import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import type { TestDatabase } from '../databases/databases.js';

type Row = Record<string, string | number | Date | null>;

/** All rows of a database, as a backup has them. */
export class Snapshot {
  private constructor(private readonly rows: ReadonlyMap<string, readonly Row[]>) {}

  static async of(database: TestDatabase): Promise<Snapshot> {
    return within(database, async (dataSource) => {
      const rows = new Map<string, readonly Row[]>();
      for (const { tableName } of dataSource.entityMetadatas)
        rows.set(tableName, await dataSource.query<Row[]>(`SELECT * FROM ${tableName}`));
      return new Snapshot(rows);
    });
  }

  /** The database is again as it was, also for those who are connected to it. */
  async restore(database: TestDatabase): Promise<void> {
    await within(database, (dataSource) =>
      dataSource.transaction(async (manager) => {
        for (const [table, rows] of this.rows) {
          await manager.query(`DELETE FROM ${table}`);
          for (const row of rows) {
            const columns = Object.keys(row);
            await manager.query(
              `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
              Object.values(row),
            );
          }
        }
      }),
    );
  }
}

async function within<T>(database: TestDatabase, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await openDatabase(database.url, ENTITIES);
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
