import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { rowLock } from '../../platform/database/sql/row-lock.js';
import { change, fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Reminder } from '../appointment/reminder.entity.js';
import { NUMBER_END } from '../appointment/reminder-record.js';
import { nameWords } from '../name-index/name-words.js';
import { dropWords, replaceWords } from '../name-index/word-index.js';

const ROWS_A_BATCH = 500;
/** Between two times that all is looked through. */
const REST_MS = 3_600_000;

interface Row {
  readonly id: string;
  readonly contact_number: string;
  readonly number_end: string | null;
  readonly contact_name: string | null;
  readonly appointment_at: Date | string;
  readonly deleted_at: Date | string | null;
}

interface WordRow {
  readonly word: string;
  readonly appointment_at: Date | string;
  readonly reminder_id: string;
}

/**
 * Keeps what appointments are searched by in step with what older versions write, which know nothing of it: what they book is found by
 * its number, what they move is found on its new day, and of whom they erase nothing is left.
 */
@Injectable()
export class IndexRepair {
  /** Up to where this time has come: of the appointments, and of those that have words. */
  #reminder: string | undefined = '';
  #word: string | undefined = '';
  #endedAt: Date | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the end of its number to what was booked without it.
   * @returns whether there may be more
   */
  async giveNumberEnds(): Promise<boolean> {
    const { manager } = this.dataSource;
    const rows = await select<Pick<Row, 'id'>>(
      manager,
      `SELECT id FROM reminder WHERE number_end IS NULL LIMIT ${ROWS_A_BATCH}`,
      [],
    );
    await giveNumberEnds(manager, rows);
    return rows.length === ROWS_A_BATCH;
  }

  /** Looks through the next few appointments, and the words of a few; once all have been, after a while from the front. */
  async checkSome(): Promise<void> {
    const now = this.clock.now();
    if (this.#endedAt) {
      if (now.getTime() < this.#endedAt.getTime() + REST_MS) return;
      [this.#reminder, this.#word, this.#endedAt] = ['', '', undefined];
    }
    // First what nobody may find any more.
    if (this.#word !== undefined) this.#word = await this.#dropStrayWords(this.#word);
    if (this.#reminder !== undefined) this.#reminder = await this.#checkReminders(this.#reminder);
    if (this.#reminder === undefined && this.#word === undefined) this.#endedAt = now;
  }

  /** @returns where to go on; undefined at the end */
  async #dropStrayWords(after: string): Promise<string | undefined> {
    const { manager } = this.dataSource;
    const found = await select<Pick<WordRow, 'reminder_id'>>(
      manager,
      `SELECT DISTINCT reminder_id FROM reminder_word WHERE reminder_id > ? ORDER BY reminder_id LIMIT ${ROWS_A_BATCH}`,
      [after],
    );
    const ids = found.map(({ reminder_id: id }) => id);
    const kept = new Set((await rowsOf(manager, ids)).filter(isKept).map(({ id }) => id));
    // Ids never come again.
    await dropWords(
      manager,
      ids.filter((id) => !kept.has(id)),
    );
    return ids.length < ROWS_A_BATCH ? undefined : ids.at(-1);
  }

  /** @returns where to go on; undefined at the end */
  async #checkReminders(after: string): Promise<string | undefined> {
    const { manager } = this.dataSource;
    const rows = await select<Row>(
      manager,
      `SELECT ${COLUMNS} FROM reminder WHERE id > ? ORDER BY id LIMIT ${ROWS_A_BATCH}`,
      [after],
    );
    await giveNumberEnds(
      manager,
      rows.filter(({ contact_number: number, number_end: end }) => end !== number.slice(-NUMBER_END)),
    );
    const named = rows.filter(isKept);
    const words = await wordsOf(
      manager,
      named.map(({ id }) => id),
    );
    for (const row of named) if (!isInStep(row, words.get(row.id) ?? [])) await this.#replaceWords(row.id);
    return rows.length < ROWS_A_BATCH ? undefined : rows.at(-1)?.id;
  }

  #replaceWords(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (manager) => {
      const reminder = await manager.findOne(Reminder, { where: { id }, ...rowLock(manager) });
      if (reminder?.deletedAt === null) await replaceWords(manager, reminder);
    });
  }
}

const COLUMNS = 'id, contact_number, number_end, contact_name, appointment_at, deleted_at';

/** By ids that are given, not by a join: the tables may compare text differently, and then no index serves it. */
async function rowsOf(manager: EntityManager, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return select<Row>(manager, `SELECT ${COLUMNS} FROM reminder WHERE id IN (${places(ids.length)})`, ids);
}

async function wordsOf(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly WordRow[]>> {
  if (ids.length === 0) return new Map();
  const rows = await select<WordRow>(
    manager,
    `SELECT word, appointment_at, reminder_id FROM reminder_word WHERE reminder_id IN (${places(ids.length)})`,
    ids,
  );
  const words = new Map<string, WordRow[]>();
  for (const row of rows) words.set(row.reminder_id, [...(words.get(row.reminder_id) ?? []), row]);
  return words;
}

async function giveNumberEnds(manager: EntityManager, rows: readonly Pick<Row, 'id'>[]): Promise<void> {
  if (rows.length === 0) return;
  await change(
    manager,
    `UPDATE reminder SET number_end = SUBSTR(contact_number, -${NUMBER_END}) WHERE id IN (${places(rows.length)})`,
    rows.map(({ id }) => id),
  );
}

/** Whether it is to be found by a name. */
function isKept({ contact_name: name, deleted_at: deletedAt }: Row): boolean {
  return name !== null && deletedAt === null;
}

function isInStep({ contact_name: name, appointment_at: at }: Row, words: readonly WordRow[]): boolean {
  const wanted = nameWords(name ?? '');
  const time = fromSqlTime(at).getTime();
  return (
    words.length === wanted.length &&
    words.every((each) => fromSqlTime(each.appointment_at).getTime() === time && wanted.includes(each.word))
  );
}
