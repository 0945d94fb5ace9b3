import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '../../clock.js';
import { change, places, select } from '../../database/sql.js';
import { inTransaction } from '../../database/transaction.js';
import { newId } from '../../identifier.js';
import type { DeliveryReceipt } from '../carriers/carrier.js';
import { RECEIPT_STEP } from '../carriers/carrier.js';
import type { DueMessage } from '../outbox/due-message.js';
import { Message } from '../outbox/message.entity.js';
import { Receipt } from './receipt.entity.js';

/** What receipts tell of messages matters to whoever had them sent: told in the transaction that records it. */
export interface DeliveryWitness {
  /** A receipt was the first to tell that the carrier has taken these. */
  sent(manager: EntityManager, messages: readonly DueMessage[], now: Date): Promise<void>;
  delivered(manager: EntityManager, message: Message, now: Date): Promise<void>;
  undelivered(manager: EntityManager, message: Message, now: Date): Promise<void>;
}

const ROWS_A_SWEEP = 100;
/** A receipt that just missed the settlement of its message is looked at again for so long. */
const SWEPT_FOR_MS = 15 * 60_000;
/** Receipts that are older belong to texts that others sent from the same account. */
const KEPT_FOR_MS = 72 * 3_600_000;

/** Records what carriers report of texts that they took. A message only ever moves forward by it. */
@Injectable()
export class Receipts {
  readonly #logger = new Logger(Receipts.name);
  readonly #witnesses: DeliveryWitness[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  listen(witness: DeliveryWitness): void {
    this.#witnesses.push(witness);
  }

  /**
   * Takes a receipt. One that comes before the answer to the send is kept until that is recorded.
   * @param messageId our own id, where the callback's address carried it: the receipt is then also the proof that the
   * carrier has taken a message of unknown fate
   */
  async receive(carrier: string, receipt: DeliveryReceipt, messageId?: string): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const message =
        (await manager.findOneBy(Message, { carrier, carrierId: receipt.carrierId })) ??
        (await this.#proveTaken(manager, carrier, receipt, messageId, now));
      if (message) await this.#apply(manager, message, receipt, now);
      else await manager.insert(Receipt, { ...receipt, id: newId(), carrier, receivedAt: now });
    });
  }

  /** Applies what overtook the carrier's answers by which these ids have just been recorded, in that transaction. */
  async applyKept(manager: EntityManager, carrierIds: readonly string[], now: Date): Promise<void> {
    if (carrierIds.length === 0) return;
    const kept = await select<{ id: string }>(
      manager,
      `SELECT id FROM receipt WHERE carrier_id IN (${places(carrierIds.length)})`,
      carrierIds,
    );
    for (const { id } of kept) {
      const receipt = await manager.findOneByOrFail(Receipt, { id });
      const { carrier, carrierId } = receipt;
      const message = await manager.findOneBy(Message, { carrier, carrierId });
      if (message) await this.#applyAndForget(manager, message, receipt, now);
    }
  }

  /** Applies kept receipts that missed their message's settlement by a moment, and forgets those that nobody asks for. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const found = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT receipt.id AS id FROM receipt
         JOIN message ON message.carrier = receipt.carrier AND message.carrier_id = receipt.carrier_id
        WHERE receipt.received_at >= ? ORDER BY receipt.received_at LIMIT ${ROWS_A_SWEEP}`,
      [new Date(now.getTime() - SWEPT_FOR_MS)],
    );
    for (const { id } of found) {
      await inTransaction(this.dataSource, async (manager) => {
        const receipt = await manager.findOneBy(Receipt, { id });
        const message =
          receipt &&
          (await manager.findOneBy(Message, { carrier: receipt.carrier, carrierId: receipt.carrierId }));
        if (message) await this.#applyAndForget(manager, message, receipt, now);
      });
    }
    await this.dataSource.manager.delete(Receipt, {
      receivedAt: LessThan(new Date(now.getTime() - KEPT_FOR_MS)),
    });
  }

  async #applyAndForget(
    manager: EntityManager,
    message: Message,
    receipt: Receipt,
    now: Date,
  ): Promise<void> {
    await this.#apply(manager, message, receipt, now);
    await manager.delete(Receipt, { id: receipt.id });
  }

  /**
   * A receipt under our own id for a message that is not known to be sent: it was taken after all. Also where it was
   * planned to go again: it then does not.
   */
  async #proveTaken(
    manager: EntityManager,
    carrier: string,
    { carrierId }: DeliveryReceipt,
    messageId: string | undefined,
    now: Date,
  ): Promise<Message | null> {
    if (messageId === undefined) return null;
    const proven = await change(
      manager,
      `UPDATE message SET status = 'sent', sent_at = ?, updated_at = ?, carrier_id = ?, error = NULL, lease_owner = NULL, lease_until = NULL
        WHERE id = ? AND carrier = ? AND carrier_id IS NULL AND attempt > 0
          AND status IN ('scheduled', 'sending', 'unknown')`,
      [now, now, carrierId, messageId, carrier],
    );
    if (proven === 0) return null;
    const message = await manager.findOneByOrFail(Message, { id: messageId });
    for (const witness of this.#witnesses) await witness.sent(manager, [message], now);
    return message;
  }

  async #apply(
    manager: EntityManager,
    message: Message,
    { step, status, code, words }: DeliveryReceipt,
    now: Date,
  ): Promise<void> {
    const outcome = outcomeOf(step);
    const newer = step === RECEIPT_STEP.unheardOf ? 'receipt_step <= ?' : 'receipt_step < ?';
    const changed = await change(
      manager,
      `UPDATE message SET receipt_step = ?, receipt_status = ?, receipt_code = ?, receipt_words = ?, receipt_at = ?,
              status = COALESCE(?, status), updated_at = ?
        WHERE id = ? AND status IN ('sent', 'undelivered') AND (receipt_step IS NULL OR ${newer})`,
      [step, status, code, words, now, outcome ?? null, now, message.id, step],
    );
    if (changed === 0) return;
    if (step === RECEIPT_STEP.unheardOf)
      this.#logger.warn({
        msg: 'A receipt has a status that is not known',
        message_id: message.id,
        status,
        code,
      });
    if (!outcome) return;
    const reported = await manager.findOneByOrFail(Message, { id: message.id });
    for (const witness of this.#witnesses) await witness[outcome](manager, reported, now);
  }
}

function outcomeOf(step: DeliveryReceipt['step']): 'delivered' | 'undelivered' | undefined {
  if (step === RECEIPT_STEP.delivered) return 'delivered';
  return step === RECEIPT_STEP.undelivered ? 'undelivered' : undefined;
}
