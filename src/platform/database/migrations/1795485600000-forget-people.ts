import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { text, time } from '../schema/columns.js';
import { createTable, dropIndex, dropTable, putIndex } from '../schema/steps.js';

const INDICES = [
  { name: 'idempotency_reminder', columnNames: ['reminder_id'] },
  { name: 'idempotency_age', columnNames: ['created_at'] },
];

/** Who is to be erased, and how what goes with a reminder, or is old, is found. */
export class ForgetPeople1795485600000 implements MigrationInterface {
  readonly name = 'ForgetPeople1795485600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'erasure',
        columns: [text('number', 15, { isPrimary: true }), time('requested_at')],
      }),
    );
    for (const index of INDICES) await putIndex(runner, 'idempotency', index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of INDICES) await dropIndex(runner, 'idempotency', name);
    await dropTable(runner, 'erasure');
  }
}
