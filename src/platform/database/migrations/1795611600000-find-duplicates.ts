import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropIndex, putIndex } from '../schema/steps.js';

const INDEX = { name: 'reminder_contact_time', columnNames: ['contact_number', 'appointment_at'] };

export class FindDuplicates1795611600000 implements MigrationInterface {
  readonly name = 'FindDuplicates1795611600000';

  async up(runner: QueryRunner): Promise<void> {
    await putIndex(runner, 'reminder', INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'reminder', INDEX.name);
  }
}
