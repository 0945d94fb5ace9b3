import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { FOLDER_PREFIX, newDatabaseName, TEMPLATE_FILE, TEMPORARY_FOLDER } from './names.mjs';
import { ServerCopies } from './server-copies.js';

/** A database of one test. `url` is a DATABASE_URL; close what is connected before `drop()`. */
export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

export interface TestDatabases {
  name: 'sqlite' | 'mysql';
  /** One with today's schema and no rows: a copy of what jest's global setup has migrated once. */
  create: () => Promise<TestDatabase>;
  /** One without any table, for what is about migrations, about grants, or about the server's own view of a table. */
  createEmpty: () => Promise<TestDatabase>;
}

/**
 * The kinds of database that this run can use, for `describe.each(databases())`: always the embedded one, and
 * MySQL or MariaDB where `npm run test:all` has found or started a server (TEST_MYSQL_URL).
 */
export function databases(): TestDatabases[] {
  const server = process.env['TEST_MYSQL_URL'];
  const templates = process.env['TEST_TEMPLATES'];
  const createEmpty = (): Promise<TestDatabase> => createFile();
  const embedded: TestDatabases = { name: 'sqlite', create: () => createFile(templates), createEmpty };
  return server ? [embedded, onServer(server, templates)] : [embedded];
}

function onServer(server: string, templates: string | undefined): TestDatabases {
  const createEmpty = (): Promise<TestDatabase> => createOn(server);
  const copies = templates === undefined ? undefined : new ServerCopies(server, templates);
  return { name: 'mysql', create: () => copies?.take() ?? createEmpty(), createEmpty };
}

/** @param templates the folder with a file to copy; none where the database is to be empty */
async function createFile(templates?: string): Promise<TestDatabase> {
  const folder = await mkdtemp(join(TEMPORARY_FOLDER, FOLDER_PREFIX));
  const path = join(folder, 'reminders.db');
  if (templates !== undefined) await copyFile(join(templates, TEMPLATE_FILE), path);
  return { url: `sqlite:${path}`, drop: () => rm(folder, { recursive: true, force: true }) };
}

async function createOn(server: string): Promise<TestDatabase> {
  const name = newDatabaseName();
  await run(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => run(server, `DROP DATABASE IF EXISTS ${name}`) };
}

async function run(server: string, statement: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
