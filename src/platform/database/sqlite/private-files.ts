import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { Logger } from '@nestjs/common';

/** They hold people's numbers and texts: for their owner only. */
export const PRIVATE_MODE = 0o600;
/** What SQLite keeps beside the file of a database. It makes them with the mode that the file has. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;

/**
 * Makes the file of an embedded database, and what lies beside it, readable by its owner only: what is there already, and
 * what comes to be later. Call it before the file is opened. Only warns where the file belongs to somebody else.
 * @param path of the file, which is created where it is not there, as is its folder
 */
export function keepPrivate(path: string): void {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, 'a', PRIVATE_MODE));
  }
  for (const file of [path, ...BESIDE.map((ending) => path + ending)]) if (existsSync(file)) restrict(file);
}

function restrict(file: string): void {
  try {
    chmodSync(file, PRIVATE_MODE);
  } catch (error) {
    new Logger('Database').warn(`Others may be able to read a file of the database: ${String(error)}`);
  }
}
