import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { nullable, text, time, whole } from '../schema/columns.js';
import { addColumns, createTable, dropColumns, dropIndex, dropTable, putIndex } from '../schema/steps.js';

/** Users, how often somebody has tried to sign in, who did what, and which follow-ups were handled together. */
export class KnowWho1795960000000 implements MigrationInterface {
  readonly name = 'KnowWho1795960000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'desk_user',
        columns: [
          text('id', 32, { isPrimary: true }),
          text('name', 64),
          text('name_key', 64),
          text('role', 8),
          text('password_hash', 160),
          time('created_at'),
        ],
        indices: [{ name: 'desk_user_name', columnNames: ['name_key'], isUnique: true }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'sign_in_attempt',
        columns: [text('id', 64, { isPrimary: true }), whole('attempts'), time('since')],
        indices: [{ name: 'sign_in_attempt_since', columnNames: ['since'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'audit',
        columns: [
          text('id', 32, { isPrimary: true }),
          time('at'),
          text('actor', 64, nullable),
          text('action', 32),
          text('subject', 64, nullable),
        ],
        indices: [{ name: 'audit_subject', columnNames: ['subject', 'id'] }],
      }),
    );
    await addColumns(runner, 'follow_up', [text('handled_with', 64, nullable)]);
    await putIndex(runner, 'follow_up', { name: 'follow_up_handled_with', columnNames: ['handled_with'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'follow_up', 'follow_up_handled_with');
    await dropColumns(runner, 'follow_up', ['handled_with']);
    for (const table of ['audit', 'sign_in_attempt', 'desk_user']) await dropTable(runner, table);
  }
}
