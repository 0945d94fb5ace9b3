import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableIndex } from 'typeorm';
import { nullable, text, time, whole } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

export class CreateFollowUp1795510800000 implements MigrationInterface {
  readonly name = 'CreateFollowUp1795510800000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'follow_up',
        columns: [
          text('id', 64, { isPrimary: true }),
          text('reminder_id', 32),
          whole('version'),
          text('why', 16),
          text('message_id', 32, nullable),
          time('appointment_at'),
          time('since'),
          time('handled_at', nullable),
          text('handled_by', 160, nullable),
          text('note', 500, nullable),
        ],
        indices: [
          new TableIndex({ name: 'follow_up_reminder', columnNames: ['reminder_id', 'version'] }),
          new TableIndex({ name: 'follow_up_appointment', columnNames: ['appointment_at', 'id'] }),
          new TableIndex({ name: 'follow_up_handled', columnNames: ['handled_at', 'id'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'follow_up');
  }
}
