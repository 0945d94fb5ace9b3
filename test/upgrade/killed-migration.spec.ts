import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource, QueryRunner } from 'typeorm';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import { ENTITIES } from '../../src/app.module.js';
import { connectDatabase, openDatabase } from '../../src/platform/database/connection/open.js';
import { migrations } from '../../src/platform/database/migrations/index.js';
import { select } from '../../src/platform/database/sql/sql.js';
import { GatedQueryRunner } from '../../src/platform/database/sqlite/sqlite-runners.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import type { LandedSchema } from './landed-schemas.js';
import { LANDED_SCHEMAS, makeSchema } from './landed-schemas.js';
import { fillOldSchema, STATUSES } from './old-rows.js';

const landed = (commit: string): LandedSchema[] =>
  LANDED_SCHEMAS.filter((schema) => schema.commit === commit);
const [EARLIEST, OLD] = [landed('32ca8a6'), landed('0c989e0')];

describe.each(databases())('a migration on $name', (kind) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await kind.createEmpty();
  });
  afterEach(() => database.drop());

  it.each([
    ['an empty database', []],
    ['the first schema that landed', EARLIEST],
    ['an old schema with texts in all states', OLD],
  ])('killed at each statement, from %s, goes on where it was', async (_, from) => {
    const filled = await connectDatabase(database.url, []);
    for (const schema of from) {
      await makeSchema(filled, schema);
      await fillOldSchema(filled);
    }
    await filled.destroy();

    const kills = await untilNotKilled(() => openDatabase(database.url, ENTITIES));

    expect(kills).toBeGreaterThan(migrations.length);
    const dataSource = await openDatabase(database.url, ENTITIES);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    const applied = await select<{ name: string }>(dataSource.manager, 'SELECT name FROM migrations', []);
    const texts = await select(dataSource.manager, 'SELECT id FROM message', []);
    await dataSource.destroy();
    if (from !== EARLIEST) expect(upQueries.map(({ query }) => query)).toEqual([]);
    expect(applied.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name).sort());
    expect(texts).toHaveLength(from.length * 3 * STATUSES.length);
  });
});

/**
 * Opens the database again and again, and each time lets one more statement through that changes something: after it nothing
 * works any more, as after a kill.
 * @returns how often it was killed
 */
async function untilNotKilled(open: () => Promise<DataSource>): Promise<number> {
  const seen = new Set<string>();
  for (let kills = 0; ; kills++) {
    const giveBack = killAfterNew(seen);
    try {
      const opened = await open();
      giveBack();
      await opened.destroy();
      return kills;
    } catch (error) {
      giveBack();
      if (!String(error).includes('killed')) throw error;
    }
  }
}

function killAfterNew(seen: Set<string>): () => void {
  const undo = [MysqlQueryRunner.prototype, GatedQueryRunner.prototype].map(
    (prototype: Pick<QueryRunner, 'query'>) => {
      const { query } = prototype;
      let killed = false;
      prototype.query = async function (
        this: QueryRunner,
        sql: string,
        values?: unknown[],
        structured?: boolean,
      ) {
        // A transaction that is open is undone by the end of the process.
        if (killed && sql !== 'ROLLBACK') throw new Error('killed');
        const answer: unknown = await Reflect.apply(query, this, [sql, values, structured]);
        const statement = JSON.stringify([sql, values]);
        if (changesSomething(sql) && !seen.has(statement)) {
          seen.add(statement);
          killed = true;
          throw new Error('killed');
        }
        return answer;
      } as QueryRunner['query'];
      return () => (prototype.query = query);
    },
  );
  return () => undo.forEach((each) => each());
}

function changesSomething(sql: string): boolean {
  return !/^\s*(SELECT|PRAGMA|SHOW|SET|BEGIN)|migration_lock/i.test(sql);
}
