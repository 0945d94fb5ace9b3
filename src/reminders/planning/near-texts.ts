import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DueMessage } from '../../messaging/messages/due-message.js';
import type { Message, MessageStatus } from '../../messaging/messages/message.entity.js';
import { MAYBE_READ } from '../../messaging/messages/message.entity.js';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import { keptApart, MIN_DISTANCE_MS } from './plan.js';

/** A reminder text that is to go, is on its way, or has gone. */
type Text = Pick<Message, 'id' | 'reminderId' | 'version' | 'status' | 'plannedFor' | 'sendAt'> & {
  /** When a carrier was given it. */
  readonly wentAt: Date | null;
};

type SqlTime = Date | string;
interface Row extends Pick<Text, 'id' | 'version' | 'status'> {
  readonly reminder_id: string;
  readonly planned_for: SqlTime;
  readonly send_at: SqlTime;
  readonly sending_at: SqlTime | null;
  readonly sent_at: SqlTime | null;
}

const GOING: readonly MessageStatus[] = ['scheduled', ...MAYBE_READ];

/**
 * What else goes out for the same appointments. A plan keeps its texts apart, but an outage, a retry or new rules of a time zone
 * may bring them together.
 */
@Injectable()
export class NearTexts {
  constructor(private readonly dataSource: DataSource) {}

  /** By reminder. (The plus keeps SQLite from walking all texts that have a status.) */
  async of(reminderIds: readonly string[]): Promise<Map<string, Text[]>> {
    const byReminder = new Map(reminderIds.map((id): [string, Text[]] => [id, []]));
    if (reminderIds.length === 0) return byReminder;
    const rows = await select<Row>(
      this.dataSource.manager,
      `SELECT id, reminder_id, version, status, planned_for, send_at, sending_at, sent_at FROM message
        WHERE reminder_id IN (${places(reminderIds.length)}) AND +(kind) = 'reminder'
          AND +(status) IN (${places(GOING.length)})`,
      [...reminderIds, ...GOING],
    );
    for (const { reminder_id: reminderId, planned_for: plannedFor, send_at: sendAt, ...row } of rows) {
      const wentAt = row.sent_at ?? row.sending_at;
      byReminder.get(reminderId)?.push({
        id: row.id,
        reminderId,
        version: row.version,
        status: row.status,
        plannedFor: fromSqlTime(plannedFor),
        sendAt: fromSqlTime(sendAt),
        wentAt: row.status === 'scheduled' || wentAt === null ? null : fromSqlTime(wentAt),
      });
    }
    return byReminder;
  }
}

/** Whether a text that is due would come too close to a later one, which goes in its stead. Pure. */
export function isTooCloseToLater(
  { id, reminderId, version }: Pick<DueMessage, 'id' | 'reminderId' | 'version'>,
  texts: readonly Text[],
  now: Date,
): boolean {
  const ofSameQuestion = texts.filter((text) => text.reminderId === reminderId && text.version === version);
  const own = ofSameQuestion.find((text) => text.id === id);
  if (!own) return false;
  const hasLaterGone = ofSameQuestion.some(
    ({ plannedFor, wentAt }) =>
      plannedFor > own.plannedFor && wentAt !== null && now.getTime() - wentAt.getTime() < MIN_DISTANCE_MS,
  );
  if (hasLaterGone) return true;
  const toGo = ofSameQuestion
    .filter(({ status }) => status === 'scheduled')
    .map((text) => ({ ...text, sendAt: text.sendAt < now ? now : text.sendAt }));
  return !keptApart(toGo).some((text) => text.id === id);
}
