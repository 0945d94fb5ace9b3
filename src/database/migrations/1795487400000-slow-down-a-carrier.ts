import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';
import { nullable, time, whole } from './columns.js';

const COLUMNS = [whole('slowness', nullable), time('slowed_until', nullable)].map(
  (column) => new TableColumn(column),
);

export class SlowDownACarrier1795487400000 implements MigrationInterface {
  readonly name = 'SlowDownACarrier1795487400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('carrier_pace', COLUMNS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('carrier_pace', COLUMNS);
  }
}
