import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';

type Flavour = 'sqlite' | 'mysql';

/**
 * Every schema that ever landed, by the statements with which its versions made it. Some migrations were changed after they
 * had landed: each variant stands for itself, named for the commit. Recorded from the history, and never changed.
 */
const LANDED = JSON.parse(readFileSync(new URL('./landed-schemas.json', import.meta.url), 'utf8')) as {
  readonly steps: Readonly<Record<string, Readonly<Record<Flavour, readonly string[]>>>>;
  readonly schemas: readonly { readonly commit: string; readonly steps: readonly string[] }[];
};

export interface LandedSchema {
  /** The first commit that had it. */
  readonly commit: string;
  /** Migrations, each with the commit of its variant: `Name@commit`. */
  readonly steps: readonly string[];
}

/** Who upgraded at once whenever something landed has the first variants of later migrations. */
function ofTheFirstVariants(): LandedSchema {
  const last = LANDED.schemas.at(-1)?.steps ?? [];
  const first = (name: string): string =>
    Object.keys(LANDED.steps).find((step) => step.startsWith(`${name}@`)) ?? name;
  const [made = '', ...later] = last;
  return { commit: 'the first variants', steps: [made, ...later.map((step) => first(nameOf(step)))] };
}

export const LANDED_SCHEMAS: readonly LandedSchema[] = [...LANDED.schemas, ofTheFirstVariants()];

/** Makes a landed schema in an empty database, as if its version had run the migrations. */
export async function makeSchema(dataSource: DataSource, { steps }: LandedSchema): Promise<void> {
  await createMigrationsTable(dataSource);
  for (const step of steps) {
    for (const sql of statementsOf(dataSource, step)) await dataSource.query(sql);
    const name = nameOf(step);
    await dataSource.query('INSERT INTO migrations (timestamp, name) VALUES (?, ?)', [
      Number(name.slice(-13)),
      name,
    ]);
  }
}

export function statementsOf({ options }: DataSource, step: string): readonly string[] {
  return LANDED.steps[step]?.[options.type === 'better-sqlite3' ? 'sqlite' : 'mysql'] ?? [];
}

function nameOf(step: string): string {
  return step.split('@')[0] ?? step;
}

async function createMigrationsTable(dataSource: DataSource): Promise<void> {
  const id =
    dataSource.options.type === 'better-sqlite3'
      ? 'id integer PRIMARY KEY AUTOINCREMENT NOT NULL'
      : 'id int NOT NULL AUTO_INCREMENT PRIMARY KEY';
  await dataSource.query(
    `CREATE TABLE migrations (${id}, timestamp bigint NOT NULL, name varchar(255) NOT NULL)`,
  );
}
