import type { MigrationInterface, QueryRunner } from 'typeorm';
import { longText, nullable, whole } from '../schema/columns.js';
import { addColumns, dropColumns } from '../schema/steps.js';

/** What a contact last heard of an appointment that has been changed since, and the highest version that it ever had. */
export class TellOfChanges1795863600000 implements MigrationInterface {
  readonly name = 'TellOfChanges1795863600000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'reminder', [longText('last_heard', nullable), whole('last_version', nullable)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'reminder', ['last_heard', 'last_version']);
  }
}
