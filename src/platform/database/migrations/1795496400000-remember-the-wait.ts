import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nullable, time } from '../schema/columns.js';
import { addColumns, dropColumns } from '../schema/steps.js';

export class RememberTheWait1795496400000 implements MigrationInterface {
  readonly name = 'RememberTheWait1795496400000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'message', [time('waiting_since', nullable)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'message', ['waiting_since']);
  }
}
