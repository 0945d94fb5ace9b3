import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableIndex } from 'typeorm';
import { nullable, text, time, whole } from '../schema/columns.js';
import { addColumns, createTable, dropColumns, dropTable } from '../schema/steps.js';

const RECEIPT_OF_A_MESSAGE = [
  whole('receipt_step', nullable),
  text('receipt_status', 64, nullable),
  text('receipt_code', 16, nullable),
  text('receipt_words', 255, nullable),
  time('receipt_at', nullable),
];

export class KeepDeliveryReceipts1795482000000 implements MigrationInterface {
  readonly name = 'KeepDeliveryReceipts1795482000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'message', RECEIPT_OF_A_MESSAGE);
    await createTable(
      runner,
      new Table({
        name: 'receipt',
        columns: [
          text('id', 32, { isPrimary: true }),
          text('carrier', 16),
          text('carrier_id', 64),
          whole('step'),
          text('status', 64),
          text('code', 16, nullable),
          text('words', 255, nullable),
          time('received_at'),
        ],
        indices: [
          new TableIndex({ name: 'receipt_of', columnNames: ['carrier', 'carrier_id'] }),
          new TableIndex({ name: 'receipt_age', columnNames: ['received_at'] }),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'receipt');
    await dropColumns(
      runner,
      'message',
      RECEIPT_OF_A_MESSAGE.map(({ name }) => name),
    );
  }
}
