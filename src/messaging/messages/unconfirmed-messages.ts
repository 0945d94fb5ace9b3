import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { change, places, select } from '../../platform/database/sql/sql.js';
import { isOver, Message } from './message.entity.js';
import { byAttempt } from './statement-parts.js';
import { canGo } from './transitions.js';

const ROWS_A_PASS = 500;
/** The plus keeps SQLite on the primary key. */
const STATUS = '+(status)';
const EXPIRED_AT_ONCE = 200;
/** What was written ahead before this and is of unknown fate still should be seen to by somebody. Pure. */
export function stuckBefore({ reconcileAfterMs }: Pick<Config, 'reconcileAfterMs'>, now: Date): Date {
  return new Date(now.getTime() - 3 * reconcileAfterMs);
}

export const WRITTEN_AHEAD = 'COALESCE(sending_at, created_at)';
export const LOOKED_INTO = "status = 'unknown' AND carrier = ? AND held_at IS NULL";

/**
 * The messages of which nobody knows whether the carrier took them. What a carrier's list shows of them is looked into by one
 * replica at a time, see `Listings`; each change asks for the attempt that was looked into, so that what became of it
 * meanwhile prevails.
 */
@Injectable()
export class UnconfirmedMessages {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Calls whose process died, or was paused past its lease: they may have been sent. */
  async takeOverAbandonedCalls(): Promise<void> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const abandoned = `${canGo('abandon')} AND lease_until < ?`;
    // Found first and by a plain read: an UPDATE would stop at every row whose outcome somebody is just recording.
    const calls = await select<{ id: string }>(
      manager,
      `SELECT id FROM message WHERE ${abandoned} LIMIT ${ROWS_A_PASS}`,
      [now],
    );
    if (calls.length === 0) return;
    const ids = calls.map(({ id }) => id);
    await change(
      manager,
      `UPDATE message SET status = 'unknown', reason = 'carrier_silent', lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE id IN (${places(ids.length)}) AND ${abandoned}`,
      [now, ...ids, now],
    );
  }

  /** Some of a carrier that it is time to look into. */
  async ripe(carrier: string): Promise<Message[]> {
    const ids = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM message WHERE ${LOOKED_INTO} AND (lease_until IS NULL OR lease_until < ?) LIMIT ${ROWS_A_PASS}`,
      [carrier, this.clock.now()],
    );
    return readMessages(this.dataSource.manager, ids);
  }

  /**
   * Those to these numbers that a text in the carrier's list may be; also those that have expired meanwhile, as acceptance is
   * proof at any time. (The plus keeps SQLite on the index of recipients.)
   */
  async to(carrier: string, recipients: readonly string[]): Promise<Message[]> {
    if (recipients.length === 0) return [];
    const ids = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM message WHERE recipient IN (${places(recipients.length)}) AND carrier = ? AND carrier_id IS NULL
          AND (+(status) = 'unknown' OR (+(status) = 'expired' AND sending_at IS NOT NULL))`,
      [...recipients, carrier],
    );
    return readMessages(this.dataSource.manager, ids);
  }

  /** Which of these ids of a carrier belong to a message already. */
  async idsInUse(carrierIds: readonly string[]): Promise<Set<string>> {
    if (carrierIds.length === 0) return new Set();
    const found = await select<{ carrier_id: string }>(
      this.dataSource.manager,
      `SELECT carrier_id FROM message WHERE carrier_id IN (${places(carrierIds.length)})`,
      carrierIds,
    );
    return new Set(found.map(({ carrier_id: id }) => id));
  }

  /** Not decided yet: looked into again after a while. */
  async postpone(messages: readonly Message[], until: Date): Promise<void> {
    await this.#move(messages, 'lease_until = ?', [until]);
  }

  /** A whole listing lacks them; another one, later, is to agree. */
  async noteAbsence(messages: readonly Message[], at: Date, until: Date): Promise<void> {
    await this.#move(messages, 'absent_since = ?, lease_until = ?', [at, until]);
  }

  /** The carrier does not have them, or cannot be asked: they go out again, unless their appointment has passed. */
  async resend(messages: readonly Message[]): Promise<void> {
    const now = this.clock.now();
    await this.#sendAgain(
      messages,
      `status = 'scheduled', reason = 'resent', waiting_since = COALESCE(waiting_since, sending_at), send_at = ?,
       absent_since = NULL, lease_owner = NULL, lease_until = NULL, updated_at = ?`,
      now,
    );
  }

  /** These were looked for at one carrier; the next one may have taken them. */
  async lookAt(messages: readonly Message[], carrier: string, sender: string): Promise<void> {
    await this.#move(messages, 'carrier = ?, sender = ?, lease_until = NULL, updated_at = ?', [
      ...[carrier, sender],
      this.clock.now(),
    ]);
  }

  /** No carrier has what was looked for after a restore: it goes out as if nothing had been, unless its appointment has passed. */
  async release(messages: readonly Message[]): Promise<void> {
    const now = this.clock.now();
    await this.#sendAgain(
      messages,
      `status = 'scheduled', reason = 'as_planned', waiting_since = COALESCE(waiting_since, send_at), send_at = ?, carrier = NULL,
       sender = NULL, sending_at = NULL, lease_owner = NULL, lease_until = NULL, updated_at = ?`,
      now,
    );
  }

  /** They stay unknown, for staff to see, and are looked into no more. */
  async hold(messages: readonly Message[]): Promise<void> {
    const now = this.clock.now();
    await this.#move(
      messages,
      "reason = 'held_for_staff', held_at = ?, lease_until = NULL, lease_owner = NULL, updated_at = ?",
      [now, now],
    );
  }

  /**
   * Some whose appointment has passed, and of which nothing is to be found out soon: they are held, or were taken before
   * `before` if at all.
   */
  async overdue(before: Date): Promise<Message[]> {
    const ids = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM message WHERE status = 'unknown' AND lane IN (0, 1) AND not_after <= ?
          AND (held_at IS NOT NULL OR ${WRITTEN_AHEAD} <= ?) ORDER BY not_after LIMIT ${EXPIRED_AT_ONCE}`,
      [this.clock.now(), before],
    );
    return readMessages(this.dataSource.manager, ids);
  }

  /** In the caller's transaction. @returns whether it was still to be ended so */
  async expire(manager: EntityManager, { id, attempt }: Message, now: Date): Promise<boolean> {
    const changed = await change(
      manager,
      `UPDATE message SET status = 'expired', reason = 'appointment_passed', lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE id = ? AND attempt = ? AND ${canGo('expire')}`,
      [now, id, attempt],
    );
    return changed === 1;
  }

  /** Whether any that was written ahead before then is still looked into, or would be if its carrier were in use. */
  async anyOlderThan(before: Date): Promise<boolean> {
    const found = await select(
      this.dataSource.manager,
      `SELECT id FROM message WHERE status = 'unknown' AND held_at IS NULL AND ${WRITTEN_AHEAD} <= ? LIMIT 1`,
      [before],
    );
    return found.length > 0;
  }

  /** @param assignments their values are the time that it is now, and now again */
  #sendAgain(messages: readonly Message[], assignments: string, now: Date): Promise<void> {
    const wanted = messages.filter((message) => !isOver(message, now));
    return this.#move(wanted, assignments, [now, now], `${canGo('resend', STATUS)} AND withdrawn_at IS NULL`);
  }

  /** Only as long as they are of unknown fate by the attempt that was looked into. */
  async #move(
    messages: readonly Message[],
    assignments: string,
    values: readonly (string | Date)[],
    still = canGo('lookAgain', STATUS),
  ): Promise<void> {
    for (const { some, attempt } of byAttempt(messages, (message) => message.attempt)) {
      const ids = some.map(({ id }) => id);
      await change(
        this.dataSource.manager,
        `UPDATE message SET ${assignments} WHERE id IN (${places(ids.length)}) AND attempt = ? AND ${still}`,
        [...values, ...ids, attempt],
      );
    }
  }
}

/** The messages with these ids, a bounded number by one statement. */
export async function readMessages(
  manager: EntityManager,
  found: readonly { readonly id: string }[],
): Promise<Message[]> {
  const messages: Message[] = [];
  for (let start = 0; start < found.length; start += ROWS_A_PASS) {
    const ids = found.slice(start, start + ROWS_A_PASS).map(({ id }) => id);
    messages.push(...(await manager.findBy(Message, { id: In(ids) })));
  }
  return messages;
}
