import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { text, time } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

export class CreateAlert1795492800000 implements MigrationInterface {
  readonly name = 'CreateAlert1795492800000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({ name: 'alert', columns: [text('name', 64, { isPrimary: true }), time('since')] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'alert');
  }
}
