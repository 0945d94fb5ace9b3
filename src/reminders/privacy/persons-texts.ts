import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { change, fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { eraseMessages, IN_FLIGHT, ROWS_A_BATCH } from './erased-rows.js';

/** So many texts of no reminder are looked at in one statement: of those that an older version took it is not on record who wrote them. */
const ROWS_A_LOOK = 1_000;

interface SentRow {
  readonly id: string;
  readonly reminder_id: string | null;
  readonly version: number;
  readonly cause_id: string | null;
}

interface UnfiledRow {
  readonly id: string;
  readonly sender: string | null;
  readonly created_at: Date | string;
}

/** Erases the texts to and from a number, also of reminders whose number is another one by now. */
@Injectable()
export class PersonsTexts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * But for what is in flight. Those that the number wrote go first: they are found by those that went there.
   * @param before what came to be later stays
   */
  async erase(number: string, before: Date): Promise<void> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const behind: string = last;
      last = await inTransaction(this.dataSource, (manager) => eraseFiled(manager, number, before, behind));
    }
    const batch = (manager: EntityManager): Promise<number> => eraseSent(manager, number, before);
    while ((await inTransaction(this.dataSource, batch)) === ROWS_A_BATCH);
    await this.#eraseUnfiled(number, before);
  }

  /** Texts from the number that belong to no reminder. */
  async #eraseUnfiled(number: string, before: Date): Promise<void> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const texts: UnfiledRow[] = await select<UnfiledRow>(
        this.dataSource.manager,
        `SELECT id, sender, created_at FROM message
          WHERE reminder_id IS NULL AND id > ? AND +(direction) = 'inbound' ORDER BY id LIMIT ${ROWS_A_LOOK}`,
        [last],
      );
      const theirs = texts.filter((text) => text.sender === number && fromSqlTime(text.created_at) <= before);
      const ids = theirs.map(({ id }) => id);
      await inTransaction(this.dataSource, (manager) => eraseMessages(manager, ids));
      last = texts.at(-1)?.id;
    }
  }
}

/**
 * Erases what the number wrote about the reminders that some texts to it are of, and what staff noted down meanwhile: whatever
 * number a reminder has by now, it had this one when it was filed there.
 * @returns the last of the texts to it; undefined where there are none behind the one that is given
 */
async function eraseFiled(
  manager: EntityManager,
  number: string,
  before: Date,
  behind: string,
): Promise<string | undefined> {
  const sent = await select<SentRow>(
    manager,
    `SELECT id, reminder_id, version, cause_id FROM message
      WHERE recipient = ? AND id > ? AND +(direction) = 'outbound' AND +(created_at) <= ? ORDER BY id LIMIT ${ROWS_A_BATCH}`,
    [number, behind, before],
  );
  const questions = new Map(
    sent.flatMap(({ reminder_id: id, version }) =>
      id === null ? [] : [[`${id}/${version}`, { id, version }]],
    ),
  );
  for (const { id, version } of questions.values())
    await change(manager, 'DELETE FROM follow_up WHERE reminder_id = ? AND version = ? AND since <= ?', [
      id,
      version,
      before,
    ]);
  const reminders = [...new Set([...questions.values()].map(({ id }) => id))];
  const filed = reminders.length === 0 ? [] : await filedUnder(manager, reminders, number, before);
  const causes = sent.flatMap(({ cause_id: cause }) => cause ?? []);
  await eraseMessages(manager, [...new Set([...filed, ...causes])]);
  return sent.at(-1)?.id;
}

async function filedUnder(
  manager: EntityManager,
  reminders: readonly string[],
  number: string,
  before: Date,
): Promise<string[]> {
  const found = await select<{ id: string }>(
    manager,
    `SELECT id FROM message
      WHERE reminder_id IN (${places(reminders.length)}) AND sender = ? AND direction = 'inbound' AND created_at <= ?`,
    [...reminders, number, before],
  );
  return found.map(({ id }) => id);
}

/** Erases some of the texts that went, or were to go, to the number. @returns how many */
async function eraseSent(manager: EntityManager, number: string, before: Date): Promise<number> {
  const texts = await select<{ id: string }>(
    manager,
    `SELECT id FROM message
      WHERE recipient = ? AND direction = 'outbound' AND created_at <= ? AND NOT ${IN_FLIGHT} LIMIT ${ROWS_A_BATCH}`,
    [number, before],
  );
  await eraseMessages(
    manager,
    texts.map(({ id }) => id),
  );
  return texts.length;
}
