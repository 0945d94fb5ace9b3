import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { changeRows } from '../schema/change-rows.js';
import { whole } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';
import { select } from '../sql/sql.js';

/** What an opt-out may say: the words that mean nothing else, and how else it comes to be known. */
const KEYWORDS = [
  'STOP, STOPALL, STOP ALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT, OPT OUT, REMOVE, ARRET, TD',
  'STAFF, CARRIER, WRONG NUMBER',
].flatMap((words) => words.split(', '));

/**
 * The last events may be deleted, too: how far the feed had come is kept beside them. And what people or carriers said is not kept
 * where it outlives its erasure.
 */
export class ForgetMore1795701600000 implements MigrationInterface {
  readonly name = 'ForgetMore1795701600000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = [whole('id', { isPrimary: true }), whole('position')];
    await createTable(runner, new Table({ name: 'event_mark', columns }));
    if ((await select(runner.manager, 'SELECT id FROM event_mark', [])).length === 0)
      await runner.query('INSERT INTO event_mark (id, position) VALUES (1, 0)');
    const isKeyword = `word IN (${KEYWORDS.map((word) => `'${word}'`).join(', ')})`;
    await changeRows(runner, 'opt_out', "word = 'STOP'", `NOT ${isKeyword}`, 'number');
    await changeRows(runner, 'receipt', 'words = NULL', 'words IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'event_mark');
  }
}
