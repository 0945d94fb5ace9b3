import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutRemains } from './page-remains.js';

interface Connection {
  exec(sql: string): void;
  prepare(sql: string): {
    all(...values: unknown[]): Record<string, unknown>[];
    run(...values: unknown[]): void;
  };
  close(): void;
}
const Database = createRequire(import.meta.url)('libsql') as new (path: string) => Connection;

/** Fills a table whose pages are split by rows that grow, and deletes those that say `secret`. */
function fill(database: Connection, lengths: readonly number[]): void {
  database.exec('PRAGMA secure_delete = ON; CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT, body TEXT)');
  database.exec('CREATE INDEX by_word ON t (word)');
  for (const [index, length] of lengths.entries()) {
    const word = index % 3 === 0 ? `secret ${length}` : `${length} kept`;
    database.prepare('INSERT INTO t VALUES (?, ?, NULL)').run(index, word);
    const grown = Math.max(0, index - (length % 7));
    database.prepare('UPDATE t SET body = word || ? WHERE id = ?').run('.'.repeat(length), grown);
  }
  database.exec("DELETE FROM t WHERE word LIKE 'secret%'");
}

function pagesOf(database: Connection): { pgno: number; data: Buffer }[] {
  return database
    .prepare('SELECT pgno, data FROM sqlite_dbpage')
    .all()
    .map(({ pgno, data }) => ({ pgno: Number(pgno), data: Buffer.from(data as Uint8Array) }));
}

describe('a page without its remains', () => {
  it('holds what is stored and nothing that was deleted, whatever rows there were', () => {
    const lengths = fc.array(fc.nat({ max: 900 }), { minLength: 100, maxLength: 300 });
    fc.assert(
      fc.property(lengths, (some) => {
        const database = new Database(':memory:');
        fill(database, some);
        const stored = database.prepare('SELECT * FROM t').all();
        for (const { pgno, data } of pagesOf(database)) {
          const clean = withoutRemains(data, pgno);
          if (clean)
            database
              .prepare('UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?')
              .run(Buffer.from(clean), pgno);
        }

        const clean = pagesOf(database);
        expect(clean.filter(({ data }) => data.includes('secret'))).toEqual([]);
        expect(clean.filter(({ data, pgno }) => withoutRemains(data, pgno))).toEqual([]);
        expect(database.prepare('SELECT * FROM t').all()).toEqual(stored);
        expect(database.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
        database.close();
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['of no table and no index', [0x00]],
    ['whose cells would end behind its content', [0x0d, 0, 0, 0xff, 0xff, 0, 16]],
    ['whose content would begin behind it', [0x0d, 0, 0, 0, 1, 0xff, 0xff]],
    ['whose free block would be outside', [0x0d, 0, 255, 0, 1, 0, 200]],
    ['whose free blocks would go round in a circle', [0x0d, 0, 200, 0, 1, 0, 100]],
  ])('is left as it is %s', (_, header) => {
    const page = Uint8Array.from({ length: 256 }, (_, index) => header[index] ?? 7);
    page.set([0, 200, 0, 8], 200);

    expect(withoutRemains(page, 2)).toBeUndefined();
  });
});
