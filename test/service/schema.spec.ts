import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { migrations } from '../../src/platform/database/migrations/index.js';
import { keptSecret } from '../../src/platform/database/secrets/kept-secret.js';
import { keyedHash } from '../../src/platform/database/secrets/keyed-hash.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';

describe.each(databases())('the schema on $name', (kind) => {
  let database: TestDatabase;
  const opened: DataSource[] = [];
  const open = async (): Promise<DataSource> => {
    const dataSource = await openDatabase(database.url, ENTITIES);
    opened.push(dataSource);
    return dataSource;
  };

  beforeEach(async () => {
    database = await kind.createEmpty();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((dataSource) => dataSource.destroy()));
    await database.drop();
  });

  it('is after all migrations exactly what the entities describe', async () => {
    const { driver } = await open();

    const difference = await driver.createSchemaBuilder().log();

    expect(difference.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('comes to be once where replicas start together', async () => {
    const replicas = await Promise.all([open(), open(), open()]);

    for (const { manager } of replicas) {
      const applied: unknown[] = await manager.query('SELECT name FROM migrations');
      expect(applied).toHaveLength(migrations.length);
    }
  });

  it('gives a key to the hashes of what calendars said, and keeps what they mean', async () => {
    const dataSource = await open();
    const plain = createHash('sha256').update('what it said').digest('hex');
    while ((await lastMigration(dataSource)) !== 'TakeCalendarsIn1795975000000')
      await dataSource.undoLastMigration();
    await dataSource.query(
      `INSERT INTO calendar_feed_event (id, feed, external_id, digest, appointment_at)
        VALUES ('1', 'lee', 'a', '${plain}', '2027-03-05 09:00:00.000')`,
    );

    await dataSource.runMigrations();

    const secret = await keptSecret(dataSource.manager, 'calendar_feeds', new Date());
    expect(await dataSource.query('SELECT digest FROM calendar_feed_event')).toEqual([
      { digest: keyedHash(secret, 'what it said') },
    ]);
  });

  it('goes back to nothing, migration by migration', async () => {
    const dataSource = await open();

    for (let undone = 0; undone < migrations.length; undone++) await dataSource.undoLastMigration();

    const left = await Promise.allSettled(
      ENTITIES.map((entity) => dataSource.manager.find(entity, { take: 1 })),
    );
    expect(left.map(({ status }) => status)).toEqual(ENTITIES.map(() => 'rejected'));
  });
});

async function lastMigration({ manager }: DataSource): Promise<string | undefined> {
  const rows = await manager.query<{ name: string }[]>(
    'SELECT name FROM migrations ORDER BY id DESC LIMIT 1',
  );
  return rows[0]?.name;
}
