import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { text, time } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

export class EndSessions1795708800000 implements MigrationInterface {
  readonly name = 'EndSessions1795708800000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'ended_session',
        columns: [text('id', 22, { isPrimary: true }), time('expires_at')],
        indices: [{ name: 'ended_session_expiry', columnNames: ['expires_at'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'service_secret',
        columns: [text('name', 32, { isPrimary: true }), text('secret', 64), time('made_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'service_secret');
    await dropTable(runner, 'ended_session');
  }
}
