import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { keepPrivate, PRIVATE_MODE } from '../sqlite/private-files.js';

const BUSY_TIMEOUT_MS = 20_000;

/** What a copy holds. */
export interface WholeCopy {
  readonly reminders: number;
  readonly messages: number;
  readonly bytes: number;
}

/** A copy could not be made; its message is a sentence for the reader. */
export class CopyFailed extends Error {}

/** What is used of libsql's interface, which is better-sqlite3's. */
interface Connection {
  prepare(sql: string): { run(...values: string[]): unknown; all(): Record<string, string | number>[] };
  close(): void;
}
type Open = new (path: string, options: { timeout: number }) => Connection;

/**
 * Copies an embedded database as it stands at one moment, also while a service writes to it: neither waits for the other.
 * The copy is written under another name beside `file`, checked, flushed to the disk, and only then given its name.
 * Call it in a process of its own: it returns when all is done.
 * @throws CopyFailed, and nothing is left behind, where it could not be made or is not whole
 */
export function copyWhole(databasePath: string, file: string): WholeCopy {
  if (!existsSync(databasePath))
    throw new CopyFailed(`there is no database at ${databasePath} (DATABASE_URL says where)`);
  refuseToOverwrite(file);
  const partial = `${file}.partial-${process.pid}`;
  try {
    closeSync(openSync(partial, 'wx', PRIVATE_MODE));
    keepPrivate(databasePath);
    const database = open(databasePath);
    try {
      database.prepare('VACUUM INTO ?').run(partial);
    } finally {
      database.close();
    }
    const copy = check(partial);
    flush(partial);
    refuseToOverwrite(file);
    renameSync(partial, file);
    flush(dirname(file));
    return copy;
  } catch (error) {
    rmSync(partial, { force: true });
    if (error instanceof CopyFailed) throw error;
    throw new CopyFailed(error instanceof Error ? error.message : String(error));
  }
}

function open(path: string): Connection {
  const Database = createRequire(import.meta.url)('libsql') as Open;
  return new Database(path, { timeout: BUSY_TIMEOUT_MS });
}

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new CopyFailed(`${file} exists already and is not overwritten`);
}

function check(path: string): WholeCopy {
  const database = open(path);
  try {
    const [found] = database.prepare('PRAGMA integrity_check').all();
    if (found?.integrity_check !== 'ok')
      throw new CopyFailed(`the copy is damaged: ${String(found?.integrity_check)}`);
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE name = 'message'").all();
    if (tables.length === 0) throw new CopyFailed('that is not a database of this service');
    const count = (table: string): number =>
      Number(database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).all()[0]?.n);
    return { reminders: count('reminder'), messages: count('message'), bytes: statSync(path).size };
  } finally {
    database.close();
  }
}

/** What is only in the machine's memory is gone after a power cut. */
function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
