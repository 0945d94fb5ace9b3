import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alikeInSmallTables, convertTables } from '../schema/collation.js';
import { isEmbedded } from '../schema/online-alter.js';

/**
 * Ids, numbers and statuses are compared as they are written, on a server as SQLite always does. By the servers' own order
 * of letters, in which "a" is "A" and "é" is "e", each look into an index costs more: together a twelfth of what a text costs the
 * database.
 *
 * No server that we know rewrites a primary key's letters while others write, and the service is right with either order. So
 * where a table is large all stay as they are, until somebody asks for it (`npm run migration:run -- --rewrite-tables`).
 */
export class CompareTextByBytes1795597200000 implements MigrationInterface {
  readonly name = 'CompareTextByBytes1795597200000';

  async up(runner: QueryRunner): Promise<void> {
    if (!isEmbedded(runner)) await alikeInSmallTables(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!isEmbedded(runner)) await convertTables(runner, 'utf8mb4_general_ci');
  }
}
