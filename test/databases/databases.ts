import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { DATABASE_PREFIX, FOLDER_PREFIX } from './names.mjs';

/** A database of one test, empty at first. `url` is a DATABASE_URL; close what is connected before `drop()`. */
export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

export interface TestDatabases {
  name: 'sqlite' | 'mysql';
  create: () => Promise<TestDatabase>;
}

/**
 * The kinds of database that this run can use, for `describe.each(databases())`: always the embedded one, and
 * MySQL or MariaDB where `npm test` has found or started a server (TEST_MYSQL_URL).
 */
export function databases(): TestDatabases[] {
  const server = process.env['TEST_MYSQL_URL'];
  const embedded: TestDatabases = { name: 'sqlite', create: createFile };
  return server ? [embedded, { name: 'mysql', create: () => createOn(server) }] : [embedded];
}

async function createFile(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX));
  return {
    url: `sqlite:${join(folder, 'reminders.db')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createOn(server: string): Promise<TestDatabase> {
  const name = `${DATABASE_PREFIX}${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name}`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
