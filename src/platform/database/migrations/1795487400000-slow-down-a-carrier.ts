import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { nullable, text, time, whole } from '../schema/columns.js';
import { addColumns, createTable, dropColumns } from '../schema/steps.js';

const COLUMNS = [whole('slowness', nullable), time('slowed_until', nullable)];

export class SlowDownACarrier1795487400000 implements MigrationInterface {
  readonly name = 'SlowDownACarrier1795487400000';

  async up(runner: QueryRunner): Promise<void> {
    // The first migration had no such table at first: databases that had run it then have none.
    await createTable(
      runner,
      new Table({
        name: 'carrier_pace',
        columns: [text('carrier', 16, { isPrimary: true }), time('next_slot')],
      }),
    );
    await addColumns(runner, 'carrier_pace', COLUMNS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(
      runner,
      'carrier_pace',
      COLUMNS.map(({ name }) => name),
    );
  }
}
