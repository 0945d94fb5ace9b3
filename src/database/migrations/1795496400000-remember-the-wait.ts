import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';
import { nullable, time } from './columns.js';

export class RememberTheWait1795496400000 implements MigrationInterface {
  readonly name = 'RememberTheWait1795496400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('message', new TableColumn(time('waiting_since', nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('message', 'waiting_since');
  }
}
