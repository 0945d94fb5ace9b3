import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { connectDatabase, openDatabase } from '../../src/platform/database/connection/open.js';
import { select } from '../../src/platform/database/sql/sql.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { LANDED_SCHEMAS, makeSchema, statementsOf } from './landed-schemas.js';
import { fillOldSchema, STATUSES } from './old-rows.js';

describe.each(databases())('an upgrade on $name', (kind) => {
  let database: TestDatabase;
  let opened: DataSource | undefined;

  beforeEach(async () => {
    database = await kind.createEmpty();
  });
  afterEach(async () => {
    await opened?.destroy();
    opened = undefined;
    await database.drop();
  });

  const prepare = async (work: (old: DataSource) => Promise<void>): Promise<void> => {
    const old = await connectDatabase(database.url, []);
    await work(old);
    await old.destroy();
  };
  const upgrade = async (): Promise<DataSource> => (opened = await openDatabase(database.url, ENTITIES));

  it.each(LANDED_SCHEMAS)('brings the schema of $commit up to date, and loses nothing', async (schema) => {
    await prepare(async (old) => {
      await makeSchema(old, schema);
      await fillOldSchema(old);
    });

    const dataSource = await upgrade();

    expect(await missingIn(dataSource)).toEqual([]);
    await expectRows(dataSource);
  });

  // 1: the column is there, 5: old indices are gone, 9: some new ones are there.
  it.each([1, 5, 9])(
    'goes on where an older version was killed after statement %i of a migration',
    async (killedAfter) => {
      if (kind.name === 'sqlite') return; // It made each migration in one transaction there.
      const before = LANDED_SCHEMAS.find(({ commit }) => commit === '0c989e0');
      const step = 'OneColumnAKey1795500000000@1e6be9a';
      if (!before) throw new Error('no such schema');
      await prepare(async (old) => {
        await makeSchema(old, before);
        await fillOldSchema(old);
        for (const sql of statementsOf(old, step).slice(0, killedAfter)) await old.query(sql);
      });
      await expectRows(await upgrade());
    },
  );
});

async function expectRows(dataSource: DataSource): Promise<void> {
  const rows = await select<{ kind: string; once_key: string | null; status: string }>(
    dataSource.manager,
    'SELECT kind, once_key, status FROM message ORDER BY id',
    [],
  );
  const ofKind = (kind: string): typeof rows => rows.filter((row) => row.kind === kind);
  expect(ofKind('reminder').map(({ status }) => status)).toEqual(STATUSES);
  expect(new Set(ofKind('reminder').map(({ once_key: key }) => key?.replace(/^0195a\d+/, '')))).toEqual(
    new Set(['/24/1']),
  );
  expect(ofKind('confirmation').filter(({ once_key: key }) => key?.endsWith('/confirmation'))).toHaveLength(
    STATUSES.length,
  );
  expect(ofKind('inbound')).toHaveLength(STATUSES.length);
}

/** Columns and indices that the entities describe and the database lacks, and the other way round. */
async function missingIn(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const differing: string[] = [];
  for (const { tableName, columns, indices } of dataSource.entityMetadatas) {
    const table = await runner.getTable(tableName);
    const described = [
      ...columns.map((column) => `${column.databaseName} ${column.isNullable}`),
      ...indices.map(
        (index) =>
          `${index.name} ${index.columns.map(({ databaseName }) => databaseName).join()} ${index.isUnique}`,
      ),
    ];
    const found = [
      ...(table?.columns ?? []).map((column) => `${column.name} ${column.isNullable}`),
      ...(table?.indices ?? []).map((index) => `${index.name} ${index.columnNames.join()} ${index.isUnique}`),
    ];
    differing.push(
      ...described.filter((each) => !found.includes(each)).map((each) => `${tableName} lacks ${each}`),
    );
    differing.push(
      ...found.filter((each) => !described.includes(each)).map((each) => `${tableName} has ${each}`),
    );
  }
  await runner.release();
  return differing;
}
