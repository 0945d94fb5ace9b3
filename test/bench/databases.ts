import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import type { Belongings } from '../chaos/belongings.js';
import { DatabaseServer, makeDataFolder } from '../chaos/database-server.js';

/** Where measurements get empty databases from. */
export interface Databases {
  /** Such as `MariaDB 10.11.6, every commit flushed`. */
  readonly label: string;
  create(name: string): Promise<string>;
  /** Runs what writes very many rows, as fast as can be, and leaves nothing to flush to what comes after. */
  fill(write: () => Promise<void>): Promise<void>;
}

export function embeddedDatabases(belongings: Belongings): Databases {
  const folder = join(belongings.folder, 'embedded');
  mkdirSync(folder);
  return {
    label: 'embedded',
    create: async (name) => `sqlite:${join(folder, name)}.db`,
    fill: (write) => write(),
  };
}

/** The server that TEST_DATABASE_URL names, else one of our own with the durability that it ships with. */
export async function serverDatabases(belongings: Belongings): Promise<Databases> {
  const named = process.env.TEST_DATABASE_URL;
  if (named) return databasesOn(new URL(named), (write) => write());
  const own = await ownServer(belongings);
  return databasesOn(new URL(own.url()), (write) => own.whileLarge(write));
}

async function databasesOn(server: URL, fill: Databases['fill']): Promise<Databases> {
  return {
    label: await labelOf(server.href),
    create: async (name) => {
      const database = `reminders_bench_${name.replaceAll('-', '_')}`;
      await run(server.href, `DROP DATABASE IF EXISTS ${database}`);
      await run(server.href, `CREATE DATABASE ${database} CHARACTER SET utf8mb4`);
      const url = new URL(server);
      url.pathname = `/${database}`;
      return url.href;
    },
    fill,
  };
}

async function ownServer(belongings: Belongings): Promise<DatabaseServer> {
  const folder = join(belongings.folder, 'server');
  mkdirSync(folder);
  return DatabaseServer.start(belongings, makeDataFolder(join(folder, 'empty')), folder);
}

async function labelOf(url: string): Promise<string> {
  const [row] = await run(
    url,
    'SELECT VERSION() AS version, @@innodb_flush_log_at_trx_commit AS flush, @@version_comment AS comment',
  );
  const version = String(row?.version);
  const name = /mariadb/i.test(version + String(row?.comment)) ? 'MariaDB' : 'MySQL';
  const flushed = Number(row?.flush) === 1 ? 'every commit flushed' : 'NOT every commit flushed';
  return `${name} ${version.split('-')[0]}, ${flushed}`;
}

async function run(url: string, statement: string): Promise<RowDataPacket[]> {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(statement);
    return rows;
  } finally {
    await connection.end();
  }
}
