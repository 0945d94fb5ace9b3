import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { nullable, time, whole } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

export class CreateHeartbeat1795698000000 implements MigrationInterface {
  readonly name = 'CreateHeartbeat1795698000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'heartbeat',
        columns: [
          whole('id', { isPrimary: true }),
          time('beat_at'),
          whole('beats'),
          time('restored_at', nullable),
          time('holding_until', nullable),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'heartbeat');
  }
}
