import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';
import { nullable, text, time, whole } from '../schema/columns.js';
import { fillConversations } from '../schema/fill-conversations.js';
import { createTable, dropTable } from '../schema/steps.js';

/** Who wrote each text that came in, and how it stands with each number that was written with. */
export class KeepConversations1795867200000 implements MigrationInterface {
  readonly name = 'KeepConversations1795867200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      new Table({
        name: 'inbound_text',
        columns: [text('message_id', 32, { isPrimary: true }), text('number', 16)],
        indices: [{ name: 'inbound_text_number', columnNames: ['number', 'message_id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'conversation',
        columns: [
          text('number', 16, { isPrimary: true }),
          text('last_id', 32),
          time('last_at'),
          whole('unread'),
          text('unread_id', 32, nullable),
          text('state', 8),
          time('waits_until', nullable),
        ],
        indices: [
          { name: 'conversation_last', columnNames: ['last_at', 'last_id'] },
          { name: 'conversation_state', columnNames: ['state', 'last_at', 'last_id'] },
          { name: 'conversation_waits', columnNames: ['state', 'waits_until'] },
        ],
      }),
    );
    await fillConversations(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'conversation');
    await dropTable(runner, 'inbound_text');
  }
}
