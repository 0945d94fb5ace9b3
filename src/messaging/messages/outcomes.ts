import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { byId, change, places, select } from '../../platform/database/sql/sql.js';
import type { DueMessage } from './due-message.js';
import type { Lease } from './lease.js';
import type { Unwanted } from './message.entity.js';
import { byAttempt, scheduledUnlessWithdrawn } from './statement-parts.js';
import { canGo } from './transitions.js';

/** The attempt that an outcome belongs to, the first is 1; a later attempt is another matter. */
export interface Attempt {
  readonly message: DueMessage;
  readonly attempt: number;
}

export interface AcceptedAttempt extends Attempt {
  readonly kind: 'accepted';
  readonly carrierId: string;
  /** Who says so: the carrier's answer to this very attempt, or its list, where another text may look the same. */
  readonly by: 'answer' | 'list';
}

/** Where a message goes when the carrier did not accept it, or when it never came to be asked. */
export type Outcome =
  | { readonly status: 'scheduled'; readonly reason: 'retry' | 'quiet_hours'; readonly sendAt: Date }
  | { readonly status: 'failed'; readonly reason: 'carrier_refused' }
  | {
      readonly status: 'suppressed';
      readonly reason: 'carrier_opted_out' | 'opted_out' | 'too_close' | Unwanted;
    }
  | { readonly status: 'expired'; readonly reason: 'appointment_passed' }
  | { readonly status: 'unknown'; readonly reason: 'carrier_silent' };

const ERROR_LENGTH = 255;

/**
 * Records what became of an attempt. Acceptance is proof, whoever holds the lease; everything else counts only while
 * the lease is ours, because a successor may have found out more.
 */
@Injectable()
export class OutcomeStore {
  /** @returns those that are `sent` now by this answer, whether recorded just now or by an earlier try of this call */
  async recordAccepted(
    manager: EntityManager,
    outcomes: readonly AcceptedAttempt[],
    now: Date,
  ): Promise<DueMessage[]> {
    let changed = 0;
    for (const { some, attempt } of byAttempt(outcomes, (outcome) => outcome.attempt))
      changed += await this.#acceptSome(manager, some, attempt, now);
    if (changed === outcomes.length) return outcomes.map(({ message }) => message);
    // Fewer prove nothing: a COMMIT whose answer got lost is tried again, and then changes none.
    const ids = outcomes.map(({ message }) => message.id);
    const rows = await select<{ id: string; carrier_id: string | null }>(
      manager,
      `SELECT id, carrier_id FROM message WHERE id IN (${places(ids.length)})`,
      ids,
    );
    const recorded = new Map(rows.map((row) => [row.id, row.carrier_id]));
    return outcomes
      .filter(({ message, carrierId }) => recorded.get(message.id) === carrierId)
      .map(({ message }) => message);
  }

  /** (The plus keeps SQLite on the primary key.) */
  #acceptSome(
    manager: EntityManager,
    outcomes: readonly AcceptedAttempt[],
    attempt: number,
    now: Date,
  ): Promise<number> {
    const carrierId = byId(outcomes.map(({ message, carrierId: given }) => [message.id, given]));
    return change(
      manager,
      `UPDATE message SET status = 'sent', sent_at = ?, updated_at = ?, lease_owner = NULL, lease_until = NULL, error = NULL,
              carrier_id = ${carrierId.sql}
        WHERE id IN (${places(outcomes.length)}) AND attempt = ? AND ${canGo('accept', '+(status)')}`,
      [...[now, now], ...carrierId.values, ...outcomes.map(({ message }) => message.id), attempt],
    );
  }

  /**
   * Takes a carrier's id away from the message that it was matched to by the list, because the carrier's answer gives it to
   * this one: what became of the other is then unknown again.
   */
  async free(manager: EntityManager, { message, carrierId }: AcceptedAttempt, now: Date): Promise<void> {
    await change(
      manager,
      `UPDATE message SET status = 'unknown', reason = 'carrier_silent', carrier_id = NULL, sent_at = NULL, absent_since = NULL,
              lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE carrier_id = ? AND id <> ?`,
      [now, carrierId, message.id],
    );
  }

  /**
   * @param lease under which it was claimed; none where it was due and never claimed
   * @returns whether it was still to be concluded so
   */
  async recordNotAccepted(
    manager: EntityManager,
    { message, attempt }: Attempt,
    next: Outcome,
    error: string | null,
    lease: Lease | undefined,
    now: Date,
  ): Promise<boolean> {
    const { status, reason } = next;
    const sendAt = status === 'scheduled' ? next.sendAt : message.sendAt;
    const [stillOurs, values] = lease
      ? [`${canGo('refuse')} AND lease_owner = ?`, [lease.token]]
      : [`${canGo('drop')} AND send_at = ? AND not_after = ?`, [message.sendAt, message.notAfter]];
    const changes = status === 'scheduled' ? scheduledUnlessWithdrawn('?') : 'reason = ?, status = ?';
    const changed = await change(
      manager,
      `UPDATE message SET ${changes}, waiting_since = CASE WHEN ? = 'retry' THEN COALESCE(waiting_since, ?) ELSE NULL END,
              send_at = ?, error = ?, lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE id = ? AND attempt = ? AND ${stillOurs}`,
      [
        ...(status === 'scheduled' ? [reason] : [reason, status]),
        ...[reason, message.sendAt, sendAt, error && error.slice(0, ERROR_LENGTH), now],
        ...[message.id, attempt, ...values],
      ],
    );
    return changed === 1;
  }
}
