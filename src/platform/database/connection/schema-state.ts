import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { RowDataPacket } from 'mysql2';
import { createConnection } from 'mysql2/promise';
import { migrations } from '../migrations/index.js';
import { embeddedPath, serverAddress } from './database-url.js';
import { CONNECT_TIMEOUT_MS } from './options.js';

/** How a database stands beside this version, as it was found: nothing is changed. */
export interface SchemaState {
  /** What it is and where, without a user or a password. */
  readonly where: string;
  /** Whether there is anything of the service's in it. */
  readonly isNew: boolean;
  /** Migrations that the next start would run. */
  readonly pending: readonly string[];
  /** Migrations of a later version, which this one does not have. */
  readonly later: readonly string[];
}

/** @throws what the driver or the file system throws where the database cannot be used */
export async function readSchemaState(databaseUrl: string): Promise<SchemaState> {
  const path = embeddedPath(databaseUrl);
  if (path === undefined) return readServerState(databaseUrl);
  const where = `the embedded database ${path}`;
  if (path === ':memory:') return stateOf(where, undefined);
  return stateOf(where, appliedInFile(resolve(path)));
}

function stateOf(where: string, applied: readonly string[] | undefined): SchemaState {
  const ours = migrations.map(({ name }) => name);
  return {
    where,
    isNew: applied === undefined,
    pending: ours.filter((name) => !applied?.includes(name)),
    later: (applied ?? []).filter((name) => !ours.includes(name)),
  };
}

interface File {
  exec(sql: string): unknown;
  prepare(sql: string): { all(): { name: string }[] };
  close(): void;
}

function appliedInFile(path: string): string[] | undefined {
  if (!existsSync(path)) {
    accessSync(nearestFolder(dirname(path)), constants.W_OK);
    return undefined;
  }
  accessSync(path, constants.R_OK | constants.W_OK);
  const Database = createRequire(import.meta.url)('libsql') as new (path: string) => File;
  const file = new Database(path);
  try {
    file.exec('PRAGMA query_only = ON');
    const tables = file.prepare("SELECT name FROM sqlite_master WHERE name = 'migrations'").all();
    return tables.length === 0
      ? undefined
      : file
          .prepare('SELECT name FROM migrations')
          .all()
          .map(({ name }) => name);
  } finally {
    file.close();
  }
}

/** Where a folder is not there yet, the start makes it in the next one above that is. */
function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

async function readServerState(databaseUrl: string): Promise<SchemaState> {
  const { url, ...how } = serverAddress(databaseUrl);
  const connection = await createConnection({ uri: url, ...how, connectTimeout: CONNECT_TIMEOUT_MS });
  try {
    const timeout = CONNECT_TIMEOUT_MS;
    const [about] = await connection.query<RowDataPacket[]>({
      sql: 'SELECT VERSION() AS version, DATABASE() AS name',
      timeout,
    });
    const [tables] = await connection.query<RowDataPacket[]>({
      sql: "SHOW TABLES LIKE 'migrations'",
      timeout,
    });
    const [rows] =
      tables.length === 0
        ? [undefined]
        : await connection.query<RowDataPacket[]>({ sql: 'SELECT name FROM migrations', timeout });
    const { host } = new URL(url);
    return stateOf(
      `the database ${String(about[0]?.name)} of ${host} (${String(about[0]?.version)})`,
      rows?.map(({ name }) => String(name)),
    );
  } finally {
    connection.destroy();
  }
}
