import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { fromSqlTime, select } from '../../../platform/database/sql/sql.js';
import type { Message, Priority } from '../../messages/message.entity.js';
import { LOOKED_INTO, readMessages, WRITTEN_AHEAD } from '../../messages/unconfirmed-messages.js';

const ROWS_A_PASS = 500;
/** Around a window that is being chosen: who overlaps with it joins it, and may widen it again. */
const MAX_WIDENINGS = 12;

/** From when on it may have been taken. */
const TAKEN_FROM = "CASE WHEN reason = 'looked_for' THEN send_at ELSE COALESCE(sending_at, created_at) END";

/** When messages of unknown fate may have been taken, and which may have been within a time. */
@Injectable()
export class UnknownTimes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * When the first of a carrier that it is time to look into may have been taken, and the last of all that lie so close to it that
   * one reading of the list serves them. In ms of the epoch; undefined where there is none.
   * @param reachMs how far apart two may be
   * @param mostMs no longer, unless the first one alone is
   */
  async stretch(
    carrier: string,
    reachMs: number,
    mostMs: number,
  ): Promise<{ from: number; to: number } | undefined> {
    const first = await this.#bounds(`${LOOKED_INTO} AND (lease_until IS NULL OR lease_until < ?)`, [
      carrier,
      this.clock.now(),
    ]);
    if (!first) return undefined;
    const { from } = first;
    let to = await this.#lastOf(carrier, from, from);
    for (let widened = 0; widened < MAX_WIDENINGS; widened++) {
      const reach = Math.max(to, Math.min(to + reachMs, from + mostMs));
      const next = await this.#lastOf(carrier, from, reach);
      if (next <= to) break;
      to = next;
    }
    return { from, to };
  }

  /** Whether any of a carrier may have been taken within this time and is still looked into. */
  async anyWithin(carrier: string, from: Date, to: Date): Promise<boolean> {
    const found = await select(
      this.dataSource.manager,
      `SELECT id FROM message WHERE ${LOOKED_INTO} AND ${TAKEN_FROM} >= ? AND ${WRITTEN_AHEAD} <= ? LIMIT 1`,
      [carrier, from, to],
    );
    return found.length > 0;
  }

  /**
   * Those that can only have been taken within this time and were of unknown fate before `since`: of one priority a few at a time,
   * behind the last of those before.
   */
  async within(
    carrier: string,
    { from, to, since }: Readonly<Record<'from' | 'to' | 'since', Date>>,
    priority: Priority,
    last: Message | undefined,
  ): Promise<Message[]> {
    const behind = last ? 'AND send_at >= ? AND (send_at > ? OR id > ?)' : '';
    const ids = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM message WHERE ${LOOKED_INTO} AND lane = ? ${behind} AND ${TAKEN_FROM} >= ? AND ${WRITTEN_AHEAD} <= ?
          AND updated_at <= ? ORDER BY send_at, id LIMIT ${ROWS_A_PASS}`,
      [carrier, priority, ...(last ? [last.sendAt, last.sendAt, last.id] : []), from, to, since],
    );
    const messages = await readMessages(this.dataSource.manager, ids);
    return messages.sort((a, b) => +a.sendAt - +b.sendAt || (a.id < b.id ? -1 : 1));
  }

  async #bounds(condition: string, values: readonly (string | Date)[]) {
    const [row] = await select<{ first: Date | string | null; last: Date | string | null }>(
      this.dataSource.manager,
      `SELECT MIN(${TAKEN_FROM}) AS first, MAX(${WRITTEN_AHEAD}) AS last FROM message WHERE ${condition}`,
      values,
    );
    return row?.first && row.last
      ? { from: fromSqlTime(row.first).getTime(), to: fromSqlTime(row.last).getTime() }
      : undefined;
  }

  /** The last writing ahead of those that may have been taken from one of these times on. */
  async #lastOf(carrier: string, from: number, to: number): Promise<number> {
    const found = await this.#bounds(`${LOOKED_INTO} AND ${TAKEN_FROM} BETWEEN ? AND ?`, [
      carrier,
      new Date(from),
      new Date(to),
    ]);
    return found?.to ?? from;
  }
}
