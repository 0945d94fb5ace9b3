import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { countUpTo, MAX_COUNT } from '../../platform/metrics/count.js';
import type { Overview, Waiting } from '../../platform/metrics/readings.js';
import { Readings } from '../../platform/metrics/readings.js';
import { PRIORITY } from './message.entity.js';
import { unrecognisedStatuses } from './older-versions.js';

const MINUTE_MS = 60_000;
/** What fails again and again is tried within minutes: it is among the next. */
const NEXT_TRIES = 1_000;
/** Of each status and priority: a carrier that took none of the latest is one that is not used. */
const LATEST_TEXTS = 100;
const TAKEN = ['sent', 'delivered', 'undelivered'] as const;
const PRIORITIES = Object.values(PRIORITY);

/** What all messages together look like to those who watch over the service. Each statement is bounded, and walks an index. */
@Injectable()
export class MessageReadings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    readings: Readings,
  ) {
    readings.add(() => this.#read());
  }

  async #read(): Promise<Partial<Overview>> {
    const at = this.clock.now();
    return {
      at,
      messagesDue: await this.#due(at),
      ...(await this.#unknown(at)),
      messagesUnrecognised: await this.#unrecognised(),
      lastSends: await this.#lastSends(),
    };
  }

  async #due(now: Date): Promise<Waiting> {
    let count = 0;
    let oldest: Date | undefined;
    for (const priority of PRIORITIES) {
      count += await countUpTo(
        this.dataSource.manager,
        "message WHERE status = 'scheduled' AND lane = ? AND send_at <= ?",
        [priority, now],
      );
      const [first] = await this.#select<{ since: Date | string | null }>(
        `SELECT MIN(since) AS since FROM (
           SELECT COALESCE(waiting_since, send_at) AS since FROM message
            WHERE status = 'scheduled' AND lane = ? ORDER BY send_at LIMIT ${NEXT_TRIES}
         ) next_tries WHERE since <= ?`,
        [priority, now],
      );
      oldest = earlier(oldest, first?.since);
    }
    return { count: Math.min(count, MAX_COUNT), oldest };
  }

  async #unknown(now: Date): Promise<Pick<Overview, 'messagesUnknown' | 'unknownByAge'>> {
    const fiveMinutes = new Date(now.getTime() - 5 * MINUTE_MS);
    const anHour = new Date(now.getTime() - 60 * MINUTE_MS);
    const [row] = await this.#select<{
      n: number | string;
      young: number | string | null;
      old: number | string | null;
      since: Date | string | null;
    }>(
      `SELECT COUNT(*) AS n, SUM(since > ?) AS young, SUM(since <= ?) AS old, MIN(since) AS since FROM (
         SELECT COALESCE(sending_at, updated_at) AS since FROM message WHERE status = 'unknown' LIMIT ${MAX_COUNT}
       ) unknown_ones`,
      [fiveMinutes, anHour],
    );
    const count = Number(row?.n ?? 0);
    const young = Number(row?.young ?? 0);
    const old = Number(row?.old ?? 0);
    return {
      messagesUnknown: { count, oldest: earlier(undefined, row?.since) },
      unknownByAge: { under_5m: young, under_1h: count - young - old, over_1h: old },
    };
  }

  #unrecognised(): Promise<number> {
    const { sql, values } = unrecognisedStatuses(MAX_COUNT);
    return countUpTo(this.dataSource.manager, `(${sql}) unrecognised`, values);
  }

  async #lastSends(): Promise<Overview['lastSends']> {
    const kinds = TAKEN.flatMap((status) => PRIORITIES.map((priority) => [status, priority] as const));
    const latest = `SELECT * FROM (SELECT carrier, sent_at FROM message
      WHERE status = ? AND lane = ? ORDER BY send_at DESC LIMIT ${LATEST_TEXTS}) latest`;
    const rows = await this.#select<{ carrier: string; at: Date | string }>(
      `SELECT carrier, MAX(sent_at) AS at FROM (${kinds.map(() => latest).join(' UNION ALL ')}) taken
        WHERE carrier IS NOT NULL AND sent_at IS NOT NULL GROUP BY carrier ORDER BY carrier`,
      kinds.flat(),
    );
    return rows.map(({ carrier, at }) => ({ carrier, at: fromSqlTime(at) }));
  }

  #select<Row>(sql: string, values: readonly (string | number | Date)[]): Promise<Row[]> {
    return select<Row>(this.dataSource.manager, sql, values);
  }
}

function earlier(one: Date | undefined, other: Date | string | null | undefined): Date | undefined {
  if (other === null || other === undefined) return one;
  const time = fromSqlTime(other);
  return one && one < time ? one : time;
}
