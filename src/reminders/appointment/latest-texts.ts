import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  MessageKind,
  MessageStatus,
  NoticeKind,
  Reason,
} from '../../messaging/messages/message.entity.js';
import { ABOUT_APPOINTMENT, MAYBE_READ } from '../../messaging/messages/message.entity.js';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';

/** A text about an appointment that went out or could not be sent, or what somebody wrote. */
export interface ActualText {
  readonly id: string;
  readonly reminderId: string;
  readonly direction: 'outbound' | 'inbound';
  readonly kind: Extract<MessageKind, 'reminder' | NoticeKind | 'inbound'>;
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

const SHOWN: readonly MessageKind[] = [...ABOUT_APPOINTMENT, 'inbound'];
const ACTUAL: readonly MessageStatus[] = [...MAYBE_READ, 'failed', 'received'];

/** In characters, of a text in a list of many: nobody types more on a telephone, and a thousand of them are read. */
const MAX_SHOWN = 640;
const TEXTS_A_STATEMENT = 250;
const REMINDERS_A_STATEMENT = 250;

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
    const byReminder = new Map<string, ActualText[]>();
    for (let start = 0; start < reminderIds.length; start += REMINDERS_A_STATEMENT) {
      for (const text of await this.#ofSome(reminderIds.slice(start, start + REMINDERS_A_STATEMENT))) {
        const others = byReminder.get(text.reminderId);
        if (others) others.push(text);
        else byReminder.set(text.reminderId, [text]);
      }
    }
    return byReminder;
  }

  async #ofSome(reminderIds: readonly string[]): Promise<ActualText[]> {
    const rows = await select<Row>(
      this.dataSource.manager,
      `SELECT id, reminder_id, direction, kind, status, reason, version, created_at, sending_at, sent_at FROM message
        WHERE reminder_id IN (${places(reminderIds.length)}) AND +(status) IN (${places(ACTUAL.length)})
          AND +(kind) IN (${places(SHOWN.length)})`,
      [...reminderIds, ...ACTUAL, ...SHOWN],
    );
    return rows.map(actualText).sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  }

  /** The words of texts, by their ids; of a very long one its beginning. */
  async words(ids: readonly string[]): Promise<Map<string, string | null>> {
    const words = new Map<string, string | null>();
    for (let start = 0; start < ids.length; start += TEXTS_A_STATEMENT) {
      const some = ids.slice(start, start + TEXTS_A_STATEMENT);
      const rows = await select<{ id: string; body: string | null }>(
        this.dataSource.manager,
        `SELECT id, SUBSTR(body, 1, ${MAX_SHOWN + 1}) AS body FROM message WHERE id IN (${places(some.length)})`,
        some,
      );
      for (const { id, body } of rows) words.set(id, body && shortened(body));
    }
    return words;
  }
}

/** Both databases count characters, not UTF-16 units. */
function shortened(body: string): string {
  const characters = [...body];
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : body;
}

/** A reminder's row is as old as its plan: what counts is when it went out. */
function actualText({ reminder_id, created_at, sending_at, sent_at, ...text }: Row): ActualText {
  return { ...text, reminderId: reminder_id, at: fromSqlTime(sent_at ?? sending_at ?? created_at) };
}
