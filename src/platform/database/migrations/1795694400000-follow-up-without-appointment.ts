import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nullable, text, time } from '../schema/columns.js';
import { setNullable } from '../schema/set-nullable.js';
import { addColumns, dropColumns, dropIndex, putIndex } from '../schema/steps.js';
import { change } from '../sql/sql.js';

const REMINDER_ID = text('reminder_id', 32);
const BY_NUMBER = { name: 'follow_up_contact', columnNames: ['contact_number'] };

/**
 * Somebody may write who has no appointment ahead: such a follow-up has a number instead of a reminder. And carriers tell when
 * an answer was written, by which the last one counts.
 */
export class FollowUpWithoutAppointment1795694400000 implements MigrationInterface {
  readonly name = 'FollowUpWithoutAppointment1795694400000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'message', [time('said_at', nullable)]);
    await addColumns(runner, 'reminder', [time('answer_said_at', nullable)]);
    await addColumns(runner, 'opt_out', [time('said_at', nullable)]);
    await addColumns(runner, 'follow_up', [text('contact_number', 16, nullable)]);
    await putIndex(runner, 'follow_up', BY_NUMBER);
    await setNullable(runner, 'follow_up', REMINDER_ID, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await change(runner.manager, 'DELETE FROM follow_up WHERE reminder_id IS NULL', []);
    await setNullable(runner, 'follow_up', REMINDER_ID, false);
    await dropIndex(runner, 'follow_up', BY_NUMBER.name);
    await dropColumns(runner, 'follow_up', ['contact_number']);
    await dropColumns(runner, 'opt_out', ['said_at']);
    await dropColumns(runner, 'reminder', ['answer_said_at']);
    await dropColumns(runner, 'message', ['said_at']);
  }
}
