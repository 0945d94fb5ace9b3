import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { nullable, text, time, whole } from '../schema/columns.js';
import { addColumns, createTable, dropColumns, dropTable } from '../schema/steps.js';

/**
 * Calendars that are fetched, what was last seen in each, how far FHIR subscriptions have come, and that it was a calendar that called an
 * appointment off.
 */
export class TakeCalendarsIn1795975000000 implements MigrationInterface {
  readonly name = 'TakeCalendarsIn1795975000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'reminder', [time('calendar_canceled_at', nullable)]);
    await createTable(
      runner,
      new Table({
        name: 'calendar_feed',
        columns: [
          text('name', 40, { isPrimary: true }),
          text('lease_owner', 36, nullable),
          time('lease_until', nullable),
          time('next_at', nullable),
          time('tried_at', nullable),
          time('succeeded_at', nullable),
          time('read_at', nullable),
          time('failing_since', nullable),
          text('failure', 32, nullable),
          text('etag', 256, nullable),
          text('last_modified', 64, nullable),
          text('address_hash', 64, nullable),
          whole('events'),
          whole('left_out'),
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'calendar_feed_event',
        columns: [
          text('id', 64, { isPrimary: true }),
          text('feed', 40),
          text('external_id', 128),
          text('digest', 64),
          time('appointment_at'),
        ],
        indices: [{ name: 'calendar_feed_event_feed', columnNames: ['feed', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'fhir_subscription',
        columns: [text('id', 64, { isPrimary: true }), whole('last_event')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'fhir_subscription');
    await dropTable(runner, 'calendar_feed_event');
    await dropTable(runner, 'calendar_feed');
    await dropColumns(runner, 'reminder', ['calendar_canceled_at']);
  }
}
