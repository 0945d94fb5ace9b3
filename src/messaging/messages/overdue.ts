import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { byId, change, places, select } from '../../platform/database/sql/sql.js';
import type { DueMessage } from './due-message.js';
import { readDueMessages } from './due-message.js';
import type { Priority } from './message.entity.js';
import { byAttempt } from './statement-parts.js';
import { canGo } from './transitions.js';

const ROWS_A_PASS = 200;
/** Of those that one page may show: the carrier's list has a few hundred texts a page. */
const RECIPIENTS_A_STATEMENT = 500;

/** What came to be in that very moment is new. */
const DUE_BEFORE = 'send_at <= ? AND created_at < ?';

/** A text in the words in which it would have gone out. */
export interface Worded {
  readonly message: DueMessage;
  readonly text: string;
}

/** What was due before a restored backup was noticed, and may have been sent by a later state of the database. */
@Injectable()
export class Overdue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whether anything was due before then, in one priority or in any. */
  async any(before: Date, priority?: Priority): Promise<boolean> {
    const priorities = priority === undefined ? 'lane IN (0, 1)' : `lane = ${priority}`;
    const found = await select(
      this.dataSource.manager,
      `SELECT id FROM message WHERE status = 'scheduled' AND ${priorities} AND ${DUE_BEFORE} LIMIT 1`,
      [before, before],
    );
    return found.length > 0;
  }

  /** Some of a priority that were due by then and are not looked for yet. */
  some(priority: Priority, before: Date): Promise<DueMessage[]> {
    return readDueMessages(
      this.dataSource.manager,
      `status = 'scheduled' AND lane = ? AND ${DUE_BEFORE} ORDER BY send_at, id LIMIT ${ROWS_A_PASS}`,
      [priority, before, before],
    );
  }

  /**
   * From now on their fate is unknown, and only what the carrier's list shows decides it.
   * @param at the last moment at which they can have been sent
   */
  async lookFor(worded: readonly Worded[], carrier: string, sender: string, at: Date): Promise<void> {
    for (const { some, attempt } of byAttempt(worded, ({ message }) => message.attempt)) {
      const body = byId(some.map(({ message, text }) => [message.id, text]));
      await change(
        this.dataSource.manager,
        `UPDATE message SET status = 'unknown', reason = 'looked_for', carrier = ?, sender = ?, sending_at = ?, updated_at = ?,
                absent_since = NULL, lease_owner = NULL, lease_until = NULL, body = ${body.sql}
          WHERE id IN (${places(some.length)}) AND attempt = ? AND ${canGo('lookFor', '+(status)')} AND ${DUE_BEFORE}`,
        [
          ...[carrier, sender, at, this.clock.now()],
          ...body.values,
          ...[...some.map(({ message }) => message.id), attempt, at, at],
        ],
      );
    }
  }

  /**
   * What was under way in the state that was restored may have been refused later and sent again, at any time until then.
   * @returns how many there were
   */
  lookForUnknown(carrier: string, sender: string, at: Date): Promise<number> {
    return change(
      this.dataSource.manager,
      `UPDATE message SET reason = 'looked_for', carrier = ?, sender = ?, sending_at = ?, absent_since = NULL, lease_until = NULL,
              updated_at = ?
        WHERE ${canGo('lookAgain')} AND reason = 'carrier_silent' AND sending_at < ?`,
      [carrier, sender, at, this.clock.now(), at],
    );
  }

  /** Of these numbers, those that something overdue goes to and nothing of which the carrier may know by rights. */
  async expected(recipients: readonly string[], before: Date): Promise<Map<string, Date>> {
    const earliest = new Map<string, Date>();
    for (let start = 0; start < recipients.length; start += RECIPIENTS_A_STATEMENT) {
      const some = recipients.slice(start, start + RECIPIENTS_A_STATEMENT);
      const messages = await readDueMessages(
        this.dataSource.manager,
        `recipient IN (${places(some.length)}) AND +(status) = 'scheduled' AND ${DUE_BEFORE} AND NOT EXISTS (
           SELECT 1 FROM message other WHERE other.recipient = message.recipient AND +(other.status) IN ('sending', 'unknown'))`,
        [...some, before, before],
      );
      for (const { recipient, sendAt } of messages) {
        const known = earliest.get(recipient);
        if (!known || sendAt < known) earliest.set(recipient, sendAt);
      }
    }
    return earliest;
  }

  /** Whether any that was looked for since then could not be found out about. */
  async anyUnconfirmed(lookedForAt: Date, isLate: boolean): Promise<boolean> {
    const found = await select(
      this.dataSource.manager,
      `SELECT id FROM message WHERE status = 'unknown' AND sending_at = ? ${isLate ? '' : 'AND held_at IS NOT NULL'} LIMIT 1`,
      [lookedForAt],
    );
    return found.length > 0;
  }

  /** Whether any is still looked for. */
  async anyLookedFor(): Promise<boolean> {
    const found = await select(
      this.dataSource.manager,
      "SELECT id FROM message WHERE status = 'unknown' AND reason = 'looked_for' LIMIT 1",
      [],
    );
    return found.length > 0;
  }
}
