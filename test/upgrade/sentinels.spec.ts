import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { GiveSentinelsColumns1795856400000 } from '../../src/platform/database/migrations/1795856400000-give-sentinels-columns.js';
import { migrations } from '../../src/platform/database/migrations/index.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';

const AT = '2027-03-01 12:00:00.000';
const LATER = '2027-03-04 12:00:00.000';
const NEVER = '9999-01-01 00:00:00.000';

const ORIGINS = [
  ['STOP', 'contact', 'STOP'],
  ['WRONG NUMBER', 'wrong_number', null],
  ['STAFF', 'staff', null],
  ['CARRIER', 'carrier', null],
] as const;

describe.each(databases())('what stood in place of a column, on $name', (kind) => {
  let database: TestDatabase;
  let opened: DataSource;

  beforeEach(async () => {
    database = await kind.createEmpty();
    opened = await openDatabase(database.url, ENTITIES);
  });
  afterEach(async () => {
    await opened.destroy();
    await database.drop();
  });

  const insert = async (
    table: string,
    row: Readonly<Record<string, string | number | null>>,
  ): Promise<void> => {
    const columns = Object.keys(row);
    await opened.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      Object.values(row),
    );
  };
  const optOuts = (columns: string): Promise<unknown[]> =>
    opened.query(`SELECT ${columns} FROM opt_out ORDER BY number`);
  const message = async (columns: string): Promise<unknown> =>
    (await opened.query<unknown[]>(`SELECT ${columns} FROM message`))[0];

  /** Back to before they were given columns. */
  const undo = async (): Promise<void> => {
    const names = migrations.map(({ name }) => name);
    for (const _ of names.slice(names.indexOf(GiveSentinelsColumns1795856400000.name)))
      await opened.undoLastMigration({ transaction: 'none' });
  };

  it('becomes one, and can become it again', async () => {
    await undo();
    for (const [index, [word]] of ORIGINS.entries())
      await insert('opt_out', { number: `1222555000${index}`, since: AT, word });
    await insert('message', {
      id: '1',
      direction: 'outbound',
      kind: 'reminder',
      version: 1,
      recipient: '12225550000',
      status: 'unknown',
      reason: 'held_for_staff',
      lane: 1,
      planned_for: AT,
      send_at: AT,
      not_after: LATER,
      attempt: 1,
      lease_until: NEVER,
      created_at: AT,
      updated_at: AT,
    });

    await opened.runMigrations({ transaction: 'none' });

    expect(await optOuts('word, source')).toEqual(ORIGINS.map(([, source, word]) => ({ word, source })));
    expect(
      await message('lease_until IS NULL AS is_free, held_at = updated_at AS is_held, withdrawn_at'),
    ).toEqual({ is_free: 1, is_held: 1, withdrawn_at: null });

    await undo();
    expect(await optOuts('word')).toEqual(ORIGINS.map(([word]) => ({ word })));
    await opened.runMigrations({ transaction: 'none' });
    expect(await optOuts('word, source')).toEqual(ORIGINS.map(([, source, word]) => ({ word, source })));
  });

  it('is taken for a text of the contact where an older version that still runs says nothing of a source', async () => {
    await insert('opt_out', { number: '12225550000', since: AT, word: 'STOP' });
    expect(await optOuts('word, source')).toEqual([{ word: 'STOP', source: 'contact' }]);
  });
});
