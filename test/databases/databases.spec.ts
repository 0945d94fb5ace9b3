import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { databases, type TestDatabase } from './databases.js';

const made: TestDatabase[] = [];
afterEach(() => Promise.all(made.splice(0).map((each) => each.drop())));

describe.each(databases())('a test database on $name', ({ name, create }) => {
  async function one(): Promise<TestDatabase> {
    const database = await create();
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

  it('is one of its own for each caller', async () => {
    const [a, b] = [await one(), await one()];
    expect(a.url).not.toBe(b.url);
    await expect(exists(a)).resolves.toBe(true);
    await expect(exists(b)).resolves.toBe(true);
  });

  it('leaves nothing behind', async () => {
    const database = await one();
    await database.drop();
    await expect(exists(database)).resolves.toBe(false);
  });
});
