import type { EntityManager } from 'typeorm';
import { change } from '../../platform/database/sql/sql.js';
import { canGo } from './transitions.js';

/** What a receipt says, in the carrier's words. */
export interface Report {
  /** How far the text has come; a step that is not known is none. */
  readonly step: number;
  readonly status: string;
  readonly code: string | null;
  readonly words: string | null;
}

/**
 * Records that a carrier has taken a message that is not known to be sent, as its receipt came under our own id. Also where it was
 * planned to go again: it then does not.
 * @returns whether that was news
 */
export async function recordTaken(
  manager: EntityManager,
  messageId: string,
  carrier: string,
  carrierId: string,
  now: Date,
): Promise<boolean> {
  const changed = await change(
    manager,
    `UPDATE message SET status = 'sent', sent_at = ?, updated_at = ?, carrier_id = ?, error = NULL, lease_owner = NULL, lease_until = NULL
      WHERE id = ? AND carrier = ? AND carrier_id IS NULL AND (attempt > 0 OR reason = 'looked_for')
        AND ${canGo('acceptByReceipt')}`,
    [now, now, carrierId, messageId, carrier],
  );
  return changed > 0;
}

/**
 * Records what a receipt says of a message, which only ever moves forward by it.
 * @param isStepKnown only then does a second receipt of the same step say nothing new
 * @param status where the receipt says that it has arrived, or never will
 * @returns whether that was news
 */
export async function recordReceipt(
  manager: EntityManager,
  messageId: string,
  report: Report,
  isStepKnown: boolean,
  status: 'delivered' | 'undelivered' | undefined,
  now: Date,
): Promise<boolean> {
  const { step, code, words } = report;
  const newer = isStepKnown ? 'receipt_step < ?' : 'receipt_step <= ?';
  const changed = await change(
    manager,
    `UPDATE message SET receipt_step = ?, receipt_status = ?, receipt_code = ?, receipt_words = ?, receipt_at = ?,
            status = COALESCE(?, status), updated_at = ?
      WHERE id = ? AND ${canGo('receive')} AND (receipt_step IS NULL OR ${newer})`,
    [step, report.status, code, words, now, status ?? null, now, messageId, step],
  );
  return changed > 0;
}
