// @ts-check
/**
 * Runs the statements of one embedded database, in the order in which they come. In a thread of its own, as libsql answers before it
 * returns: nothing else in the service waits for a disk, or for a statement that reads much.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {import('../sqlite-thread.js').Asked} Asked */
/** @typedef {import('../sqlite-thread.js').Answer} Answer */
/**
 * What is used of libsql's interface, which is better-sqlite3's.
 * @typedef {{ reader: boolean, raw(): Statement, columns(): { name: string }[], all(values: readonly unknown[]): unknown[][],
 *   run(values: readonly unknown[]): { changes: number, lastInsertRowid: number } }} Statement
 * @typedef {{ inTransaction: boolean, prepare(sql: string): Statement, exec(sql: string): void, close(): void }} Connection
 */

/** Of the statements that stay prepared, which then take some seven times as much. */
const MAX_KEPT_LENGTH = 600_000;
const CONTROLS = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;
/** Either only read, or have no place in a transaction. */
const STAND_ALONE = /^\s*(?:SELECT|EXPLAIN|PRAGMA|VACUUM|ATTACH|DETACH)\b/i;
const KEPT = /^\s*(?:SELECT|INSERT|UPDATE|DELETE)\b/i;

/**
 * Where another process is writing, SQLite leaves a statement as it stands, for it to be tried again. libsql does not end it: until
 * it is collected as garbage all that the connection writes seems to be committed, and is then undone. So only a BEGIN may come upon
 * another process: by `exec` it is ended.
 */
class Database {
  /** @type {Map<string, Statement>} */
  #statements = new Map();
  /** Of all of them together. */
  #keptLength = 0;

  /** @param {Connection} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {string} sql @param {readonly unknown[]} values @returns {Answer} */
  run(sql, values) {
    if (CONTROLS.test(sql)) return this.#control(sql);
    if (this.connection.inTransaction || STAND_ALONE.test(sql)) return this.#run(sql, values);
    return this.#inTransaction(() => this.#run(sql, values));
  }

  /** @param {string} sql @returns {Answer} */
  #control(sql) {
    this.connection.exec(sql);
    return { kind: 'changed', affected: 0, lastId: 0 };
  }

  /** @param {() => Answer} work */
  #inTransaction(work) {
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const answer = work();
      this.connection.exec('COMMIT');
      return answer;
    } catch (error) {
      // Where the disk is full SQLite has undone it by itself.
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  /** @param {string} sql @param {readonly unknown[]} values @returns {Answer} */
  #run(sql, values) {
    const statement = this.#take(sql);
    const answer = answerOf(statement, values);
    if (KEPT.test(sql)) this.#keep(sql, statement);
    // A change of the schema: what was prepared before may give other columns.
    else this.#forgetAll();
    return answer;
  }

  /** @param {string} sql */
  #take(sql) {
    const kept = this.#statements.get(sql);
    if (kept === undefined) return this.connection.prepare(sql);
    this.#forget(sql);
    return kept;
  }

  /** Behind all others: what is taken least often is forgotten first. @param {string} sql @param {Statement} statement */
  #keep(sql, statement) {
    this.#statements.set(sql, statement);
    this.#keptLength += sql.length;
    for (const oldest of this.#statements.keys()) {
      if (this.#keptLength <= MAX_KEPT_LENGTH) return;
      this.#forget(oldest);
    }
  }

  /** @param {string} sql */
  #forget(sql) {
    this.#statements.delete(sql);
    this.#keptLength -= sql.length;
  }

  #forgetAll() {
    this.#statements.clear();
    this.#keptLength = 0;
  }
}

/** @param {Statement} statement @param {readonly unknown[]} values @returns {Answer} */
function answerOf(statement, values) {
  if (statement.reader) {
    const rows = statement.raw().all(values);
    return { kind: 'rows', columns: statement.columns().map(({ name }) => name), rows };
  }
  const { changes, lastInsertRowid } = statement.run(values);
  return { kind: 'changed', affected: changes, lastId: lastInsertRowid };
}

/** @param {unknown} error @returns {Answer} */
function failed(error) {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return { kind: 'failed', message, code };
}

/** @returns {(asked: Asked) => Answer} */
function open() {
  try {
    const Libsql = createRequire(import.meta.url)('libsql');
    const database = new Database(new Libsql(workerData.path, { timeout: workerData.timeout }));
    return (asked) => {
      try {
        if (asked !== 'close') return database.run(asked.sql, asked.values);
        database.connection.close();
        return { kind: 'closed' };
      } catch (error) {
        return failed(error);
      }
    };
  } catch (error) {
    return (asked) => (asked === 'close' ? { kind: 'closed' } : failed(error));
  }
}

const answer = open();
parentPort?.on('message', (/** @type {Asked} */ asked) => {
  parentPort?.postMessage(answer(asked));
  if (asked === 'close') parentPort?.close();
});
