import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SqliteThread } from './sqlite-thread.js';

describe('the thread of an embedded database', () => {
  let folder: string;
  const threads: SqliteThread[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sqlite-thread-'));
  });
  afterEach(async () => {
    await Promise.all(threads.splice(0).map((thread) => thread.close()));
    await rm(folder, { recursive: true });
  });

  const open = async (): Promise<SqliteThread> => {
    const thread = new SqliteThread(join(folder, 'a.db'), { timeout: 0 });
    threads.push(thread);
    await thread.pragma('journal_mode = WAL');
    return thread;
  };
  const rows = (thread: SqliteThread, sql: string): Promise<unknown> => thread.run(sql);

  it('answers with rows, with how many were changed, and with bytes as they are', async () => {
    const thread = await open();
    await thread.run('CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT, bytes BLOB)');
    expect(
      await thread.run('INSERT INTO t (word, bytes) VALUES (?, ?), (?, NULL)', [
        'é',
        Buffer.from([0, 255]),
        null,
      ]),
    ).toMatchObject({ affected: 2, lastId: 2 });
    expect(await rows(thread, 'SELECT * FROM t')).toEqual({
      rows: [
        { id: 1, word: 'é', bytes: Buffer.from([0, 255]) },
        { id: 2, word: null, bytes: null },
      ],
    });
  });

  it('answers each in its turn, also where some fail', async () => {
    const thread = await open();
    const asked = ['SELECT 1 AS n', 'SELECT nothing', 'SELECT 3 AS n'].map((sql) => thread.run(sql));
    expect(await Promise.allSettled(asked)).toEqual([
      { status: 'fulfilled', value: { rows: [{ n: 1 }] } },
      { status: 'rejected', reason: expect.objectContaining({ code: 'SQLITE_ERROR' }) },
      { status: 'fulfilled', value: { rows: [{ n: 3 }] } },
    ]);
  });

  it('knows the columns of a table that has changed', async () => {
    const thread = await open();
    await thread.run('CREATE TABLE t (a)');
    await thread.run('INSERT INTO t VALUES (1)');
    expect(await rows(thread, 'SELECT * FROM t')).toEqual({ rows: [{ a: 1 }] });
    await thread.run('ALTER TABLE t ADD b DEFAULT 2');
    expect(await rows(thread, 'SELECT * FROM t')).toEqual({ rows: [{ a: 1, b: 2 }] });
  });

  it('leaves nothing of a statement that fails, and is in no transaction after it', async () => {
    const thread = await open();
    await thread.run('CREATE TABLE t (id INTEGER PRIMARY KEY)');
    await expect(thread.run('INSERT INTO t VALUES (1), (2), (1)')).rejects.toMatchObject({
      code: expect.stringMatching(/^SQLITE_CONSTRAINT/),
    });
    await thread.run('BEGIN IMMEDIATE');
    await thread.run('ROLLBACK');
    expect(await rows(thread, 'SELECT * FROM t')).toEqual({ rows: [] });
  });

  it.each([
    ['a single change', 'INSERT INTO t VALUES (?)', ['late']],
    ['a transaction', 'BEGIN IMMEDIATE', []],
    ['a change of the schema', 'CREATE INDEX by_word ON t (word)', []],
  ])('loses nothing that is written after %s came upon another process', async (_, sql, values) => {
    const [ours, others, reader] = [await open(), await open(), await open()];
    await others.run('CREATE TABLE t (word TEXT)');
    await others.run('BEGIN IMMEDIATE');
    await expect(ours.run(sql, values)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await others.run('COMMIT');

    await ours.run('INSERT INTO t VALUES (?)', ['kept']);
    expect(await rows(reader, 'SELECT word FROM t')).toEqual({ rows: [{ word: 'kept' }] });
    await others.run('INSERT INTO t VALUES (?)', ['another']);
  });

  it('finishes what was asked before it closes, and answers nothing after it', async () => {
    const thread = await open();
    await thread.run('CREATE TABLE t (id INTEGER PRIMARY KEY)');
    const before = thread.run('INSERT INTO t VALUES (1)');
    const closed = thread.close();
    const behind = thread.run('INSERT INTO t VALUES (2)');
    await expect(behind).rejects.toThrow('The database connection is not open');
    await expect(thread.pragma('user_version')).rejects.toThrow('not open');
    await expect(before).resolves.toMatchObject({ affected: 1 });
    await closed;
    expect(await rows(await open(), 'SELECT * FROM t')).toEqual({ rows: [{ id: 1 }] });
  });

  it('says of each statement that a file is no database', async () => {
    const thread = new SqliteThread(folder, { timeout: 0 });
    threads.push(thread);
    await expect(thread.run('SELECT 1')).rejects.toMatchObject({ message: expect.stringMatching(/open/) });
  });
});
