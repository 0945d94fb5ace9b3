import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import type { TestDatabase } from './databases.js';
import { newDatabaseName, TEMPLATE_SCHEMA } from './names.mjs';

/** What a copy must look like: the template's name, and how each of its tables was made. */
export interface TemplateSchema {
  readonly template: string;
  readonly tables: Record<string, string>;
}

/** Folders of the templates' folder: a file for each copy that waits for a test, and for each that a test has. */
export const FREE = 'free';
export const TAKEN = 'taken';

/** A server keeps statistics of what was once in a table: after as many rows a copy is not used again. */
const MAX_ROWS = 1_000;
const CLOSED_WITHIN_TRIES = 40;
const LOOK_EVERY_MS = 5;

/**
 * Copies of a migrated database of a server. Creating seventeen tables takes a server far longer than emptying them: a copy that
 * is given back as it was, but for its rows, is emptied and given to the next test, of whichever worker. Which are free is said by
 * files in the templates' folder, that a worker takes by renaming them.
 */
export class ServerCopies {
  readonly #free: string;
  readonly #taken: string;

  /** @param templates the folder that jest's global setup has made */
  constructor(
    private readonly server: string,
    private readonly templates: string,
  ) {
    this.#free = join(templates, FREE);
    this.#taken = join(templates, TAKEN);
  }

  async take(): Promise<TestDatabase> {
    const name = this.#takeFree() ?? (await this.#make());
    const url = new URL(this.server);
    url.pathname = name;
    let given: Promise<void> | undefined;
    return { url: url.href, drop: () => (given ??= this.#giveBack(name)) };
  }

  #takeFree(): string | undefined {
    return readdirSync(this.#free).find((name) => {
      try {
        renameSync(join(this.#free, name), join(this.#taken, name));
        return true;
      } catch {
        return false;
      }
    });
  }

  async #make(): Promise<string> {
    const name = newDatabaseName();
    writeFileSync(join(this.#taken, name), '');
    const { template, tables } = readTemplate(this.templates);
    await this.#connected(async (connection) => {
      await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      await connection.query(
        Object.keys(tables)
          .flatMap((table) => [
            `CREATE TABLE ${name}.${table} LIKE ${template}.${table}`,
            `INSERT INTO ${name}.${table} SELECT * FROM ${template}.${table}`,
          ])
          .join(';'),
      );
    });
    return name;
  }

  async #giveBack(name: string): Promise<void> {
    const taken = join(this.#taken, name);
    await this.#connected(async (connection) => {
      if (await isAsNew(connection, name, readTemplate(this.templates)))
        return renameSync(taken, join(this.#free, name));
      await connection.query(`DROP DATABASE ${name}`);
      rmSync(taken);
    });
  }

  async #connected(work: (connection: Connection) => Promise<void>): Promise<void> {
    const connection = await createConnection({ uri: this.server, multipleStatements: true });
    try {
      await work(connection);
    } finally {
      await connection.end();
    }
  }
}

/** @param templates the folder that jest's global setup has made */
export function readTemplate(templates: string): TemplateSchema {
  return JSON.parse(readFileSync(join(templates, TEMPLATE_SCHEMA), 'utf8')) as TemplateSchema;
}

/** How each table of a database was made, by its name; triggers are told too. */
export async function readTables(connection: Connection, database: string): Promise<Record<string, string>> {
  const [names] = await connection.query<RowDataPacket[]>(`SHOW TABLES FROM ${database}`);
  const shows = names.map((row) => `SHOW CREATE TABLE ${database}.${String(Object.values(row)[0])}`);
  const [made] = await connection.query<RowDataPacket[][]>(
    [...shows, `SHOW TRIGGERS FROM ${database}`].join(';'),
  );
  const triggers = made.pop() ?? [];
  const tables = made.map(([row]) => Object.values(row ?? {}).map(String));
  return Object.fromEntries([
    ...tables.map(([name, sql]) => [name, sql?.replace(/ AUTO_INCREMENT=\d+/, '')]),
    ...triggers.map((trigger) => [`trigger ${String(trigger['Trigger'])}`, String(trigger['Statement'])]),
  ]) as Record<string, string>;
}

/** Empties a copy, and says whether it can be told from a new one by nothing. */
async function isAsNew(connection: Connection, name: string, schema: TemplateSchema): Promise<boolean> {
  if (!(await untilNobodyIsConnected(connection, name))) return false;
  const made = await readTables(connection, name);
  if (JSON.stringify(made) !== JSON.stringify(schema.tables)) return false;
  const tables = Object.keys(made);
  const statements = [
    ...tables.map((table) => `DELETE FROM ${name}.${table}`),
    ...tables.map((table) => `INSERT INTO ${name}.${table} SELECT * FROM ${schema.template}.${table}`),
  ];
  const [changes] = await connection.query<ResultSetHeader[]>(`BEGIN; ${statements.join(';')}; COMMIT`);
  return changes.every(({ affectedRows }) => affectedRows <= MAX_ROWS);
}

/** A server notices a little later that a connection was closed. */
async function untilNobodyIsConnected(connection: Connection, name: string): Promise<boolean> {
  for (let tries = 0; tries < CLOSED_WITHIN_TRIES; tries++) {
    const [rows] = await connection.query<RowDataPacket[]>(
      'SELECT 1 FROM information_schema.processlist WHERE db = ? LIMIT 1',
      [name],
    );
    if (rows.length === 0) return true;
    await pause(LOOK_EVERY_MS);
  }
  return false;
}
