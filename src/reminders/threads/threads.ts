import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { rowLock } from '../../platform/database/sql/row-lock.js';
import { select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { openWritten } from '../follow-ups/open-written.js';
import { Thread } from './thread.entity.js';

const ROWS_A_BATCH = 100;

/** Keeps one row for each number that was ever written with, in the caller's transaction. */
@Injectable()
export class Threads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * A text has come in, and what was to be done about it has been done.
   * @param isForStaff whether somebody should read it
   */
  async heard(manager: EntityManager, inbound: Message, isForStaff: boolean, now: Date): Promise<void> {
    const number = inbound.sender ?? '';
    const until = await waitsUntil(manager, number, now);
    await keep(manager, number, (thread) => {
      thread.add(inbound);
      if (isForStaff) thread.awaitReader(inbound);
      thread.wait(until);
    });
  }

  /** Staff have written a text. */
  async written(manager: EntityManager, text: Message): Promise<void> {
    await keep(manager, text.recipient, (thread) => thread.add(text));
  }

  /**
   * Staff have read what the number wrote.
   * @param upTo the id of the last text that they saw; undefined where they saw all
   */
  async read(number: string, upTo?: string): Promise<void> {
    await inTransaction(this.dataSource, (manager) => change(manager, number, (thread) => thread.read(upTo)));
  }

  /**
   * Staff say that nothing in it needs an answer any more.
   * @param upTo the id of the last text that they saw; undefined where they saw all
   * @returns false where another one has come in since
   */
  async finish(number: string, upTo?: string): Promise<boolean> {
    return inTransaction(this.dataSource, async (manager) => {
      let isFinished = true;
      await change(manager, number, (thread) => (isFinished = thread.finish(upTo)));
      return isFinished;
    });
  }

  /** @returns false where there is no such conversation */
  reopen(number: string): Promise<boolean> {
    return inTransaction(this.dataSource, (manager) => change(manager, number, (thread) => thread.reopen()));
  }

  /** Follow-ups of the number were seen to, or are open again. */
  async recalculate(manager: EntityManager, number: string): Promise<void> {
    const until = await waitsUntil(manager, number, this.clock.now());
    await change(manager, number, (thread) => thread.wait(until));
  }

  /**
   * Settles some of what nobody need see to any more, since its time has passed.
   * @returns whether there may be more
   */
  async settleSome(): Promise<boolean> {
    const passed = await select<{ number: string }>(
      this.dataSource.manager,
      `SELECT number FROM conversation WHERE state = 'waiting' AND waits_until <= ? LIMIT ${ROWS_A_BATCH}`,
      [this.clock.now()],
    );
    for (const { number } of passed)
      await inTransaction(this.dataSource, (manager) => this.recalculate(manager, number));
    return passed.length === ROWS_A_BATCH;
  }

  /** Deletes some of those in which nothing was written since. @returns how many */
  async eraseSome(manager: EntityManager, before: Date): Promise<number> {
    const old = await select<{ number: string }>(
      manager,
      `SELECT number FROM conversation WHERE last_at < ? ORDER BY last_at, last_id LIMIT ${ROWS_A_BATCH}`,
      [before],
    );
    if (old.length > 0) await manager.delete(Thread, { number: In(old.map(({ number }) => number)) });
    return old.length;
  }
}

async function waitsUntil(manager: EntityManager, number: string, now: Date): Promise<Date | null> {
  const open = (await openWritten(manager, [number], now)).get(number) ?? [];
  const last = Math.max(0, ...open.map(({ until }) => until.getTime()));
  return last === 0 ? null : new Date(last);
}

/** @returns whether there is one */
async function change(
  manager: EntityManager,
  number: string,
  by: (thread: Thread) => void,
): Promise<boolean> {
  const thread = await manager.findOne(Thread, { where: { number }, ...rowLock(manager) });
  if (!thread) return false;
  by(thread);
  await manager.update(Thread, { number }, { ...thread });
  return true;
}

/** Changes it, or begins it. Of two that begin it at once one waits for the other, and changes what that has begun. */
async function keep(manager: EntityManager, number: string, by: (thread: Thread) => void): Promise<void> {
  if (await change(manager, number, by)) return;
  const thread = Thread.of(number);
  by(thread);
  try {
    await manager.insert(Thread, thread);
  } catch (error) {
    if (databaseFailure(error) !== 'duplicate') throw error;
    await change(manager, number, by);
  }
}
