import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nullable, text, time } from '../schema/columns.js';
import { addColumns, dropIndex, putIndex } from '../schema/steps.js';

/**
 * What earlier migrations came to hold after they had landed: databases that had run them already never got it.
 *
 * The versions that such databases had also write no wall time: until the zone rules' duty fills it in it is empty, and so is
 * the version of the rules, which stands before all others.
 */
export class CompleteEarlySchemas1795683600000 implements MigrationInterface {
  readonly name = 'CompleteEarlySchemas1795683600000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'message', [time('absent_since', nullable)]);
    await addColumns(runner, 'reminder', [
      text('wall_time', 19, { default: "''" }),
      text('tz_version', 16, { default: "''" }),
    ]);
    await putIndex(runner, 'reminder', { name: 'reminder_tz_version', columnNames: ['tz_version', 'id'] });
    await putIndex(runner, 'receipt', { name: 'receipt_of', columnNames: ['carrier_id'] });
    await dropIndex(runner, 'follow_up', 'follow_up_list');
    await putIndex(runner, 'follow_up', {
      name: 'follow_up_appointment',
      columnNames: ['appointment_at', 'id'],
    });
    await putIndex(runner, 'follow_up', { name: 'follow_up_handled', columnNames: ['handled_at', 'id'] });
  }

  /** Nothing: what it completes belongs to the migrations before it. */
  async down(): Promise<void> {}
}
