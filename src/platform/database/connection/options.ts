import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { SqliteThread } from '../sqlite/sqlite-thread.js';
import { serverAddress } from './database-url.js';
import { QueryLog } from './query-log.js';
import type { Server } from './server.js';
import { mysqlWithSession } from './server.js';
import { UselessConnections } from './useless-connections.js';

/** A statement that somebody waits for, and that takes longer than this, fails with an error. */
export const STATEMENT_LIMIT_MS = 20_000;
const CONNECTIONS = 10;
/** For each connection. mysql2 would keep 16,000, and room for them from the start, which is as many as a server allows in all. */
const PREPARED_STATEMENTS = 500;
export const CONNECT_TIMEOUT_MS = 5_000;

export type Entities = readonly (new () => object)[];

/** TypeORM's options for an embedded database in the file at `path`, or `:memory:`. */
export function embeddedOptions(path: string, entities: Entities): DataSourceOptions {
  return {
    type: 'better-sqlite3',
    driver: SqliteThread,
    database: path,
    prepareDatabase: prepareSqlite,
    entities: [...entities],
    migrations,
  };
}

/** @throws what SQLite says of a file that it cannot open, or that is none of its own */
async function prepareSqlite(connection: SqliteThread): Promise<void> {
  try {
    await connection.pragma('journal_mode = WAL');
    // FULL: what was answered survives a power cut; with WAL alone the last commits would be lost.
    await connection.pragma('synchronous = FULL');
    // What is deleted is overwritten, and not only forgotten.
    await connection.pragma('secure_delete = ON');
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/**
 * TypeORM's options for a MySQL or MariaDB server.
 * @param statementLimitMs 0 where statements may take as long as they do
 */
export function serverOptions(
  databaseUrl: string,
  server: Server,
  entities: Entities,
  statementLimitMs: number,
): DataSourceOptions {
  const { url, ssl, stream } = serverAddress(databaseUrl);
  return {
    type: server.flavour,
    driver: mysqlWithSession(server),
    url,
    ssl,
    charset: 'utf8mb4',
    timezone: 'Z',
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxQueryExecutionTime: statementLimitMs,
    enableQueryTimeout: statementLimitMs > 0,
    logger: new QueryLog(),
    // The stack of each statement, written down in case it fails, took a thirtieth of a request.
    trace: false,
    poolSize: CONNECTIONS,
    extra: {
      maxIdle: CONNECTIONS,
      enableKeepAlive: true,
      stream,
      maxPreparedStatements: PREPARED_STATEMENTS,
    },
    entities: [...entities],
    subscribers: [UselessConnections],
    migrations,
  };
}
