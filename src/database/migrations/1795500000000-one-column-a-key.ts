import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';
import { nullable, text } from './columns.js';

const UNIQUE_BEFORE: readonly [string, string[]][] = [
  ['message_once', ['reminder_id', 'kind', 'window_hours', 'version']],
  ['message_carrier_id', ['carrier', 'carrier_id']],
  ['message_one_answer', ['cause_id', 'kind']],
];
const UNIQUE_NOW: readonly [string, string[]][] = [
  ['message_once', ['once_key']],
  ['message_carrier_id', ['carrier_id']],
];
const NEEDLESS: readonly [string, string[]][] = [
  ['message_lease', ['status', 'lease_until']],
  ['message_owner', ['lease_owner']],
];

/**
 * Galera takes two rows for the same where a composite unique key is NULL in some columns and equal in the others, and lets
 * one of two unrelated transactions lose at COMMIT: a unique key has one column. Rows under a lease are few, and found
 * by their status with `message_due`: two indexes less that every send had to pay for.
 */
export class OneColumnAKey1795500000000 implements MigrationInterface {
  readonly name = 'OneColumnAKey1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('message', new TableColumn(text('once_key', 64, nullable)));
    const embedded = runner.dataSource.options.type === 'better-sqlite3';
    const joined = (...parts: string[]): string =>
      embedded ? parts.join(" || '/' || ") : `CONCAT_WS('/', ${parts.join(', ')})`;
    await runner.query(
      `UPDATE message SET once_key = ${joined('reminder_id', 'window_hours', 'version')}
        WHERE kind = 'reminder' AND reminder_id IS NOT NULL AND window_hours IS NOT NULL`,
    );
    await runner.query(
      `UPDATE message SET once_key = ${joined('cause_id', 'kind')} WHERE kind <> 'reminder' AND cause_id IS NOT NULL`,
    );
    for (const [name] of [...UNIQUE_BEFORE, ...NEEDLESS]) await runner.dropIndex('message', name);
    for (const [name, columnNames] of UNIQUE_NOW) await create(runner, name, columnNames, true);
    await replaceReceiptIndex(runner, ['carrier_id']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of UNIQUE_NOW) await runner.dropIndex('message', name);
    for (const [name, columnNames] of UNIQUE_BEFORE) await create(runner, name, columnNames, true);
    for (const [name, columnNames] of NEEDLESS) await create(runner, name, columnNames, false);
    await runner.dropColumn('message', 'once_key');
    await replaceReceiptIndex(runner, ['carrier', 'carrier_id']);
  }
}

async function replaceReceiptIndex(runner: QueryRunner, columnNames: string[]): Promise<void> {
  await runner.dropIndex('receipt', 'receipt_of');
  await runner.createIndex('receipt', new TableIndex({ name: 'receipt_of', columnNames }));
}

function create(runner: QueryRunner, name: string, columnNames: string[], isUnique: boolean): Promise<void> {
  return runner.createIndex('message', new TableIndex({ name, columnNames, isUnique }));
}
