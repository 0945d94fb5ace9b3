import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepPrivate } from './private-files.js';

const ASK_AGAIN_MS = 100;

interface LockFile {
  exec(sql: string): unknown;
  close(): unknown;
}
type OpenFile = new (path: string, options: { timeout: number }) => LockFile;

/**
 * Runs `work` while no other process runs it on the same embedded database. It holds a lock on an empty file beside it,
 * which the operating system takes back as soon as the process ends, however it ends.
 */
export async function withFileLock<T>(databasePath: string, work: () => Promise<T>): Promise<T> {
  if (databasePath === ':memory:') return work();
  const Database = createRequire(import.meta.url)('libsql') as OpenFile;
  const path = `${databasePath}.migrating`;
  keepPrivate(path);
  const file = new Database(path, { timeout: 0 });
  try {
    while (!isTaken(file)) await sleep(ASK_AGAIN_MS);
    return await work();
  } finally {
    file.close();
  }
}

function isTaken(file: LockFile): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false;
    throw error;
  }
}
