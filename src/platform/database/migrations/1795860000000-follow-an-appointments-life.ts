import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { changeRows } from '../schema/change-rows.js';
import { BY_BYTES } from '../schema/collation.js';
import { nullable, text, time, whole } from '../schema/columns.js';
import { addColumns, createTable, dropColumns, dropIndex, dropTable, putIndex } from '../schema/steps.js';

const BY_EXTERNAL_ID = { name: 'reminder_external_id', columnNames: ['external_id'], isUnique: true };
const BY_NUMBER_END = { name: 'reminder_number_end', columnNames: ['number_end', 'appointment_at', 'id'] };
const COLUMNS = [
  text('contact_name', 128, nullable),
  // Also in a table that was too large to be rewritten: two that differ in a letter's case are two.
  text('external_id', 128, { ...nullable, collation: BY_BYTES }),
  whole('sequence', nullable),
  text('canceled_by', 16, nullable),
  text('cancel_reason', 256, nullable),
  text('answered_by', 16, nullable),
  text('answer_note', 256, nullable),
  text('outcome', 16, nullable),
  text('number_end', 4, nullable),
];

/**
 * Who is coming, by what name another calendar knows the appointment, what the business itself says of it, and by what it is found.
 */
export class FollowAnAppointmentsLife1795860000000 implements MigrationInterface {
  readonly name = 'FollowAnAppointmentsLife1795860000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'reminder', COLUMNS);
    await changeRows(runner, 'reminder', 'number_end = SUBSTR(contact_number, -4)', 'number_end IS NULL');
    await putIndex(runner, 'reminder', BY_EXTERNAL_ID);
    await putIndex(runner, 'reminder', BY_NUMBER_END);
    await createTable(
      runner,
      new Table({
        name: 'reminder_word',
        columns: [
          text('word', 32, { isPrimary: true }),
          time('appointment_at', { isPrimary: true }),
          text('reminder_id', 32, { isPrimary: true }),
        ],
        indices: [{ name: 'reminder_word_of', columnNames: ['reminder_id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'reminder_word');
    await dropIndex(runner, 'reminder', BY_NUMBER_END.name);
    await dropIndex(runner, 'reminder', BY_EXTERNAL_ID.name);
    await dropColumns(
      runner,
      'reminder',
      COLUMNS.map(({ name }) => name),
    );
  }
}
