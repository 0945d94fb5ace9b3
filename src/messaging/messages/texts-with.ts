import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { MAYBE_READ, Message } from './message.entity.js';

/** Part of a thread: what is nearest to the id of one of its texts, before it or after it; its newest texts where there is none. */
export interface ThreadSlice {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A text by staff that may have been read. */
export interface StaffText {
  readonly reminderId: string | null;
  /** When a carrier was given it. */
  readonly at: Date;
}

interface StaffRow {
  readonly reminder_id: string | null;
  readonly sending_at: Date | string | null;
  readonly sent_at: Date | string | null;
}

/** All that was said between us and one number, whatever appointment it is about. */
@Injectable()
export class TextsWith {
  /**
   * In the order in which they came to be. Two walks along an index: what went to the number, and what it wrote.
   * @param number not one of our own
   */
  async page(manager: EntityManager, number: string, slice: ThreadSlice): Promise<Message[]> {
    const ids = [
      ...(await idsOf(manager, 'message', 'id', 'recipient', number, slice)),
      ...(await idsOf(manager, 'inbound_text', 'message_id', 'number', number, slice)),
    ].sort();
    const nearest = slice.after === undefined ? ids.slice(-slice.limit) : ids.slice(0, slice.limit);
    if (nearest.length === 0) return [];
    return manager.find(Message, { where: { id: In(nearest) }, order: { id: 'ASC' } });
  }

  /** When the number last wrote. */
  async lastHeardAt(manager: EntityManager, number: string): Promise<Date | undefined> {
    const [newest] = await idsOf(manager, 'inbound_text', 'message_id', 'number', number, { limit: 1 });
    if (newest === undefined) return undefined;
    // Not by a join: where an early table has kept another collation it would find no index.
    const [last] = await select<{ created_at: Date | string }>(
      manager,
      'SELECT created_at FROM message WHERE id = ?',
      [newest],
    );
    return last && fromSqlTime(last.created_at);
  }

  /** The last text by staff that the number may have read. */
  async lastByStaff(manager: EntityManager, number: string): Promise<StaffText | undefined> {
    const statuses = MAYBE_READ.map((status) => `'${status}'`).join(', ');
    const [last] = await select<StaffRow>(
      manager,
      `SELECT reminder_id, sending_at, sent_at FROM message
        WHERE recipient = ? AND +(kind) = 'staff' AND +(status) IN (${statuses}) ORDER BY id DESC LIMIT 1`,
      [number],
    );
    const at = last && (last.sent_at ?? last.sending_at);
    return at ? { reminderId: last.reminder_id, at: fromSqlTime(at) } : undefined;
  }
}

async function idsOf(
  manager: EntityManager,
  table: string,
  id: string,
  column: string,
  number: string,
  { before, after, limit }: ThreadSlice,
): Promise<string[]> {
  const beside = after === undefined ? (before === undefined ? '' : `AND ${id} < ?`) : `AND ${id} > ?`;
  const rows = await select<{ id: string }>(
    manager,
    `SELECT ${id} AS id FROM ${table} WHERE ${column} = ? ${beside}
      ORDER BY ${id} ${after === undefined ? 'DESC' : 'ASC'} LIMIT ${limit}`,
    [number, ...[after ?? before ?? []].flat()],
  );
  return rows.map((row) => row.id);
}
