import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeRows } from '../schema/change-rows.js';
import { nullable, text } from '../schema/columns.js';
import { isEmbedded } from '../schema/online-alter.js';
import type { IndexOptions } from '../schema/steps.js';
import { addColumns, dropColumns, dropIndex, putIndex } from '../schema/steps.js';
import { select } from '../sql/sql.js';

const UNIQUE_BEFORE: readonly IndexOptions[] = [
  { name: 'message_once', columnNames: ['reminder_id', 'kind', 'window_hours', 'version'], isUnique: true },
  { name: 'message_carrier_id', columnNames: ['carrier', 'carrier_id'], isUnique: true },
  { name: 'message_one_answer', columnNames: ['cause_id', 'kind'], isUnique: true },
];
const UNIQUE_NOW: readonly IndexOptions[] = [
  { name: 'message_once', columnNames: ['once_key'], isUnique: true },
  { name: 'message_carrier_id', columnNames: ['carrier_id'], isUnique: true },
];
const NEEDLESS: readonly IndexOptions[] = [
  { name: 'message_lease', columnNames: ['status', 'lease_until'] },
  { name: 'message_owner', columnNames: ['lease_owner'] },
];

/**
 * Galera takes two rows for the same where a composite unique key is NULL in some columns and equal in the others, and lets
 * one of two unrelated transactions lose at COMMIT: a unique key has one column. Rows under a lease are few, and found
 * by their status with `message_due`: two indexes less that every send had to pay for.
 */
export class OneColumnAKey1795500000000 implements MigrationInterface {
  readonly name = 'OneColumnAKey1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'message', [text('once_key', 64, nullable)]);
    const joined = (...parts: string[]): string =>
      isEmbedded(runner) ? parts.join(" || '/' || ") : `CONCAT_WS('/', ${parts.join(', ')})`;
    await changeRows(
      runner,
      'message',
      `once_key = CASE kind WHEN 'reminder' THEN ${joined('reminder_id', 'window_hours', 'version')}
                            ELSE ${joined('cause_id', 'kind')} END`,
      `once_key IS NULL AND ((kind = 'reminder' AND reminder_id IS NOT NULL AND window_hours IS NOT NULL)
                             OR (kind <> 'reminder' AND cause_id IS NOT NULL))`,
    );
    await forgetEqualIds(runner);
    for (const index of UNIQUE_NOW) await putIndex(runner, 'message', index);
    for (const { name } of [...UNIQUE_BEFORE, ...NEEDLESS])
      if (UNIQUE_NOW.every((index) => index.name !== name)) await dropIndex(runner, 'message', name);
    await putIndex(runner, 'receipt', { name: 'receipt_of', columnNames: ['carrier_id'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of [...UNIQUE_BEFORE, ...NEEDLESS]) await putIndex(runner, 'message', index);
    await dropColumns(runner, 'message', ['once_key']);
    await putIndex(runner, 'receipt', { name: 'receipt_of', columnNames: ['carrier', 'carrier_id'] });
  }
}

/** Where two carriers have given the same id, the newest text keeps it: another one's receipts would be late by months. */
async function forgetEqualIds(runner: QueryRunner): Promise<void> {
  const equal = await select<{ carrierId: string; newest: string }>(
    runner.manager,
    'SELECT carrier_id AS carrierId, MAX(id) AS newest FROM message WHERE carrier_id IS NOT NULL GROUP BY carrier_id HAVING COUNT(*) > 1',
    [],
  );
  for (const { carrierId, newest } of equal)
    await runner.query('UPDATE message SET carrier_id = NULL WHERE carrier_id = ? AND id <> ?', [
      carrierId,
      newest,
    ]);
}
