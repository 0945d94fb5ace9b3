import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromSqlTime, places, select } from '../database/sql.js';
import type { MessageKind, MessageStatus, Reason } from '../messaging/outbox/message.entity.js';
import { MAYBE_READ } from '../messaging/outbox/message.entity.js';

/** A reminder that went out or could not be sent, or what somebody wrote. */
export interface ActualText {
  readonly id: string;
  readonly reminderId: string;
  readonly direction: 'outbound' | 'inbound';
  readonly kind: Extract<MessageKind, 'reminder' | 'inbound'>;
  readonly status: MessageStatus;
  readonly reason: Reason;
  readonly version: number;
  readonly at: Date;
}

type SqlTime = Date | string;
interface Row extends Omit<ActualText, 'reminderId' | 'at'> {
  readonly reminder_id: string;
  readonly created_at: SqlTime;
  readonly sending_at: SqlTime | null;
  readonly sent_at: SqlTime | null;
}

const ACTUAL: readonly MessageStatus[] = [...MAYBE_READ, 'failed', 'received'];

/**
 * What was really written, for many reminders at once: the words are read only of those texts that are shown. Our answers to a
 * text are left out, as they say nothing that is not known: they would hide what somebody wrote.
 */
@Injectable()
export class LatestTexts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What is more than a plan, by reminder, the earliest first; without the words. (The plus keeps SQLite, which does not know how
   * common a status is, from walking all texts that have it.)
   */
  async of(reminderIds: readonly string[]): Promise<Map<string, ActualText[]>> {
    if (reminderIds.length === 0) return new Map();
    const rows = await select<Row>(
      this.dataSource.manager,
      `SELECT id, reminder_id, direction, kind, status, reason, version, created_at, sending_at, sent_at FROM message
        WHERE reminder_id IN (${places(reminderIds.length)}) AND +(status) IN (${places(ACTUAL.length)})
          AND +(kind) IN ('reminder', 'inbound')`,
      [...reminderIds, ...ACTUAL],
    );
    const texts = rows
      .map(actualText)
      .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
    const byReminder = new Map<string, ActualText[]>();
    for (const text of texts) {
      const others = byReminder.get(text.reminderId);
      if (others) others.push(text);
      else byReminder.set(text.reminderId, [text]);
    }
    return byReminder;
  }

  /** The words of texts, by their ids. */
  async words(ids: readonly string[]): Promise<Map<string, string | null>> {
    if (ids.length === 0) return new Map();
    const rows = await select<{ id: string; body: string | null }>(
      this.dataSource.manager,
      `SELECT id, body FROM message WHERE id IN (${places(ids.length)})`,
      ids,
    );
    return new Map(rows.map(({ id, body }) => [id, body]));
  }
}

/** A reminder's row is as old as its plan: what counts is when it went out. */
function actualText({ reminder_id, created_at, sending_at, sent_at, ...text }: Row): ActualText {
  return { ...text, reminderId: reminder_id, at: fromSqlTime(sent_at ?? sending_at ?? created_at) };
}
