import type { EntityManager } from 'typeorm';
import { insertRows } from './sql.js';

/**
 * Inserts entities as they are, by the columns that they declare. TypeORM's own insert costs several times as much; it would
 * also set generated values and load defaults, of which our tables have none.
 */
export async function insertEntities<Entity extends object>(
  manager: EntityManager,
  type: new () => Entity,
  entities: readonly Entity[],
): Promise<void> {
  const { tableName, columns } = manager.dataSource.getMetadata(type);
  const { driver } = manager.dataSource;
  const filled = columns.filter((column) =>
    entities.some((entity) => (column.getEntityValue(entity) ?? null) !== null),
  );
  const rows = entities.map((entity) =>
    Object.fromEntries(
      filled.map((column) => [
        column.databaseName,
        driver.preparePersistentValue(column.getEntityValue(entity), column),
      ]),
    ),
  );
  await insertRows(manager, tableName, rows);
}
