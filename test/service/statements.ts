import type { DataSource } from 'typeorm';
import { AbstractLogger } from 'typeorm';

/** Every statement that a data source is asked for, with its values. */
export class Statements extends AbstractLogger {
  readonly seen: { readonly sql: string; readonly values: unknown[] }[] = [];

  override logQuery(sql: string, values: unknown[] = []): void {
    this.seen.push({ sql, values });
  }

  protected override writeLog(): void {
    // Only statements are of interest.
  }
}

/** Lets the planner of either database know how many rows there are of what. */
export async function analyze({ manager, options }: DataSource, tables: readonly string[]): Promise<void> {
  for (const table of tables)
    await manager.query(options.type === 'better-sqlite3' ? 'ANALYZE' : `ANALYZE TABLE ${table}`);
}
