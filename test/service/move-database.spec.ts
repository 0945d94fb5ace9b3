import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ENTITIES } from '../../src/app.module.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import type { Copied } from '../../src/platform/database/move/copy-all.js';
import { copyAll } from '../../src/platform/database/move/copy-all.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { everythingStored } from '../security/everything-stored.js';
import { RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';

const NAMES = 'Zoë "Zed" O’Hara 😀';

/** A row in every table, whatever it means: what is copied are rows. */
async function fillEveryTable({ url }: TestDatabase): Promise<string[]> {
  const dataSource = await connectDatabase(url, ENTITIES);
  try {
    for (const { tableName, columns } of dataSource.entityMetadatas) {
      if ((await dataSource.query<unknown[]>(`SELECT 1 FROM ${tableName} LIMIT 1`)).length > 0) continue;
      const row = columns.map(({ databaseName, type, isNullable }) => {
        const kind = typeof type === 'string' ? type : 'int';
        if (isNullable) return [databaseName, null];
        return [
          databaseName,
          /char|text|json/.test(kind) ? 'x' : /date/.test(kind) ? '2027-03-01 12:00:00.123' : 1,
        ];
      });
      await dataSource.query(
        `INSERT INTO ${tableName} (${row.map(([name]) => name).join(', ')}) VALUES (${row.map(() => '?').join(', ')})`,
        row.map(([, value]) => value),
      );
    }
    return dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();
  } finally {
    await dataSource.destroy();
  }
}

const kinds = databases();
const ways = kinds.flatMap((from) => kinds.map((to) => [`${from.name} to ${to.name}`, from, to] as const));

describe.each(ways)('moving everything from %s', (_way, from, to) => {
  let service: RunningService | undefined;
  let source: TestDatabase;
  let target: TestDatabase;

  afterEach(async () => {
    await service?.stop();
    service = undefined;
    await source.drop();
    await target.drop();
  });

  it('copies every row of every table, and the service goes on there', async () => {
    source = await from.create();
    target = await to.createEmpty();
    const carrier = await FakeFlowroute.start();
    const before = await RunningService.startOn(source, new TestClock('2027-03-01T12:00:00Z'), carrier);
    const id = await before.createReminder({ contact_name: NAMES });
    await before.becomes(id, { reminder_sent: true });
    await before.reply('yes');
    await before.becomes(id, { confirm_sent: true });
    const later = await before.createReminder({ contact_number: '12225550001', notify_window: 1 });
    await before.close();
    const tables = await fillEveryTable(source);

    const copied: Copied[] = [];
    await copyAll(source.url, target.url, (each) => copied.push(each));

    expect(copied.map(({ table }) => table).sort()).toEqual(tables);
    expect(copied.every(({ rows }) => rows > 0)).toBe(true);
    const counts = async (database: TestDatabase): Promise<unknown> =>
      Object.entries(await everythingStored(database)).map(([table, rows]) => [table, rows.length]);
    expect(await counts(target)).toEqual(await counts(source));
    service = await RunningService.startOn(target, new TestClock('2027-03-01T12:00:00Z'), carrier);
    expect(await service.find(id)).toMatchObject({ contact_name: NAMES, will_attend: true });
    service.advance({ hours: 23 });
    await service.becomes(later, { reminder_sent: true });
  });

  it('copies nothing into a database that is not empty, and leaves it as it is', async () => {
    source = await from.create();
    target = await to.create();
    await fillEveryTable(target);

    await expect(copyAll(source.url, target.url, () => undefined)).rejects.toThrow(/the target is not empty/);
  });

  it('copies nothing where it fails on its way', async () => {
    source = await from.create();
    target = await to.createEmpty();
    await fillEveryTable(source);

    const failing = copyAll(source.url, target.url, ({ table }) => {
      if (table === 'receipt') throw new Error('the power went off');
    });

    await expect(failing).rejects.toThrow('the power went off');
    const { event_mark: begunByMigrations, ...others } = await everythingStored(target);
    expect(begunByMigrations).toEqual([{ id: 1, position: 0 }]);
    expect(Object.values(others).flat()).toEqual([]);
  });
});

it('npm run migrate-data says what is wrong with its words, and repeats none of them', () => {
  for (const args of [
    [],
    ['sqlite:a.db'],
    ['mysql://u:s3cr3t@h', 'sqlite:a.db'],
    ['@/nowhere', 'sqlite:a.db'],
    ['sqlite:a.db', 'sqlite:a.db'],
  ]) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['dist/src/platform/database/move/migrate-data.js', ...args],
      {
        encoding: 'utf8',
      },
    );
    expect({ args, status }).toEqual({ args, status: 2 });
    expect(stderr).not.toContain('s3cr3t');
  }
});
