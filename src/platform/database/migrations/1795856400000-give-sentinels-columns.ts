import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeRows } from '../schema/change-rows.js';
import { nullable, text, time } from '../schema/columns.js';
import { setNullable } from '../schema/set-nullable.js';
import { addColumns, dropColumns } from '../schema/steps.js';
import { change } from '../sql/sql.js';

/** What stood in place of a keyword, and the source that it meant. */
const SOURCES = { STAFF: 'staff', CARRIER: 'carrier', 'WRONG NUMBER': 'wrong_number' } as const;

/**
 * Words that were no words, a lease that never ended, and a time that was moved to mean "no longer wanted" become columns of
 * their own.
 */
export class GiveSentinelsColumns1795856400000 implements MigrationInterface {
  readonly name = 'GiveSentinelsColumns1795856400000';

  async up(runner: QueryRunner): Promise<void> {
    // An older version that still runs beside this one says nothing of a source.
    await addColumns(runner, 'opt_out', [text('source', 16, { default: "'contact'" })]);
    await setNullable(runner, 'opt_out', text('word', 32), true);
    for (const [word, source] of Object.entries(SOURCES))
      await changeRows(runner, 'opt_out', `source = '${source}', word = NULL`, `word = '${word}'`, 'number');

    await addColumns(runner, 'message', [time('held_at', nullable), time('withdrawn_at', nullable)]);
    await change(
      runner.manager,
      `UPDATE message SET held_at = updated_at, lease_until = NULL
        WHERE status = 'unknown' AND reason = 'held_for_staff' AND held_at IS NULL`,
      [],
    );

    await addColumns(runner, 'event', [time('lease_until', nullable)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'event', ['lease_until']);
    await dropColumns(runner, 'message', ['held_at', 'withdrawn_at']);
    for (const [word, source] of Object.entries(SOURCES))
      await changeRows(
        runner,
        'opt_out',
        `word = '${word}'`,
        `source = '${source}' AND word IS NULL`,
        'number',
      );
    await setNullable(runner, 'opt_out', text('word', 32), false);
    await dropColumns(runner, 'opt_out', ['source']);
  }
}
