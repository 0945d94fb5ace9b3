import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { byId, change, places, select } from '../../platform/database/sql/sql.js';
import { newId } from '../../platform/identifier.js';
import type { Message } from './message.entity.js';
import { MESSAGE_STATUSES, onceKeyOf } from './message.entity.js';

const ROWS_A_PASS = 500;
/** What was written this long before the start may be by a version that ran until then, or that still runs. */
const LOOKED_BACK_MS = 24 * 3_600_000;

const ID_TIME_DIGITS = 12;
/** A replica's clock makes its ids: so far behind the newest a message may still come to stand. */
const LATE_MS = 2 * 3_600_000;

/** The known ones, and one that versions before the claim by writing ahead used: it is taken back here. */
const RECOGNISED = [...MESSAGE_STATUSES, 'claimed'].sort();

interface KeylessRow extends Pick<Message, 'id' | 'kind' | 'version'> {
  readonly reminder_id: string | null;
  readonly window_hours: number | null;
  readonly cause_id: string | null;
}

/**
 * What older versions leave behind, those that ran before this one and those that still run beside it during an upgrade.
 */
@Injectable()
export class OlderVersions {
  /** Ids grow with time: up to here each message has its key. */
  #keyedUntil: string | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes texts due again that an older version claimed and never began to send: it wrote `sending` before each call to the
   * carrier. As long as the lease lasts it may still do so.
   * @returns how many came back
   */
  async takeBackClaims(): Promise<number> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const abandoned = "status = 'claimed' AND (lease_until IS NULL OR lease_until < ?)";
    const claims = await select<{ id: string }>(
      manager,
      `SELECT id FROM message WHERE ${abandoned} LIMIT ${ROWS_A_PASS}`,
      [now],
    );
    if (claims.length === 0) return 0;
    const ids = claims.map(({ id }) => id);
    return change(
      manager,
      `UPDATE message SET status = 'scheduled', lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE id IN (${places(ids.length)}) AND ${abandoned}`,
      [now, ...ids, now],
    );
  }

  /**
   * Gives the key of what there may be only one of to messages that an older version wrote without it. (The plus keeps SQLite on
   * the primary key: none of all the texts that ever came in has a key.)
   * @returns whether there may be more
   */
  async giveOnceKeys(): Promise<boolean> {
    const { manager } = this.dataSource;
    this.#keyedUntil ??= lowestIdBefore(LOOKED_BACK_MS);
    const keyless = await select<KeylessRow>(
      manager,
      `SELECT id, kind, reminder_id, window_hours, version, cause_id FROM message
        WHERE id > ? AND +(once_key) IS NULL AND kind <> 'inbound' ORDER BY id LIMIT ${ROWS_A_PASS}`,
      [this.#keyedUntil],
    );
    const keys = keyless.flatMap((row): [string, string][] => {
      const { reminder_id: reminderId, window_hours: windowHours, cause_id: causeId } = row;
      const key = onceKeyOf({ kind: row.kind, version: row.version, reminderId, windowHours, causeId });
      return key === null ? [] : [[row.id, key]];
    });
    if (keys.length > 0) {
      const given = byId(keys);
      const ids = keys.map(([id]) => id);
      await change(
        manager,
        `UPDATE ${this.#orIgnore()} message SET once_key = ${given.sql} WHERE id IN (${places(ids.length)}) AND once_key IS NULL`,
        [...given.values, ...ids],
      );
    }
    const hasMore = keyless.length === ROWS_A_PASS;
    const next = hasMore ? keyless.at(-1)?.id : lowestIdBefore(LATE_MS);
    if (next !== undefined && next > this.#keyedUntil) this.#keyedUntil = next;
    return hasMore;
  }

  /** Whether any message is in a state that this version does not know, and so would never touch. */
  async hasUnrecognisedStatus(): Promise<boolean> {
    const { sql, values } = unrecognisedStatuses(1);
    return (await select(this.dataSource.manager, sql, values)).length > 0;
  }

  /** Two of the same: the one that has the key already keeps it. */
  #orIgnore(): string {
    return this.dataSource.options.type === 'better-sqlite3' ? 'OR IGNORE' : 'IGNORE';
  }
}

/**
 * Messages in states that this version does not know: one step into the index for each gap between two known ones.
 * @param limit of each gap
 */
export function unrecognisedStatuses(limit: number): { readonly sql: string; readonly values: string[] } {
  const gaps = ['', ...RECOGNISED].map((known, index) => {
    const next = RECOGNISED[index];
    const until = next === undefined ? '' : 'AND status < ?';
    return {
      sql: `SELECT * FROM (SELECT status FROM message WHERE status > ? ${until} LIMIT ${limit}) gap${index}`,
      values: next === undefined ? [known] : [known, next],
    };
  });
  return {
    sql: gaps.map(({ sql }) => sql).join(' UNION ALL '),
    values: gaps.flatMap(({ values }) => values),
  };
}

/** The lowest id that was made so long ago: an id begins with the milliseconds of the machine that made it. */
export function lowestIdBefore(ms: number): string {
  const now = Number.parseInt(newId().slice(0, ID_TIME_DIGITS), 16);
  return (now - ms).toString(16).padStart(ID_TIME_DIGITS, '0');
}
