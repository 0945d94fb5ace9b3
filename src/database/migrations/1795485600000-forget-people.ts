import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableIndex } from 'typeorm';
import { text, time } from './columns.js';

/** Who is to be erased, and how what goes with a reminder, or is old, is found. */
export class ForgetPeople1795485600000 implements MigrationInterface {
  readonly name = 'ForgetPeople1795485600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'erasure',
        columns: [text('number', 15, { isPrimary: true }), time('requested_at')],
      }),
    );
    await runner.createIndex(
      'idempotency',
      new TableIndex({ name: 'idempotency_reminder', columnNames: ['reminder_id'] }),
    );
    await runner.createIndex(
      'idempotency',
      new TableIndex({ name: 'idempotency_age', columnNames: ['created_at'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('idempotency', 'idempotency_age');
    await runner.dropIndex('idempotency', 'idempotency_reminder');
    await runner.dropTable('erasure');
  }
}
