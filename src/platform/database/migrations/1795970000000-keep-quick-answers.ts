import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { text, time, yesNo } from '../schema/columns.js';
import { isEmbedded } from '../schema/online-alter.js';
import { addColumns, createTable, dropColumns, dropTable } from '../schema/steps.js';

/** What staff answer again and again, and whether a conversation still needs an answer. */
export class KeepQuickAnswers1795970000000 implements MigrationInterface {
  readonly name = 'KeepQuickAnswers1795970000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'quick_answer',
        columns: [
          text('id', 32, { isPrimary: true }),
          text('language', 8),
          text('title', 40),
          text('text', 2000),
          time('changed_at'),
        ],
        indices: [],
      }),
    );
    // An older version that still runs beside this one says nothing of it.
    await addColumns(runner, 'conversation', [yesNo(isEmbedded(runner), 'needs_answer', { default: '0' })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'conversation', ['needs_answer']);
    await dropTable(runner, 'quick_answer');
  }
}
