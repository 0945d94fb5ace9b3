import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import {
  FOLDER_PREFIX,
  newDatabaseName,
  TEMPLATE_FILE,
  TEMPLATE_SCHEMA,
  TEMPORARY_FOLDER,
} from './names.mjs';
import { FREE, readTables, readTemplate, TAKEN } from './server-copies.js';

/**
 * Migrates one database of each kind for a whole run: each test gets a copy, see `databases()`.
 * @param server the URL of a MySQL or MariaDB, or undefined
 * @returns the folder in which the workers find them (TEST_TEMPLATES)
 */
export async function makeTemplates(server: string | undefined): Promise<string> {
  const folder = await mkdtemp(join(TEMPORARY_FOLDER, FOLDER_PREFIX));
  await migrate(`sqlite:${join(folder, TEMPLATE_FILE)}`);
  if (server === undefined) return folder;

  for (const each of [FREE, TAKEN]) await mkdir(join(folder, each));
  const template = newDatabaseName();
  const connection = await createConnection({ uri: server, multipleStatements: true });
  try {
    await connection.query(`CREATE DATABASE ${template} CHARACTER SET utf8mb4`);
    const url = new URL(server);
    url.pathname = template;
    await migrate(url.href);
    const tables = await readTables(connection, template);
    writeFileSync(join(folder, TEMPLATE_SCHEMA), JSON.stringify({ template, tables }));
  } finally {
    await connection.end();
  }
  return folder;
}

/** Removes the templates of a run, and all copies on the server. */
export async function removeTemplates(folder: string, server: string | undefined): Promise<void> {
  if (server !== undefined) {
    const { template } = readTemplate(folder);
    const copies = [...(await readdir(join(folder, FREE))), ...(await readdir(join(folder, TAKEN)))];
    const connection = await createConnection(server);
    try {
      for (const name of [...copies, template]) await connection.query(`DROP DATABASE IF EXISTS ${name}`);
    } finally {
      await connection.end();
    }
  }
  await rm(folder, { recursive: true, force: true });
}

async function migrate(url: string): Promise<void> {
  const dataSource = await openDatabase(url, []);
  await dataSource.destroy();
}
