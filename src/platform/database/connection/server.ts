import type { Connection, Pool, PoolOptions } from 'mysql2';
import mysql from 'mysql2';
import { createConnection } from 'mysql2/promise';
import type { Flavour } from './database-url.js';
import { serverAddress } from './database-url.js';

export interface Server {
  readonly flavour: Flavour;
  /** Several nodes that take writes at once: a read may lag behind another node's write unless it waits. */
  readonly galera: boolean;
}

/** Asks the server what it is: its URL may say `mysql://` and mean MariaDB. */
export async function readServer(databaseUrl: string, connectTimeoutMs: number): Promise<Server> {
  const { url, ...how } = serverAddress(databaseUrl);
  const connection = await createConnection({ uri: url, ...how, connectTimeout: connectTimeoutMs });
  try {
    const [version] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    const [wsrep] = await connection.query<mysql.RowDataPacket[]>("SHOW VARIABLES LIKE 'wsrep_on'");
    return {
      flavour: /mariadb/i.test(String(version[0]?.version)) ? 'mariadb' : 'mysql',
      galera: wsrep[0]?.Value === 'ON',
    };
  } finally {
    connection.destroy();
  }
}

/**
 * mysql2 as TypeORM loads it, but with every connection set up before its first use.
 * READ COMMITTED: under REPEATABLE READ a claim locks the gaps between rows, and held up inserts.
 * wsrep_sync_wait=3 on Galera: reads and updates see what other nodes have committed (1 does not cover UPDATE).
 */
export function mysqlWithSession(server: Server): object {
  const settings = ['SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'];
  if (server.galera) settings.push('SET SESSION wsrep_sync_wait = 3');
  return {
    ...mysql,
    createPool(options: PoolOptions): Pool {
      const pool = mysql.createPool(options);
      pool.on('connection', (connection: Connection) => {
        for (const statement of settings)
          connection.query(statement, (error) => error && connection.destroy());
        endAfterTimeout(connection);
      });
      return pool;
    },
  };
}

/**
 * A statement that timed out still runs, and its connection goes back to the pool, where the next statement would wait
 * behind it with no limit: mysql2 counts a statement's time from its start.
 */
function endAfterTimeout(connection: Connection): void {
  const query = connection.query.bind(connection) as (...args: unknown[]) => unknown;
  const withEnd = (...args: unknown[]): unknown => {
    const callback: unknown = args.at(-1);
    if (typeof callback !== 'function') return query(...args);
    const ending = (error: unknown, ...answer: unknown[]): void => {
      if (isTimeout(error)) connection.destroy();
      (callback as (...all: unknown[]) => void)(error, ...answer);
    };
    return query(...args.slice(0, -1), ending);
  };
  Object.assign(connection, { query: withEnd });
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'PROTOCOL_SEQUENCE_TIMEOUT';
}
