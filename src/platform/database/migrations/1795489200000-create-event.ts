import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableIndex } from 'typeorm';
import { longText, nullable, text, time, whole } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

export class CreateEvent1795489200000 implements MigrationInterface {
  readonly name = 'CreateEvent1795489200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'event',
        columns: [
          text('id', 32, { isPrimary: true }),
          whole('position', nullable),
          text('type', 32),
          text('stream', 32),
          text('once_key', 80, nullable),
          longText('data'),
          text('status', 16),
          whole('attempt'),
          time('next_try_at'),
          text('lease_owner', 36, nullable),
          time('created_at'),
        ],
        indices: [
          new TableIndex({ name: 'event_once', columnNames: ['once_key'], isUnique: true }),
          new TableIndex({ name: 'event_position', columnNames: ['position'], isUnique: true }),
          new TableIndex({ name: 'event_due', columnNames: ['status', 'next_try_at'] }),
          new TableIndex({ name: 'event_stream', columnNames: ['stream', 'status', 'position'] }),
          new TableIndex({ name: 'event_age', columnNames: ['created_at'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'event');
  }
}
