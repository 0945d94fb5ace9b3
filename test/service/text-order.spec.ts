import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { select } from '../../src/platform/database/sql/sql.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';

const BY_BYTES = 'utf8mb4_bin';
/** Of the migrations themselves, and never joined. */
const APART = ['migrations', 'migration_lock'];

const server = databases().find(({ name }) => name === 'mysql');
let database: TestDatabase;
let dataSource: DataSource;

beforeEach(async () => {
  if (!server) return;
  database = await server.createEmpty();
  dataSource = await openDatabase(database.url, ENTITIES);
});
afterEach(async () => {
  if (!server) return;
  await dataSource.destroy();
  await database.drop();
});

// The embedded database compares by bytes whatever it is told. `npm run test:all` says loudly where there is no server.
(server ? it : it.skip)(
  'text is compared by bytes in every table, and in those that are still to come',
  async () => {
    const others = await select<{ place: string }>(
      dataSource.manager,
      `SELECT CONCAT(table_name, '.', column_name) AS place FROM information_schema.columns
      WHERE table_schema = DATABASE() AND collation_name <> ? AND table_name NOT IN (?, ?)`,
      [BY_BYTES, ...APART],
    );
    const [schema] = await select<{ collation: string }>(
      dataSource.manager,
      `SELECT default_collation_name AS collation FROM information_schema.schemata WHERE schema_name = DATABASE()`,
      [],
    );

    expect(others).toEqual([]);
    expect(schema?.collation).toBe(BY_BYTES);
  },
);
