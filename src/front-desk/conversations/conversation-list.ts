import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { Message } from '../../messaging/messages/message.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import type { Position } from '../../platform/http/paging/cursor.js';
import { LatestTexts } from '../../reminders/appointment/latest-texts.js';
import { Reminder } from '../../reminders/appointment/reminder.entity.js';
import type { OpenWritten } from '../../reminders/follow-ups/open-written.js';
import { openWritten } from '../../reminders/follow-ups/open-written.js';
import type { ThreadState } from '../../reminders/threads/thread.entity.js';

export const CONVERSATION_FILTERS = ['unread', 'open', 'all'] as const;
export type ConversationFilter = (typeof CONVERSATION_FILTERS)[number];

/** What staff see of the texts with one number. */
export interface ShownConversation {
  readonly number: string;
  readonly lastAt: Date;
  readonly unread: number;
  /** What they wrote that is still to be seen to. */
  readonly open: readonly OpenWritten[];
  /** The last text that the number or staff wrote; null where it has been erased. */
  readonly last: Omit<Message, 'body'> | null;
  readonly words: string | null;
  /** Who it is, by their next or else their last appointment. */
  readonly contactName: string | null;
  /** Their next appointment that nobody has called off. */
  readonly next: Reminder | null;
  readonly isOptedOut: boolean;
  readonly needsAnswer: boolean;
}

export interface ConversationPage {
  readonly conversations: ShownConversation[];
  /** Where the next page begins, where there is one. */
  readonly end: Position | undefined;
}

interface Row {
  readonly number: string;
  readonly last_id: string;
  readonly last_at: Date | string;
  readonly unread: number;
  readonly needs_answer: boolean | number;
}

const COLUMNS = 'number, last_id, last_at, unread, needs_answer';

type Place = Required<Position>;

const STATES: Readonly<Record<ConversationFilter, readonly (ThreadState | undefined)[]>> = {
  unread: ['unread'],
  open: ['unread', 'waiting'],
  all: [undefined],
};

/** Conversations a page at a time, the latest first: each page is a walk along an index, however many messages there are. */
@Injectable()
export class ConversationList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly texts: LatestTexts,
  ) {}

  /** A page of the open ones may have fewer than `limit`, and yet not be the last. */
  async page(filter: ConversationFilter, limit: number, after?: Position): Promise<ConversationPage> {
    const { manager } = this.dataSource;
    const place = after?.at ? { id: after.id, at: after.at } : undefined;
    const walks = STATES[filter].map((state) => walk(manager, state, limit + 1, place));
    const found = (await Promise.all(walks)).flat().sort(latestFirst);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const shown = await this.#show(page);
    return {
      conversations: filter === 'open' ? shown.filter(({ needsAnswer }) => needsAnswer) : shown,
      end: last && found.length > limit ? { id: last.last_id, at: fromSqlTime(last.last_at) } : undefined,
    };
  }

  /** @returns undefined where neither the number nor staff have written */
  async find(number: string): Promise<ShownConversation | undefined> {
    const rows = await select<Row>(
      this.dataSource.manager,
      `SELECT ${COLUMNS} FROM conversation WHERE number = ?`,
      [number],
    );
    const [shown] = await this.#show(rows);
    return shown;
  }

  async #show(rows: readonly Row[]): Promise<ShownConversation[]> {
    if (rows.length === 0) return [];
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const numbers = rows.map(({ number }) => number);
    const ids = rows.map((row) => row.last_id);
    const open = await openWritten(manager, numbers, now);
    const messages = await messagesById(manager, ids);
    const words = await this.texts.words(ids);
    const next = await nextAppointments(manager, numbers, now);
    const others = numbers.filter((number) => !next.get(number)?.contactName);
    const names = await lastNames(manager, others, now);
    const optedOut = await optedOutAmong(manager, numbers);
    return rows.map((row) => {
      const { number, last_id: id, last_at: at, unread } = row;
      const written = open.get(number) ?? [];
      return {
        number,
        unread,
        lastAt: fromSqlTime(at),
        open: written,
        last: messages.get(id) ?? null,
        words: words.get(id) ?? null,
        contactName: next.get(number)?.contactName ?? names.get(number) ?? null,
        next: next.get(number) ?? null,
        isOptedOut: optedOut.has(number),
        needsAnswer: needsAnswer(row, written),
      };
    });
  }
}

/** What waited may have been settled since by a new time or the end of an appointment. */
function needsAnswer(row: Row, open: readonly OpenWritten[]): boolean {
  return row.unread > 0 || open.length > 0 || Number(row.needs_answer) === 1;
}

function walk(
  manager: EntityManager,
  state: ThreadState | undefined,
  limit: number,
  after: Place | undefined,
): Promise<Row[]> {
  const conditions = [
    ...(state === undefined ? [] : ['state = ?']),
    // Not a row comparison: MySQL walks no index range for `(a, b) < (x, y)`.
    ...(after ? ['last_at <= ? AND (last_at < ? OR last_id < ?)'] : []),
  ];
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return select<Row>(
    manager,
    `SELECT ${COLUMNS} FROM conversation ${where}
      ORDER BY last_at DESC, last_id DESC LIMIT ${limit}`,
    [...(state === undefined ? [] : [state]), ...(after ? [after.at, after.at, after.id] : [])],
  );
}

function latestFirst(a: Row, b: Row): number {
  const inTime = fromSqlTime(b.last_at).getTime() - fromSqlTime(a.last_at).getTime();
  return inTime || (a.last_id < b.last_id ? 1 : -1);
}

/** Without their words, which may be many. */
async function messagesById(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, Omit<Message, 'body'>>> {
  const found = await manager.find(Message, {
    select: {
      id: true,
      direction: true,
      kind: true,
      status: true,
      reason: true,
      createdAt: true,
      sentAt: true,
    },
    where: { id: In([...ids]) },
  });
  return new Map(found.map((message) => [message.id, message]));
}

/** Two looks at an index for each number, and one at each appointment that is found. */
async function nextAppointments(
  manager: EntityManager,
  numbers: readonly string[],
  now: Date,
): Promise<Map<string, Reminder>> {
  const rows = await select<{ number: string; at: Date | string }>(
    manager,
    `SELECT contact_number AS number, MIN(appointment_at) AS at FROM reminder
      WHERE contact_number IN (${places(numbers.length)}) AND appointment_at > ? AND +(deleted_at) IS NULL
        AND +(canceled_by) IS NULL AND (+(will_attend) IS NULL OR +(will_attend) = TRUE)
      GROUP BY contact_number`,
    [...numbers, now],
  );
  if (rows.length === 0) return new Map();
  const found = await manager.find(Reminder, {
    where: rows.map(({ number, at }) => ({ contactNumber: number, appointmentAt: fromSqlTime(at) })),
    order: { id: 'DESC' },
  });
  const ahead = found.filter(({ deletedAt, isCanceled }) => deletedAt === null && !isCanceled);
  return new Map(ahead.map((reminder) => [reminder.contactNumber, reminder]));
}

/** Whose each number was at its last appointment. */
async function lastNames(
  manager: EntityManager,
  numbers: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await select<{ number: string; at: Date | string }>(
    manager,
    `SELECT contact_number AS number, MAX(appointment_at) AS at FROM reminder
      WHERE contact_number IN (${places(numbers.length)}) AND appointment_at <= ? AND +(deleted_at) IS NULL
      GROUP BY contact_number`,
    [...numbers, now],
  );
  if (rows.length === 0) return new Map();
  const found = await manager.find(Reminder, {
    where: rows.map(({ number, at }) => ({ contactNumber: number, appointmentAt: fromSqlTime(at) })),
  });
  return new Map(
    found.flatMap(({ contactNumber, contactName }) => (contactName ? [[contactNumber, contactName]] : [])),
  );
}

async function optedOutAmong(manager: EntityManager, numbers: readonly string[]): Promise<Set<string>> {
  const rows = await select<{ number: string }>(
    manager,
    `SELECT number FROM opt_out WHERE number IN (${places(numbers.length)})`,
    numbers,
  );
  return new Set(rows.map(({ number }) => number));
}
