import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { change, fromSqlTime, insertRows, select } from '../sql/sql.js';
import { progressOf } from './online-alter.js';

const ROWS_A_LOOK = 1_000;
const HOUR_MS = 3_600_000;
/** What somebody wrote is to be seen to for a day after the appointment, or, without one, for a month. */
const WAITS_MS = { appointment: 24 * HOUR_MS, stranger: 30 * 24 * HOUR_MS };
/** Behind the last id there can be. */
const END = 'g';
/** Whom a text can reach: not a short code, nor a name. */
const PERSON = /^[1-9]\d{6,14}$/;

type SqlTime = Date | string;
interface Inbound {
  readonly id: string;
  readonly sender: string | null;
  readonly reason: string;
  readonly created_at: SqlTime;
}

/**
 * Tells of the texts that have come in by whom they were written, and begins a conversation with each of these numbers, in which all
 * counts as read. It walks along the messages a thousand at a time, the newest first, each thousand committed by itself, and leaves
 * others as much time as it takes; what is there already stays.
 */
export async function fillConversations(runner: QueryRunner): Promise<void> {
  const progress = progressOf(runner);
  progress?.step('begin conversations with those who wrote');
  const [count] = await select<{ n: number | string }>(
    runner.manager,
    'SELECT COUNT(*) AS n FROM message',
    [],
  );
  const all = Number(count?.n ?? 0);
  let behind = END;
  for (let done = 0; ; done += ROWS_A_LOOK) {
    progress?.rows(Math.min(done, all), all);
    const since = performance.now();
    const [first] = await select<{ id: string }>(
      runner.manager,
      `SELECT id FROM message WHERE id < ? ORDER BY id DESC LIMIT 1 OFFSET ${ROWS_A_LOOK - 1}`,
      [behind],
    );
    await fillFrom(runner, first?.id ?? '', behind);
    if (first === undefined) break;
    behind = first.id;
    await sleep(performance.now() - since);
  }
  await markWaiting(runner);
}

async function fillFrom({ manager }: QueryRunner, from: string, behind: string): Promise<void> {
  const found = await select<Inbound>(
    manager,
    `SELECT id, sender, reason, created_at FROM message
      WHERE id >= ? AND id < ? AND +(direction) = 'inbound' ORDER BY id DESC`,
    [from, behind],
  );
  const texts = found.flatMap(({ id, sender }) =>
    sender === null ? [] : [{ message_id: id, number: sender }],
  );
  await insertRows(manager, 'inbound_text', texts, 'message_id');
  const last = new Map<string, Inbound>();
  for (const text of found)
    if (text.sender !== null && PERSON.test(text.sender) && text.reason !== 'duplicate')
      last.set(text.sender, last.get(text.sender) ?? text);
  const conversations = [...last].map(([number, { id, created_at }]) => ({
    ...{ number, last_id: id, last_at: fromSqlTime(created_at) },
    ...{ unread: 0, unread_id: null, state: 'settled', waits_until: null },
  }));
  await insertRows(manager, 'conversation', conversations, 'number');
}

/** Those in which something may still be to be seen to: whether it is so is asked again where they are listed. */
async function markWaiting({ manager }: QueryRunner): Promise<void> {
  const open = await select<{ number: string | null; is_stranger: number | string; at: SqlTime }>(
    manager,
    `SELECT COALESCE(r.contact_number, f.contact_number) AS number, r.id IS NULL AS is_stranger,
            COALESCE(r.appointment_at, f.since) AS at
       FROM follow_up f LEFT JOIN reminder r ON r.id = f.reminder_id
      WHERE f.appointment_at >= ? AND f.handled_at IS NULL`,
    [new Date(Date.now() - WAITS_MS.stranger)],
  );
  for (const { number, is_stranger: isStranger, at } of open) {
    if (number === null) continue;
    const waits = Number(isStranger) === 1 ? WAITS_MS.stranger : WAITS_MS.appointment;
    const until = new Date(fromSqlTime(at).getTime() + waits);
    await change(
      manager,
      `UPDATE conversation SET waits_until = ?, state = CASE WHEN state = 'settled' THEN 'waiting' ELSE state END
        WHERE number = ? AND (waits_until IS NULL OR waits_until < ?)`,
      [until, number, until],
    );
  }
}
