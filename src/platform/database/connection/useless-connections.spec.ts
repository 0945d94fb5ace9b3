import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { databases, type TestDatabase } from '../../../../test/databases/databases.js';
import { select } from '../sql/sql.js';
import { connectDatabase } from './open.js';

const server = databases().find(({ name }) => name === 'mysql');

// The embedded database has no pool. `npm run test:all` says loudly where there is no server.
(server ? describe : describe.skip)('a pooled connection on a server', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    if (!server) return;
    database = await server.createEmpty();
    dataSource = await connectDatabase(database.url, []);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  async function connectionId(): Promise<number | undefined> {
    const rows = await select<{ id: number }>(dataSource.manager, 'SELECT CONNECTION_ID() AS id', []);
    return rows[0]?.id;
  }

  async function failWith(number: number): Promise<void> {
    const statement = `SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = ${number}, MESSAGE_TEXT = 'as asked'`;
    await expect(dataSource.query(statement)).rejects.toThrow('as asked');
  }

  it.each([1047, 1290, 1836])(
    'is closed where the server says %i: it is not the one to ask',
    async (number) => {
      const before = await connectionId();
      await failWith(number);
      expect(await connectionId()).not.toBe(before);
    },
  );

  it('is kept after any other error', async () => {
    const before = await connectionId();
    await failWith(1213);
    expect(await connectionId()).toBe(before);
  });
});
