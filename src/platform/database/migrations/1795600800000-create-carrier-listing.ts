import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { longText, nullable, text, time, whole } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

export class CreateCarrierListing1795600800000 implements MigrationInterface {
  readonly name = 'CreateCarrierListing1795600800000';

  async up(runner: QueryRunner): Promise<void> {
    const table = new Table({
      name: 'carrier_listing',
      columns: [
        text('carrier', 16, { isPrimary: true }),
        text('lease_owner', 36, nullable),
        time('lease_until', nullable),
        longText('progress', nullable),
        whole('failures'),
        time('failing_since', nullable),
        time('retry_at', nullable),
        time('completed_at', nullable),
      ],
    });
    await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'carrier_listing');
  }
}
