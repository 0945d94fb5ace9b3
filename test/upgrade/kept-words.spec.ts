import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';

const AT = '2027-03-01 12:00:00.000';

describe.each(databases())('what older versions have kept of what was said, on $name', (kind) => {
  let database: TestDatabase;
  let opened: DataSource;

  beforeEach(async () => {
    database = await kind.create();
    opened = await openDatabase(database.url, ENTITIES);
  });
  afterEach(async () => {
    await opened.destroy();
    await database.drop();
  });

  it('is reduced to keywords by an upgrade, also by one that is made twice', async () => {
    const words = [
      'STOP',
      'STOP I HAVE HIV MY WIFE READS MY',
      'WRONG NUMBER',
      'CANCEL',
      'QUITENME DE SU LISTA',
      'STAFF',
    ];
    for (const [index, word] of words.entries())
      await opened.query('INSERT INTO opt_out (number, since, word) VALUES (?, ?, ?)', [
        `1222555000${index}`,
        AT,
        word,
      ]);
    await opened.query(
      "INSERT INTO receipt (id, carrier, carrier_id, step, status, words, received_at) VALUES ('1', 'flowroute', 'a', 4, 'rejected', 'HIV', ?)",
      [AT],
    );
    await opened.query("DELETE FROM migrations WHERE name LIKE 'ForgetMore%'");
    await opened.destroy();

    opened = await openDatabase(database.url, ENTITIES);

    const kept = await opened.query<{ word: string }[]>('SELECT word FROM opt_out ORDER BY number');
    expect(kept.map(({ word }) => word)).toEqual(['STOP', 'STOP', 'WRONG NUMBER', 'CANCEL', 'STOP', 'STAFF']);
    expect(await opened.query('SELECT words FROM receipt')).toEqual([{ words: null }]);
    expect(await opened.query('SELECT id, position FROM event_mark')).toEqual([{ id: 1, position: 0 }]);
  });
});
