import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { longText, text, time, whole } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

/** Events that were written together, until they get their places in the feed. */
export class BatchEvents1795990000000 implements MigrationInterface {
  readonly name = 'BatchEvents1795990000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'event_batch',
        columns: [
          text('id', 32, { isPrimary: true }),
          text('status', 16),
          whole('size'),
          longText('events'),
          time('created_at'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'event_batch');
  }
}
