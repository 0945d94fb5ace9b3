import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableIndex } from 'typeorm';
import { longText, nullable, text, time, whole, yesNo } from '../schema/columns.js';
import { createTable, dropTable } from '../schema/steps.js';

const index = (name: string, columnNames: string[], isUnique = false): TableIndex =>
  new TableIndex({ name, columnNames, isUnique });

export class CreateReminderAndMessage1795478400000 implements MigrationInterface {
  readonly name = 'CreateReminderAndMessage1795478400000';

  async up(runner: QueryRunner): Promise<void> {
    const embedded = runner.dataSource.options.type === 'better-sqlite3';
    // Names and texts come in any script; a database made with an older default would refuse them. They are compared by
    // their bytes, see CompareTextByBytes.
    if (!embedded) await runner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    const id = text('id', 32, { isPrimary: true });
    await createTable(
      runner,
      new Table({
        name: 'reminder',
        columns: [
          id,
          text('contact_number', 15),
          time('appointment_at'),
          text('time_zone', 64),
          text('wall_time', 19),
          text('tz_version', 16),
          text('location', 128, nullable),
          text('participant', 256, nullable),
          text('language', 35, nullable),
          longText('notify_windows'),
          text('status', 16),
          yesNo(embedded, 'reminder_sent'),
          yesNo(embedded, 'confirm_sent'),
          yesNo(embedded, 'will_attend', nullable),
          time('responded_at', nullable),
          whole('version'),
          time('created_at'),
          time('updated_at'),
          time('deleted_at', nullable),
        ],
        indices: [
          index('reminder_list', ['deleted_at', 'id']),
          index('reminder_contact', ['contact_number', 'id']),
          index('reminder_appointment', ['appointment_at', 'id']),
          index('reminder_status', ['status', 'id']),
          index('reminder_answer', ['will_attend', 'id']),
          index('reminder_tz_version', ['tz_version', 'id']),
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'message',
        columns: [
          id,
          text('reminder_id', 32, nullable),
          text('direction', 8),
          text('kind', 16),
          whole('window_hours', nullable),
          whole('version'),
          text('sender', 16, nullable),
          text('recipient', 16),
          longText('body', nullable),
          text('status', 16),
          text('reason', 32),
          whole('lane'),
          time('planned_for'),
          time('send_at'),
          time('not_after'),
          whole('attempt'),
          text('lease_owner', 36, nullable),
          time('lease_until', nullable),
          time('sending_at', nullable),
          time('absent_since', nullable),
          text('carrier', 16, nullable),
          text('carrier_id', 64, nullable),
          whole('segments', nullable),
          text('error', 255, nullable),
          text('cause_id', 32, nullable),
          longText('choices', nullable),
          time('sent_at', nullable),
          time('created_at'),
          time('updated_at'),
        ],
        indices: [
          index('message_once', ['reminder_id', 'kind', 'window_hours', 'version'], true),
          index('message_carrier_id', ['carrier', 'carrier_id'], true),
          index('message_one_answer', ['cause_id', 'kind'], true),
          index('message_due', ['status', 'lane', 'send_at', 'id']),
          index('message_urgent', ['status', 'lane', 'not_after', 'id']),
          index('message_lease', ['status', 'lease_until']),
          index('message_owner', ['lease_owner']),
          index('message_of_reminder', ['reminder_id', 'id']),
          index('message_of_recipient', ['recipient', 'id']),
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'idempotency',
        columns: [
          text('key_hash', 64, { isPrimary: true }),
          text('request_hash', 64),
          text('reminder_id', 32),
          time('created_at'),
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'opt_out',
        columns: [text('number', 15, { isPrimary: true }), time('since'), text('word', 32)],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'carrier_pace',
        columns: [text('carrier', 16, { isPrimary: true }), time('next_slot')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['carrier_pace', 'opt_out', 'idempotency', 'message', 'reminder'])
      await dropTable(runner, table);
  }
}
