import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import { databases, type TestDatabase } from './databases.js';

const made: TestDatabase[] = [];
afterEach(() => Promise.all(made.splice(0).map((each) => each.drop())));

describe.each(databases())('a test database on $name', ({ name, create, createEmpty }) => {
  async function one(creation = create): Promise<TestDatabase> {
    const database = await creation();
    made.push(database);
    return database;
  }

  async function exists({ url }: TestDatabase): Promise<boolean> {
    if (name === 'sqlite') return existsSync(dirname(url.replace('sqlite:', '')));
    const connection = await createConnection(process.env['TEST_MYSQL_URL'] ?? '');
    const [rows] = await connection.query('SHOW DATABASES LIKE ?', [new URL(url).pathname.slice(1)]);
    await connection.end();
    return Array.isArray(rows) && rows.length === 1;
  }

  async function on<T>({ url }: TestDatabase, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
    const dataSource = await connectDatabase(url, []);
    try {
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  }

  const raiseAlert = (database: TestDatabase): Promise<unknown> =>
    on(database, ({ manager }) =>
      manager.query("INSERT INTO alert (name, since) VALUES ('left', '2027-03-01 12:00:00')"),
    );
  const alerts = (database: TestDatabase): Promise<unknown> =>
    on(database, ({ manager }) => manager.query('SELECT name FROM alert'));

  it('is one of its own for each caller', async () => {
    const [a, b] = [await one(), await one()];
    expect(a.url).not.toBe(b.url);
    await expect(exists(a)).resolves.toBe(true);
    await expect(exists(b)).resolves.toBe(true);
  });

  it('leaves nothing behind', async () => {
    const database = await one(createEmpty);
    await database.drop();
    await expect(exists(database)).resolves.toBe(false);
  });

  it('has no rows, whatever the one before it had', async () => {
    const before = await one();
    await raiseAlert(before);
    await before.drop();

    expect(await alerts(await one())).toEqual([]);
  });

  it('has the tables of today, whatever was done to those of the one before it', async () => {
    const before = await one();
    await on(before, ({ manager }) => manager.query('ALTER TABLE alert RENAME TO gone_alert'));
    await before.drop();
    await expect(exists(before)).resolves.toBe(false);

    expect(await alerts(await one())).toEqual([]);
  });
});
